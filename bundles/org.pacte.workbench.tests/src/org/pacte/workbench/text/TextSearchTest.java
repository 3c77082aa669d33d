// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.TextRange;

class TextSearchTest {

    @Test
    void accentsAndCaseDoNotCountUnlessAskedFor() {
        List<TextRange> both = List.of(new TextRange(0, 7), new TextRange(8, 7));
        assertEquals(both, new TextSearch("cameras", false).in("Caméras caméras"));
        assertEquals(List.of(new TextRange(8, 7)), new TextSearch("caméras", true).in("Caméras caméras"));
    }

    @Test
    void placesDoNotOverlap() {
        assertEquals(List.of(new TextRange(0, 2), new TextRange(2, 2)), new TextSearch("aa", true).in("aaaaa"));
    }

    @Test
    void nothingIsFoundNowhere() {
        assertEquals(List.of(), new TextSearch("", false).in("texte"));
    }
}
