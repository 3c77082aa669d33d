// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.calendar.CalendarPeriod.Scale;

class WorkingCalendarTest {
    private final WorkingCalendar national = WorkingCalendar.national();

    // The earliest and the latest possible Easter, the two exceptions of the epact, and recent years.
    @ParameterizedTest
    @CsvSource({"1818-03-22", "2038-04-25", "1954-04-18", "1981-04-19", "2021-04-04", "2022-04-17", "2023-04-09", "2024-03-31",
            "2025-04-20", "2026-04-05", "2000-04-23", "2100-03-28", "2199-04-14"})
    void easterFallsOnItsDay(LocalDate easter) {
        assertEquals(easter, Easter.of(easter.getYear()));
    }

    @Test
    void theYearHasTheElevenHolidaysOfTheLaw() {
        assertEquals(List.of("2022-01-01", "2022-04-18", "2022-05-01", "2022-05-08", "2022-05-26", "2022-06-06", "2022-07-14", "2022-08-15",
                "2022-11-01", "2022-11-11", "2022-12-25"), national.holidays(2022).stream().map(each -> each.day().toString()).toList());
    }

    @Test
    void ascensionDayMayFallOnAnotherHoliday() {
        assertEquals(2, national.holidays(2008).stream().filter(each -> each.day().equals(LocalDate.of(2008, 5, 1))).count());
        assertTrue(national.holiday(LocalDate.of(2008, 5, 1)).isPresent());
    }

    @Test
    void localHolidaysAreAdded() {
        WorkingCalendar strasbourg = WorkingCalendar.with(
                EnumSet.of(LocalHoliday.ALSACE_MOSELLE_GOOD_FRIDAY, LocalHoliday.ALSACE_MOSELLE_SECOND_CHRISTMAS_DAY));
        assertTrue(strasbourg.isHoliday(LocalDate.of(2022, 4, 15)));
        assertTrue(strasbourg.isHoliday(LocalDate.of(2022, 12, 26)));
        assertFalse(national.isHoliday(LocalDate.of(2022, 12, 26)));
        WorkingCalendar reunion = WorkingCalendar.with(List.of(LocalHoliday.REUNION));
        assertEquals("abolition de l’esclavage à La Réunion", reunion.holiday(LocalDate.of(2022, 12, 20)).orElseThrow().print(Locale.FRENCH));
        assertEquals("abolition of slavery in Réunion", reunion.holiday(LocalDate.of(2022, 12, 20)).orElseThrow().print(Locale.ENGLISH));
    }

    @Test
    void everyHolidayHasANameInBothLanguages() {
        WorkingCalendar all = WorkingCalendar.with(EnumSet.allOf(LocalHoliday.class));
        assertEquals(20, all.holidays(2022).stream().map(each -> each.print(Locale.FRENCH)).distinct().count());
        assertEquals(20, all.holidays(2022).stream().map(each -> each.print(Locale.ENGLISH)).distinct().count());
    }

    @Test
    void workingDaysLeaveOutWeekendsAndHolidays() {
        assertEquals(21, national.workedDays(DateInterval.of(YearMonth.of(2022, 5))));
        assertEquals(LocalDate.of(2022, 4, 19), national.firstWorkedFrom(LocalDate.of(2022, 4, 16)));
        assertEquals(LocalDate.of(2022, 4, 15), national.lastWorkedUntil(LocalDate.of(2022, 4, 18)));
        assertEquals(LocalDate.of(2022, 4, 20), national.end(LocalDate.of(2022, 4, 14), PlannedDuration.parse("4 jours-ouvrés")));
    }

    @Test
    void theLatestStartIsTheLastDayThatStillEndsInTime() {
        Random random = new Random(1);
        for (int run = 0; run < 2_000; run++) {
            PlannedDuration.Unit unit = PlannedDuration.Unit.values()[random.nextInt(PlannedDuration.Unit.values().length)];
            PlannedDuration duration = new PlannedDuration(1 + random.nextInt(30), unit);
            LocalDate end = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3_000));
            LocalDate start = national.latestStart(end, duration);
            assertFalse(national.end(start, duration).isAfter(end), duration + " until " + end);
            assertTrue(national.end(start.plusDays(1), duration).isAfter(end), duration + " until " + end);
        }
    }

    @Test
    void spansCountTheSameDaysAsAWalkOverThem() {
        Random random = new Random(2);
        for (int run = 0; run < 500; run++) {
            LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000));
            int count = 1 + random.nextInt(700);
            PlannedDuration duration = new PlannedDuration(count, PlannedDuration.Unit.WORKING_DAYS);
            LocalDate last = national.end(first, duration);
            assertEquals(duration.endFrom(first, national::isWorked), last);
            assertEquals(count, national.workedDays(new DateInterval(first, last)));
            assertEquals(national.firstWorkedFrom(first), national.latestStart(last, duration));
        }
    }

    @Test
    void periodsFollowEachOther() {
        CalendarPeriod quarter = CalendarPeriod.of(Scale.QUARTER, LocalDate.of(2022, 8, 15));
        assertEquals(new DateInterval(LocalDate.of(2022, 7, 1), LocalDate.of(2022, 9, 30)), quarter.days());
        assertEquals("3e trimestre 2022", quarter.print(Locale.FRENCH));
        assertEquals("T1 2023", quarter.plus(2).printShort(Locale.FRENCH));
        assertEquals("Q2 2022", quarter.plus(-1).printShort(Locale.ENGLISH));
        assertEquals(List.of("2021", "2022"), CalendarPeriod.touching(Scale.YEAR,
                new DateInterval(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1))).stream().map(each -> each.print(Locale.FRENCH)).toList());
        assertEquals(List.of("décembre 2021", "janvier 2022"), CalendarPeriod.touching(Scale.MONTH,
                new DateInterval(LocalDate.of(2021, 12, 31), LocalDate.of(2022, 1, 1))).stream().map(each -> each.print(Locale.FRENCH)).toList());
    }
}
