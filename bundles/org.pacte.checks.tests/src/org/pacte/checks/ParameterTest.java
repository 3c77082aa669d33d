// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.model.money.Money;
import org.pacte.model.text.NotationException;

class ParameterTest {

    @Test
    void valuesAreReadAsFrenchTextsWriteThem() {
        assertEquals(24, ParameterType.MONTHS.parse("24 mois"));
        assertEquals(24, ParameterType.MONTHS.parse("2 ans"));
        assertEquals(12, ParameterType.MONTHS.parse("12"));
        assertEquals(15, ParameterType.DAYS.parse("15 jours"));
        assertEquals(1200, ParameterType.COUNT.parse("1 200"));
        assertEquals(new BigDecimal("62.5"), ParameterType.PERCENT.parse("62,5 %"));
        assertEquals(new BigDecimal("1.5"), ParameterType.FACTOR.parse("1,5"));
        assertEquals(Money.ofEuros(15_000), ParameterType.MONEY.parse("15 000 €"));
        assertEquals(List.of("préfet", "maire"), ParameterType.WORDS.parse("préfet, maire"));
        assertEquals(List.of(), ParameterType.WORDS.parse(""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"MONTHS|24 mois", "DAYS|15 jours", "COUNT|1 200", "PERCENT|62,5 %", "FACTOR|1,5",
            "MONEY|15 000 €", "WORDS|préfet, maire"})
    void whatIsPrintedReadsBack(String type, String text) {
        assertEquals(text, printed(type, text).replace('\u00A0', ' '));
    }

    private static String printed(String type, String text) {
        return switch (type) {
            case "MONTHS" -> ParameterType.MONTHS.print(ParameterType.MONTHS.parse(text), Locale.FRENCH);
            case "DAYS" -> ParameterType.DAYS.print(ParameterType.DAYS.parse(text), Locale.FRENCH);
            case "COUNT" -> ParameterType.COUNT.print(ParameterType.COUNT.parse(text), Locale.FRENCH);
            case "PERCENT" -> ParameterType.PERCENT.print(ParameterType.PERCENT.parse(text), Locale.FRENCH);
            case "FACTOR" -> ParameterType.FACTOR.print(ParameterType.FACTOR.parse(text), Locale.FRENCH);
            case "MONEY" -> ParameterType.MONEY.print(ParameterType.MONEY.parse(text), Locale.FRENCH);
            default -> ParameterType.WORDS.print(ParameterType.WORDS.parse(text), Locale.FRENCH);
        };
    }

    @Test
    void englishReadersSeeTheValuesTheirWay() {
        assertEquals("1 month", ParameterType.MONTHS.print(1, Locale.ENGLISH));
        assertEquals("24 months", ParameterType.MONTHS.print(24, Locale.ENGLISH));
        assertEquals("62.5%", ParameterType.PERCENT.print(new BigDecimal("62.5"), Locale.ENGLISH));
        assertEquals("€15,000", ParameterType.MONEY.print(Money.ofEuros(15_000), Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource({"trois", "24 semaines", "1.5", "-2", "''", "999999999"})
    void aWrongValueIsRefusedWithAnExample(String text) {
        NotationException refusal = assertThrows(NotationException.class, () -> ParameterType.MONTHS.parse(text));
        assertTrue(refusal.getMessage().contains("24 mois"), refusal.getMessage());
        assertTrue(refusal.message(Locale.ENGLISH).contains("no number of months"), refusal.message(Locale.ENGLISH));
    }

    @Test
    void aCountIsWhole() {
        assertThrows(NotationException.class, () -> ParameterType.COUNT.parse("1,5"));
        assertThrows(NotationException.class, () -> ParameterType.PERCENT.parse("80 €"));
    }
}
