// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.pacte.model.time.DateInterval;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.calendar.CalendarPeriod.Scale;

/**
 * Where days lie on a drawing.
 *
 * @param days all days that are shown, whole periods of the scale
 * @param scale the periods that are marked
 * @param left where the first day begins
 * @param width of all days together
 */
public record TimeAxis(DateInterval days, Scale scale, double left, double width) {
    private static final double LEAST_MONTH = 30;
    private static final double LEAST_QUARTER = 26;
    private static final double MONTHS_IN_A_QUARTER = 3;

    /** Makes an axis of whole periods around some days; without a scale, one that leaves room for the names of the periods. */
    static TimeAxis around(DateInterval days, Scale wanted, double left, double width) {
        double month = width / (ChronoUnit.MONTHS.between(days.start(), days.end()) + 1);
        Scale scale = wanted != null ? wanted
                : month >= LEAST_MONTH ? Scale.MONTH : month * MONTHS_IN_A_QUARTER >= LEAST_QUARTER ? Scale.QUARTER : Scale.YEAR;
        List<CalendarPeriod> periods = CalendarPeriod.touching(scale, days);
        return new TimeAxis(new DateInterval(periods.getFirst().days().start(), periods.getLast().days().end()), scale, left, width);
    }

    /** Returns where a day begins; days beyond the axis lie beyond its ends. */
    public double x(LocalDate day) {
        return left + ChronoUnit.DAYS.between(days.start(), day) * width / length();
    }

    /** Returns where a day ends. */
    public double end(LocalDate day) {
        return x(day.plusDays(1));
    }

    /** Returns the day at a place. */
    public LocalDate day(double x) {
        return days.start().plusDays((long) Math.floor((x - left) * length() / width));
    }

    public List<CalendarPeriod> periods() {
        return CalendarPeriod.touching(scale, days);
    }

    private double length() {
        return days.days().orElseThrow();
    }
}
