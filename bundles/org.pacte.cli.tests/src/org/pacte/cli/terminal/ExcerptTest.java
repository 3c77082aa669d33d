// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.inspection.TextLines;

class ExcerptTest {

    @Test
    void aStretchIsUnderlined() {
        assertEquals(new Excerpt("axe sécurité {", 4, 8), of("axe «sécurité» {"));
    }

    @Test
    void tabsTakeFourCells() {
        assertEquals(new Excerpt("    axe    x", 4, 3), of("\t«axe»\tx"));
    }

    @Test
    void wideCharactersTakeTwoCells() {
        assertEquals(new Excerpt("日本 😀 x", 5, 2), of("日本 «😀» x"));
    }

    @Test
    void combiningAccentsTakeNoCell() {
        assertEquals(new Excerpt("e\u0301te\u0301 x", 4, 1), of("e\u0301te\u0301 «x»"));
    }

    @Test
    void aStretchOfSeveralLinesIsUnderlinedOnTheFirst() {
        assertEquals(new Excerpt("texte « un", 6, 4), Excerpt.of(new TextLines("texte « un\r\ndeux »"), 6, 12));
    }

    @Test
    void anEmptyStretchHasOneCaret() {
        assertEquals(new Excerpt("axe", 3, 1), Excerpt.of(new TextLines("axe\n"), 3, 0));
    }

    @Test
    void theEndOfTheTextCanBePointedAt() {
        assertEquals(new Excerpt("", 0, 1), Excerpt.of(new TextLines("axe\n"), 4, 0));
    }

    @Test
    void aLongLineIsCutAroundTheStretch() {
        final Excerpt excerpt = of("a".repeat(300) + "«mot»" + "z".repeat(300));
        assertEquals("mot", excerpt.line().substring(excerpt.indent(), excerpt.indent() + excerpt.carets()));
        assertEquals(Excerpt.WIDEST, excerpt.line().length());
        assertTrue(excerpt.line().startsWith("…a"));
        assertTrue(excerpt.line().endsWith("z…"));
    }

    @Test
    void aLongStretchIsCutAtItsEnd() {
        final Excerpt excerpt = of("texte «" + "x".repeat(300) + "» fin");
        assertEquals(Excerpt.WIDEST, excerpt.indent() + excerpt.carets());
        assertTrue(excerpt.line().endsWith("x…"));
    }

    @Test
    void aHugeLineCostsNoTime() {
        final TextLines lines = new TextLines("x".repeat(5_000_000));
        assertTimeout(Duration.ofSeconds(2), () -> {
            for (int i = 0; i < 2_000; i++) {
                Excerpt.of(lines, i * 1_000, 10);
            }
        });
    }

    /** Reads the stretch between the marks; they are no part of the text. */
    private static Excerpt of(String marked) {
        final int start = marked.indexOf('«');
        final int end = marked.indexOf('»') - 1;
        return Excerpt.of(new TextLines(marked.replace("«", "").replace("»", "")), start, end - start);
    }
}
