// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;

class TextMeasureTest {
    private final TextMeasure measure = TextMeasure.load();

    @Test
    void widthsAreThoseOfTheFontsThatAreNamed() {
        // Helvetica's own figures: 722 for C, 556 for a and é, 222 for i, 278 for a space.
        assertEquals((722 + 556 + 278 + 556 + 222) * 11 / 1000.0, measure.width("Ca éi", TextStyle.BODY), 0.001);
        assertTrue(measure.width("engagement", TextStyle.HEADING) > measure.width("engagement", TextStyle.BODY));
    }

    @Test
    void aLongTextIsCutBetweenWordsAndMarked() {
        String cut = measure.fit("Établir le schéma d’implantation des nouvelles caméras", TextStyle.BODY, 180);
        assertEquals("Établir le schéma d’implantation…", cut);
        assertTrue(measure.width(cut, TextStyle.BODY) <= 180);
        assertEquals("court", measure.fit("court", TextStyle.BODY, 180));
        assertEquals("…", measure.fit("court", TextStyle.BODY, 11));
    }

    @Test
    void linesBreakBetweenWords() {
        assertEquals(List.of("Établir le schéma", "d’implantation des", "nouvelles caméras"),
                measure.lines("Établir le schéma d’implantation des nouvelles caméras", TextStyle.BODY, 100));
    }
}
