// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

class DateIntervalTest {
    private static final LocalDate DAY = LocalDate.of(2022, 1, 1);

    @Test
    void anIntervalCannotEndBeforeItStarts() {
        LocalDate eve = DAY.minusDays(1);
        assertThrows(IllegalArgumentException.class, () -> new DateInterval(DAY, eve));
    }

    @Test
    void bothEndsBelongToTheInterval() {
        DateInterval january = DateInterval.of(YearMonth.of(2022, 1));
        assertTrue(january.contains(LocalDate.of(2022, 1, 1)));
        assertTrue(january.contains(LocalDate.of(2022, 1, 31)));
        assertFalse(january.contains(LocalDate.of(2022, 2, 1)));
        assertFalse(january.contains(LocalDate.of(2021, 12, 31)));
        assertEquals(OptionalLong.of(31), january.days());
    }

    @Test
    void aLeapYearHas366Days() {
        assertEquals(OptionalLong.of(366), DateInterval.ofYear(2024).days());
        assertEquals(OptionalLong.empty(), DateInterval.from(DAY).days());
    }

    @Test
    void intervalsAreOrderedByStartThenByEnd() {
        DateInterval always = DateInterval.ALWAYS;
        DateInterval until = DateInterval.until(DAY);
        DateInterval on = DateInterval.on(DAY);
        DateInterval from = DateInterval.from(DAY);
        DateInterval later = DateInterval.on(DAY.plusDays(1));
        assertEquals(List.of(until, always, on, from, later),
                Stream.of(later, from, always, on, until).sorted().toList());
    }

    @Test
    void theLawsOfIntervalsHoldDayByDay() {
        Random random = new Random(2026);
        for (int round = 0; round < 3_000; round++) {
            DateInterval one = any(random);
            DateInterval other = any(random);
            boolean meet = false;
            boolean inside = true;
            for (int day = -30; day < 70; day++) {
                boolean inOne = one.contains(DAY.plusDays(day));
                boolean inOther = other.contains(DAY.plusDays(day));
                meet |= inOne && inOther;
                inside &= inOne || !inOther;
            }
            assertEquals(meet, one.overlaps(other));
            assertEquals(meet, other.overlaps(one));
            assertEquals(meet, one.intersection(other).isPresent());
            assertEquals(inside, one.encloses(other), one + " " + other);
            assertEquals(one.isBefore(other), other.isAfter(one));
            one.intersection(other).ifPresent(common -> assertTrue(one.encloses(common) && other.encloses(common)));
        }
    }

    private static DateInterval any(Random random) {
        int start = random.nextInt(40);
        int end = start + random.nextInt(20);
        return new DateInterval(random.nextInt(4) == 0 ? null : DAY.plusDays(start),
                random.nextInt(4) == 0 ? null : DAY.plusDays(end));
    }

    @Test
    void openEndsMeetOpenEnds() {
        assertEquals(Optional.of(new DateInterval(DAY, DAY)),
                DateInterval.from(DAY).intersection(DateInterval.until(DAY)));
        assertTrue(DateInterval.ALWAYS.encloses(DateInterval.ALWAYS));
        assertFalse(DateInterval.from(DAY).encloses(DateInterval.ALWAYS));
    }

    @Test
    void intervalsArePrintedInWords() {
        DateInterval contract = new DateInterval(LocalDate.of(2021, 10, 1), LocalDate.of(2026, 3, 31));
        assertEquals("du 1er octobre 2021 au 31 mars 2026", contract.print(Locale.FRENCH));
        assertEquals("from 1 October 2021 to 31 March 2026", contract.print(Locale.ENGLISH));
        assertEquals("du 1er janvier au 31 décembre 2023", DateInterval.ofYear(2023).print(Locale.FRENCH));
        assertEquals("à partir du 1er janvier 2022", DateInterval.from(DAY).print(Locale.FRENCH));
        assertEquals("jusqu’au 1er janvier 2022", DateInterval.until(DAY).print(Locale.FRENCH));
        assertEquals("le 1er janvier 2022", DateInterval.on(DAY).print(Locale.FRENCH));
        assertEquals("sans limite de date", DateInterval.ALWAYS.print(Locale.FRENCH));
    }
}
