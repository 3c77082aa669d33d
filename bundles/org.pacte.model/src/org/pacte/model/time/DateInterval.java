// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;

import org.pacte.model.text.Messages;

/**
 * A run of whole days, first and last included; either end may be open.
 *
 * <p>Intervals are ordered by start (an open start first), then by end (an open end last).
 *
 * @param start the first day, or {@code null} when there is none
 * @param end the last day, or {@code null} when there is none
 */
public record DateInterval(LocalDate start, LocalDate end) implements Comparable<DateInterval> {
    /** All days. */
    public static final DateInterval ALWAYS = new DateInterval(null, null);

    private static final Messages MESSAGES = Messages.beside(DateInterval.class);
    private static final Comparator<DateInterval> ORDER = Comparator
            .comparing(DateInterval::start, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .thenComparing(DateInterval::end, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder()));

    /**
     * Makes an interval.
     *
     * @throws IllegalArgumentException when it would end before it starts
     */
    public DateInterval {
        if (start != null && end != null && end.isBefore(start)) {
            throw new IllegalArgumentException(
                    MESSAGES.get(Locale.FRENCH, "interval.reversed", FrenchDates.numeric(start),
                            FrenchDates.numeric(end)));
        }
    }

    public static DateInterval on(LocalDate day) {
        return new DateInterval(day, day);
    }

    public static DateInterval from(LocalDate start) {
        return new DateInterval(start, null);
    }

    public static DateInterval until(LocalDate end) {
        return new DateInterval(null, end);
    }

    public static DateInterval of(YearMonth month) {
        return new DateInterval(month.atDay(1), month.atEndOfMonth());
    }

    /** Makes the interval from the first day of one month to the last day of another. */
    public static DateInterval of(YearMonth first, YearMonth last) {
        return new DateInterval(first.atDay(1), last.atEndOfMonth());
    }

    public static DateInterval ofYear(int year) {
        return new DateInterval(Year.of(year).atDay(1), LocalDate.of(year, 12, 31));
    }

    public boolean contains(LocalDate day) {
        return (start == null || !day.isBefore(start)) && (end == null || !day.isAfter(end));
    }

    /** Tells whether every day of the other interval lies in this one. */
    public boolean encloses(DateInterval other) {
        boolean startsIn = start == null || other.start != null && !other.start.isBefore(start);
        boolean endsIn = end == null || other.end != null && !other.end.isAfter(end);
        return startsIn && endsIn;
    }

    public boolean overlaps(DateInterval other) {
        return !isBefore(other) && !other.isBefore(this);
    }

    /** Tells whether this interval is over when the other starts. */
    public boolean isBefore(DateInterval other) {
        return end != null && other.start != null && end.isBefore(other.start);
    }

    public boolean isAfter(DateInterval other) {
        return other.isBefore(this);
    }

    public Optional<DateInterval> intersection(DateInterval other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        LocalDate latestStart = start == null || other.start != null && other.start.isAfter(start) ? other.start
                : start;
        LocalDate earliestEnd = end == null || other.end != null && other.end.isBefore(end) ? other.end : end;
        return Optional.of(new DateInterval(latestStart, earliestEnd));
    }

    /** Counts the days, both ends included; empty when an end is open. */
    public OptionalLong days() {
        return start == null || end == null ? OptionalLong.empty()
                : OptionalLong.of(ChronoUnit.DAYS.between(start, end) + 1);
    }

    @Override
    public int compareTo(DateInterval other) {
        return ORDER.compare(this, other);
    }

    /** Prints {@code du 1er octobre 2021 au 31 mars 2026}, {@code à partir du …}, {@code jusqu’au …}, {@code le …}. */
    public String print(Locale locale) {
        if (start == null && end == null) {
            return MESSAGES.get(locale, "interval.always");
        }
        if (end == null) {
            return MESSAGES.get(locale, "interval.from", FrenchDates.print(start, locale));
        }
        if (start == null) {
            return MESSAGES.get(locale, "interval.until", FrenchDates.print(end, locale));
        }
        if (start.equals(end)) {
            return MESSAGES.get(locale, "interval.on", FrenchDates.print(end, locale));
        }
        return MESSAGES.get(locale, "interval.between", printStart(locale), FrenchDates.print(end, locale));
    }

    /** Leaves out what the end repeats: {@code du 1er au 30 juin 2024}. */
    private String printStart(Locale locale) {
        if (start.getYear() != end.getYear()) {
            return FrenchDates.print(start, locale);
        }
        return start.getMonth() == end.getMonth() ? FrenchDates.printDayNumber(start, locale)
                : FrenchDates.printDay(start, locale);
    }
}
