// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.FrenchDates;

/**
 * A month, a quarter or a year.
 *
 * @param scale its length
 * @param first its first month
 */
public record CalendarPeriod(Scale scale, YearMonth first) implements Comparable<CalendarPeriod> {
    private static final Messages MESSAGES = Messages.beside(CalendarPeriod.class);

    /** The lengths of periods. */
    public enum Scale {
        MONTH(1), QUARTER(3), YEAR(12);

        private final int months;

        Scale(int months) {
            this.months = months;
        }
    }

    /**
     * Makes a period.
     *
     * @throws IllegalArgumentException when such a period starts in no such month
     */
    public CalendarPeriod {
        if ((first.getMonthValue() - 1) % scale.months != 0) {
            throw new IllegalArgumentException(scale + " from " + first);
        }
    }

    /** Returns the period in which a day lies. */
    public static CalendarPeriod of(Scale scale, LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return new CalendarPeriod(scale, month.minusMonths((month.getMonthValue() - 1) % scale.months));
    }

    /** Returns the periods that an interval with two ends touches, in order. */
    public static List<CalendarPeriod> touching(Scale scale, DateInterval days) {
        List<CalendarPeriod> periods = new ArrayList<>();
        for (CalendarPeriod period = of(scale, days.start()); !period.days().start().isAfter(days.end()); period = period.next()) {
            periods.add(period);
        }
        return periods;
    }

    public DateInterval days() {
        return DateInterval.of(first, first.plusMonths(scale.months - 1L));
    }

    public CalendarPeriod next() {
        return plus(1);
    }

    /** Returns the period that lies a number of periods later, or earlier when it is negative. */
    public CalendarPeriod plus(int periods) {
        return new CalendarPeriod(scale, first.plusMonths((long) periods * scale.months));
    }

    /** Prints {@code mars 2022}, {@code 1er trimestre 2022}, {@code 2022}. */
    public String print(Locale locale) {
        return switch (scale) {
            case MONTH -> FrenchDates.print(first, locale);
            case QUARTER -> MESSAGES.get(locale, "period.quarter", Typography.ordinal(quarter(), locale), String.valueOf(first.getYear()));
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    /** Prints what a narrow column can hold: {@code 03/2022}, {@code T1 2022} (in English {@code Q1 2022}), {@code 2022}. */
    public String printShort(Locale locale) {
        return switch (scale) {
            case MONTH -> FrenchDates.numeric(first);
            case QUARTER -> MESSAGES.get(locale, "period.quarter.short", String.valueOf(quarter()), String.valueOf(first.getYear()));
            case YEAR -> String.valueOf(first.getYear());
        };
    }

    private int quarter() {
        return (first.getMonthValue() - 1) / Scale.QUARTER.months + 1;
    }

    @Override
    public int compareTo(CalendarPeriod other) {
        int byMonth = first.compareTo(other.first);
        return byMonth == 0 ? scale.compareTo(other.scale) : byMonth;
    }
}
