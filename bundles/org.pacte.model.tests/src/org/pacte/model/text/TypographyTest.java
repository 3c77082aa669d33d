// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class TypographyTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void ordinarySpacesBecomeTheRightOnes() {
        assertEquals("Axe n°\u00A01\u00A0: «\u00A0caméras\u00A0», 50\u00A0% de 15\u00A0€\u202F; fini\u202F!",
                Typography.french("Axe n° 1 : « caméras », 50 % de 15 € ; fini !"));
    }

    @Test
    void apostrophesBetweenLettersAreTypographic() {
        assertEquals("l’État d’ici 2026 et l’«\u00A0axe\u00A0»", Typography.french("l'État d'ici 2026 et l'« axe »"));
    }

    @Test
    void linksHoursAndQuotedCodeKeepTheirMarks() {
        assertEquals("https://exemple.fr/?a=1;b 10:30 'x'", Typography.french("https://exemple.fr/?a=1;b 10:30 'x'"));
    }

    @Test
    void correctingTwiceChangesNothing() {
        String once = Typography.french("L'axe : « un » ; deux ? 5 % !");
        assertEquals(once, Typography.french(once));
    }

    @Test
    void ordinalsFollowTheLanguage() {
        assertEquals("1er", Typography.ordinal(1, FR));
        assertEquals("2e", Typography.ordinal(2, FR));
        assertEquals("21e", Typography.ordinal(21, FR));
        assertEquals("1re", Typography.feminineOrdinal(1, FR));
        assertEquals("3e", Typography.feminineOrdinal(3, FR));
        assertEquals(List.of("1st", "2nd", "3rd", "4th", "11th", "12th", "13th", "21st", "111th", "122nd"),
                List.of(1, 2, 3, 4, 11, 12, 13, 21, 111, 122).stream().map(rank -> Typography.ordinal(rank, EN))
                        .toList());
    }

    @Test
    void quotationMarksFollowTheLanguage() {
        assertEquals("«\u00A0parc\u00A0»", Typography.quote("parc", FR));
        assertEquals("“parc”", Typography.quote("parc", EN));
    }

    @Test
    void deIsElidedBeforeVowelsAndMuteH() {
        assertEquals("de caméras", Typography.de("caméras"));
        assertEquals("d’agents", Typography.de("agents"));
        assertEquals("d’équipages", Typography.de("équipages"));
        assertEquals("d’œuvres", Typography.de("œuvres"));
        assertEquals("d’ETP", Typography.de("ETP"));
        assertEquals("d’heures de présence", Typography.de("heures de présence"));
        assertEquals("de haies", Typography.de("haies"));
        assertEquals("de 12", Typography.de("12"));
        assertEquals("de ", Typography.de(""));
    }

    @Test
    void listsEndWithAnd() {
        assertEquals("", Typography.list(List.of(), FR));
        assertEquals("a", Typography.list(List.of("a"), FR));
        assertEquals("a et b", Typography.list(List.of("a", "b"), FR));
        assertEquals("a, b et c", Typography.list(List.of("a", "b", "c"), FR));
        assertEquals("a, b and c", Typography.list(List.of("a", "b", "c"), EN));
    }

    @Test
    void bracesInListedTextsAreKept() {
        assertEquals("{0} et l'un", Typography.list(List.of("{0}", "l'un"), FR));
    }

    @Test
    void plainTextHasNoAccentCaseOrLigature() {
        assertEquals("etat ca oeuvre", Typography.plain("État ÇA Œuvre"));
    }

    @Test
    void capitalsKeepTheirAccent() {
        assertEquals("État", Typography.capitalize("état"));
        assertEquals("", Typography.capitalize(""));
    }
}
