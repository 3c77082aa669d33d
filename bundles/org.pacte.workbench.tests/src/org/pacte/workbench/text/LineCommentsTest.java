// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.TextChange;

class LineCommentsTest {
    private static final String TEXT = "axe a {\n  type x\n\n    nature y\n}\n";

    @Test
    void theMarkStandsBelowTheLeastIndentationAndBlankLinesStay() {
        assertEquals("axe a {\n  // type x\n\n  //   nature y\n}\n", toggled(TEXT, 12, 14));
    }

    @Test
    void commentedLinesComeBackAsTheyWere() {
        String once = toggled(TEXT, 12, 14);
        assertEquals(TEXT, toggled(once, 12, 20));
    }

    @Test
    void aCaretMeansItsLineEvenAtItsVeryEnd() {
        assertEquals("// axe a {\n  type x\n\n    nature y\n}\n", toggled(TEXT, 7, 0));
    }

    private static String toggled(String text, int start, int length) {
        String changed = text;
        for (TextChange change : LineComments.toggle(text, start, length)) {
            changed = change.applyTo(changed);
        }
        return changed;
    }
}
