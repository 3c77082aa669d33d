// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pacte.model.text.NotationException;

class FrenchDatesTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void everyDayOfFourYearsReadsBack() {
        for (LocalDate day = LocalDate.of(2021, 1, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertEquals(day, FrenchDates.parse(FrenchDates.numeric(day)));
        }
    }

    @Test
    void monthsReadBack() {
        for (YearMonth month = YearMonth.of(2020, 1); month.getYear() < 2023; month = month.plusMonths(1)) {
            assertEquals(month, FrenchDates.parseMonth(FrenchDates.numeric(month)));
            assertEquals(Optional.of(month.getMonth()), FrenchDates.month(FrenchDates.monthName(month.getMonth(), FR)));
        }
        assertEquals(Optional.empty(), FrenchDates.month("fevrier"));
    }

    @Test
    void aDayThatDoesNotExistIsRefusedWithTheLengthOfItsMonth() {
        assertEquals("«\u00A031/02/2023\u00A0» n’existe pas\u00A0: février 2023 compte 28 jours.",
                french("31/02/2023"));
        assertEquals("«\u00A029/02/2023\u00A0» n’existe pas\u00A0: février 2023 compte 28 jours.",
                french("29/02/2023"));
        assertEquals("«\u00A030/02/2024\u00A0» n’existe pas\u00A0: février 2024 compte 29 jours.",
                french("30/02/2024"));
        assertEquals("«\u00A031/04/2022\u00A0» n’existe pas\u00A0: avril 2022 compte 30 jours.", french("31/04/2022"));
        assertEquals("«\u00A000/04/2022\u00A0» n’existe pas\u00A0: avril 2022 compte 30 jours.", french("00/04/2022"));
        assertEquals("“31/02/2023” does not exist: February 2023 has 28 days.", refusal("31/02/2023").message(EN));
        assertEquals(LocalDate.of(2024, 2, 29), FrenchDates.parse("29/02/2024"));
    }

    @Test
    void aMonthThatDoesNotExistIsRefused() {
        assertEquals("«\u00A001/13/2022\u00A0» n’existe pas\u00A0: le mois va de 01 à 12, et non 13.",
                french("01/13/2022"));
        assertEquals("date.month", refusal("01/00/2022").key());
        assertEquals("date.month", monthRefusal("13/2022").key());
    }

    @Test
    void aYearOfTwoDigitsIsRefusedWithItsCure() {
        assertEquals("«\u00A001/10/21\u00A0»\u00A0: l’année s’écrit sur quatre chiffres, par exemple 01/10/2021.",
                french("01/10/21"));
        assertEquals("year.short", monthRefusal("01/22").key());
        assertEquals("«\u00A023\u00A0»\u00A0: l’année s’écrit sur quatre chiffres, par exemple 2023.",
                assertThrows(NotationException.class, () -> FrenchDates.parseYear("23")).getMessage());
    }

    @Test
    void otherNotationsAreRefusedWithTheirCure() {
        assertEquals("«\u00A02021-10-01\u00A0»\u00A0: le jour s’écrit en premier, 01/10/2021.", french("2021-10-01"));
        assertEquals("«\u00A01/10/2021\u00A0»\u00A0: le jour et le mois s’écrivent sur deux chiffres, 01/10/2021.",
                french("1/10/2021"));
        assertEquals("date.digits", refusal("01/1/2021").key());
        assertEquals("date.digits", monthRefusal("1/2021").key());
        for (String wrong : new String[] { "", "demain", "01.10.2021", "01/10/20211", "01/10", "001/10/2021",
                "1er octobre 2021",
                "01/10/-2021", "٠١/١٠/٢٠٢١" }) {
            assertEquals("date.syntax", refusal(wrong).key(), wrong);
        }
    }

    @Test
    void aYearOutOfReachIsRefused() {
        assertEquals("year.range", refusal("01/10/0221").key());
        assertEquals("year.range", refusal("01/10/2921").key());
        assertEquals("year.range", refusal("01/10/202").key());
        assertEquals(1900, FrenchDates.parseYear("1900"));
        assertEquals(2199, FrenchDates.parseYear("2199"));
        assertEquals("year.syntax", assertThrows(NotationException.class, () -> FrenchDates.parseYear("20233")).key());
    }

    @Test
    void documentsWriteTheFirstOfTheMonthAsAnOrdinal() {
        assertEquals("1er octobre 2021", FrenchDates.print(LocalDate.of(2021, 10, 1), FR));
        assertEquals("2 août 2021", FrenchDates.print(LocalDate.of(2021, 8, 2), FR));
        assertEquals("31 décembre", FrenchDates.printDay(LocalDate.of(2021, 12, 31), FR));
        assertEquals("1 October 2021", FrenchDates.print(LocalDate.of(2021, 10, 1), EN));
        assertEquals("février 2024", FrenchDates.print(YearMonth.of(2024, 2), FR));
        assertEquals("August", FrenchDates.monthName(Month.AUGUST, EN));
    }

    @Test
    void digitsDoNotDependOnThePlatform() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertEquals("01/10/2021", FrenchDates.numeric(LocalDate.of(2021, 10, 1)));
            assertEquals("1er octobre 2021", FrenchDates.print(LocalDate.of(2021, 10, 1), FR));
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void anyTextIsReadOrRefused() {
        Random random = new Random(31022023);
        String alphabet = "0123456789//-. e";
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            try {
                LocalDate date = FrenchDates.parse(text.toString());
                assertEquals(text.toString().strip(), FrenchDates.numeric(date));
            } catch (NotationException refusal) {
                assertEquals(refusal.getMessage(), refusal.message(FR));
            }
        }
    }

    private static String french(String text) {
        return refusal(text).getMessage();
    }

    private static NotationException refusal(String text) {
        return assertThrows(NotationException.class, () -> FrenchDates.parse(text));
    }

    private static NotationException monthRefusal(String text) {
        return assertThrows(NotationException.class, () -> FrenchDates.parseMonth(text));
    }
}
