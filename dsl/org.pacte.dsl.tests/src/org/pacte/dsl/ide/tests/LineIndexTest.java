// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.text.LineIndex;

/** Offsets, positions and changes. */
class LineIndexTest {
    @Test
    void everyOffsetHasAPositionThatLeadsBackToIt() {
        String text = "a\n\nété\r\nfin";
        LineIndex lines = new LineIndex(text);
        for (int offset = 0; offset <= text.length(); offset++) {
            assertEquals(offset, lines.offset(lines.position(offset)));
        }
        assertEquals(new Position(3, 0), lines.position(text.indexOf("fin")));
    }

    @Test
    void positionsBehindTheirLineOrTheTextCountAsItsEnd() {
        LineIndex lines = new LineIndex("ab\ncd");
        assertEquals(2, lines.offset(new Position(0, 99)));
        assertEquals(5, lines.offset(new Position(1, 99)));
        assertEquals(5, lines.offset(new Position(9, 0)));
    }

    @Test
    void theChangeBetweenTwoTextsIsTheSmallestOne() {
        assertEquals(new TextChange(3, 0, "x"), TextChange.between("abcdef", "abcxdef"));
        assertEquals(new TextChange(2, 2, ""), TextChange.between("aabbaa", "aaaa"));
        assertEquals(new TextChange(0, 0, ""), TextChange.between("", ""));
        assertEquals("aaa", TextChange.between("aa", "aaa").applyTo("aa"));
    }
}
