// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pacte.model.text.NotationException;
import org.pacte.model.time.PlannedDuration.Unit;

class PlannedDurationTest {

    @Test
    void everyUnitReadsBack() {
        for (Unit unit : Unit.values()) {
            for (int count : new int[] { 1, 2, 10, 9999 }) {
                PlannedDuration duration = new PlannedDuration(count, unit);
                assertEquals(duration, PlannedDuration.parse(duration.text()));
            }
        }
        assertEquals(new PlannedDuration(10, Unit.WORKING_DAYS), PlannedDuration.parse(" 10\u00A0 jours-ouvrés "));
        assertEquals(new PlannedDuration(6, Unit.MONTHS), PlannedDuration.parse("6 mois"));
    }

    @Test
    void whatIsNoDurationIsRefused() {
        for (String wrong : new String[] { "", "6", "mois", "6mois", "1,5 mois", "-1 mois", "six mois", "6 moiss",
                "6 mois environ" }) {
            assertEquals("duration.syntax", refusal(wrong).key(), wrong);
        }
        assertEquals("duration.range", refusal("0 jours").key());
        assertEquals("duration.range", refusal("10000 ans").key());
        assertEquals("duration.syntax", refusal("99999999999999999999 ans").key());
    }

    @Test
    void theFirstDayCounts() {
        assertEquals(day("01/01/2022"), end("1 jour", "01/01/2022"));
        assertEquals(day("10/01/2022"), end("10 jours", "01/01/2022"));
        assertEquals(day("14/01/2022"), end("2 semaines", "01/01/2022"));
        assertEquals(day("30/06/2022"), end("6 mois", "01/01/2022"));
        assertEquals(day("14/02/2022"), end("1 mois", "15/01/2022"));
        assertEquals(day("31/12/2022"), end("1 an", "01/01/2022"));
    }

    @Test
    void aMonthThatIsTooShortEndsTheWork() {
        assertEquals(day("28/02/2022"), end("1 mois", "31/01/2022"));
        assertEquals(day("28/02/2022"), end("1 mois", "29/01/2022"));
        assertEquals(day("27/02/2022"), end("1 mois", "28/01/2022"));
        assertEquals(day("29/02/2024"), end("1 mois", "31/01/2024"));
        assertEquals(day("28/02/2025"), end("1 an", "29/02/2024"));
    }

    @Test
    void workingDaysSkipWeekendsAndTheHolidaysOfTheCalendar() {
        assertEquals(day("14/01/2022"), end("10 jours-ouvrés", "03/01/2022"));
        assertEquals(day("03/01/2022"), end("1 jour-ouvré", "01/01/2022"));
        LocalDate holiday = day("15/08/2022");
        assertEquals(day("16/08/2022"),
                PlannedDuration.parse("1 jour-ouvré").endFrom(holiday, date -> !date.equals(holiday)));
    }

    @Test
    void aCalendarWithoutAnyWorkingDayIsRefused() {
        PlannedDuration duration = PlannedDuration.parse("2 jours-ouvrés");
        LocalDate start = day("01/01/2022");
        assertThrows(IllegalArgumentException.class, () -> duration.endFrom(start, date -> false));
    }

    @Test
    void aLaterStartNeverEndsEarlier() {
        Random random = new Random(6);
        for (int round = 0; round < 3_000; round++) {
            PlannedDuration duration = new PlannedDuration(1 + random.nextInt(30), Unit.values()[random.nextInt(5)]);
            LocalDate start = LocalDate.of(2022, 1, 1).plusDays(random.nextInt(1500));
            LocalDate end = duration.endFrom(start);
            assertFalse(end.isBefore(start));
            assertFalse(duration.endFrom(start.plusDays(1)).isBefore(end));
        }
    }

    @Test
    void durationsArePrintedInWords() {
        assertEquals("1 jour ouvré", PlannedDuration.parse("1 jour-ouvré").print(Locale.FRENCH));
        assertEquals("10 jours ouvrés", PlannedDuration.parse("10 jours-ouvrés").print(Locale.FRENCH));
        assertEquals("6 months", PlannedDuration.parse("6 mois").print(Locale.ENGLISH));
        assertEquals("1 year", PlannedDuration.parse("1 an").print(Locale.ENGLISH));
    }

    private static LocalDate end(String duration, String start) {
        return PlannedDuration.parse(duration).endFrom(day(start));
    }

    private static LocalDate day(String text) {
        return FrenchDates.parse(text);
    }

    private static NotationException refusal(String text) {
        return assertThrows(NotationException.class, () -> PlannedDuration.parse(text));
    }
}
