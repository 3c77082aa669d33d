// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

class PreviewTest {

    @Test
    void thePlacesOfTheNewNameAreCountedInTheNewText() {
        List<TextChange> lastFirst = List.of(new TextChange(20, 2, "abcd"), new TextChange(5, 2, "abcd"));
        assertEquals(List.of(new TextRange(5, 4), new TextRange(22, 4)), Preview.changed(lastFirst));
    }
}
