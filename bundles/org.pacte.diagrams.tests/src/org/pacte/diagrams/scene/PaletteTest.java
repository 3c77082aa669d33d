// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PaletteTest {
    private static final Set<Ink> WRITTEN = EnumSet.of(Ink.TEXT, Ink.MUTED, Ink.WORK_LINE, Ink.DONE_LINE, Ink.LATE_LINE, Ink.RISK_LINE,
            Ink.CRITICAL, Ink.SUMMARY, Ink.SLACK, Ink.LINK, Ink.CONFLICT, Ink.TODAY, Ink.STATE, Ink.LOCAL_AUTHORITY, Ink.JUSTICE,
            Ink.THIRD_PARTY, Ink.COMMON, Ink.UNKNOWN);

    // WCAG 2.1, 1.4.3 and 1.4.11: 4.5 for texts, 3 for what has to be told apart.
    @ParameterizedTest
    @EnumSource(Palette.class)
    void linesAndTextsStandOutFromThePaperAndItsBands(Palette palette) {
        for (Ink ink : WRITTEN) {
            for (Ink ground : EnumSet.of(Ink.PAPER, Ink.BAND)) {
                assertTrue(contrast(palette, ink, ground) >= 4.5, palette + " " + ink + " on " + ground + ": " + contrast(palette, ink, ground));
            }
        }
        assertTrue(contrast(palette, Ink.TEXT, Ink.HEADER) >= 4.5);
        assertTrue(contrast(palette, Ink.RULE, Ink.PAPER) >= 3);
    }

    @ParameterizedTest
    @EnumSource(Palette.class)
    void theLineOfABarStandsOutFromItsFilling(Palette palette) {
        assertTrue(contrast(palette, Ink.WORK_LINE, Ink.WORK) >= 3);
        assertTrue(contrast(palette, Ink.DONE_LINE, Ink.DONE) >= 3);
        assertTrue(contrast(palette, Ink.LATE_LINE, Ink.LATE) >= 3);
        assertTrue(contrast(palette, Ink.RISK_LINE, Ink.RISK) >= 3);
    }

    private static double contrast(Palette palette, Ink one, Ink other) {
        double first = luminance(palette, one);
        double second = luminance(palette, other);
        return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
    }

    private static double luminance(Palette palette, Ink ink) {
        return 0.2126 * linear(palette.red(ink)) + 0.7152 * linear(palette.green(ink)) + 0.0722 * linear(palette.blue(ink));
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
