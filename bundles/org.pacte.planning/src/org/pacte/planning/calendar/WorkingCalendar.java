// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

import org.pacte.model.time.DateInterval;
import org.pacte.model.time.PlannedDuration;

/**
 * Which days are worked: Monday to Friday, public holidays left out.
 *
 * <p>The holidays are the eleven of the code du travail, art. L. 3133-1, and the local ones that are asked for. They are those
 * of today's law in every year: what the law was in a past year is of no use to a plan.
 */
public final class WorkingCalendar {
    private final Set<LocalHoliday> local;
    private final Map<Integer, WorkedYear> years = new ConcurrentHashMap<>();

    private WorkingCalendar(Collection<LocalHoliday> local) {
        this.local = local.isEmpty() ? EnumSet.noneOf(LocalHoliday.class) : EnumSet.copyOf(local);
    }

    /** Makes the calendar of the holidays that the whole country has. */
    public static WorkingCalendar national() {
        return new WorkingCalendar(List.of());
    }

    /** Makes a calendar with local holidays beside the national ones. */
    public static WorkingCalendar with(Collection<LocalHoliday> local) {
        return new WorkingCalendar(local);
    }

    /** Returns the holidays of a year of the Gregorian calendar (from 1583), in the order of their days. */
    public List<Holiday> holidays(int year) {
        LocalDate easter = Easter.of(year);
        Set<Holiday> holidays = new TreeSet<>(Set.of(
                new Holiday(LocalDate.of(year, 1, 1), "newYear"),
                new Holiday(easter.plusDays(1), "easterMonday"),
                new Holiday(LocalDate.of(year, 5, 1), "labourDay"),
                new Holiday(LocalDate.of(year, 5, 8), "victory1945"),
                new Holiday(easter.plusDays(39), "ascension"),
                new Holiday(easter.plusDays(50), "whitMonday"),
                new Holiday(LocalDate.of(year, 7, 14), "nationalDay"),
                new Holiday(LocalDate.of(year, 8, 15), "assumption"),
                new Holiday(LocalDate.of(year, 11, 1), "allSaints"),
                new Holiday(LocalDate.of(year, 11, 11), "armistice1918"),
                new Holiday(LocalDate.of(year, 12, 25), "christmas")));
        for (LocalHoliday each : local) {
            LocalDate day = each.fixedDay().map(fixed -> fixed.atYear(year)).orElse(easter.minusDays(2));
            holidays.add(new Holiday(day, each.name().toLowerCase(Locale.ROOT)));
        }
        return List.copyOf(holidays);
    }

    /** Returns the holiday of a day; the first by name when two coincide. */
    public Optional<Holiday> holiday(LocalDate day) {
        return isHoliday(day) ? holidays(day.getYear()).stream().filter(each -> each.day().equals(day)).findFirst() : Optional.empty();
    }

    public boolean isHoliday(LocalDate day) {
        return year(day.getYear()).isHoliday(day);
    }

    public boolean isWorked(LocalDate day) {
        return year(day.getYear()).isWorked(day.getDayOfYear());
    }

    private WorkedYear year(int number) {
        return years.computeIfAbsent(number,
                year -> new WorkedYear(year, holidays(year).stream().map(Holiday::day).collect(Collectors.toUnmodifiableSet())));
    }

    /** Returns the day itself when it is worked, else the first one after it. */
    public LocalDate firstWorkedFrom(LocalDate day) {
        return workedDaysFrom(day, 1);
    }

    /** Returns the day itself when it is worked, else the last one before it. */
    public LocalDate lastWorkedUntil(LocalDate day) {
        return workedDaysBefore(day, 1);
    }

    /** Counts the worked days of an interval with two ends. */
    public int workedDays(DateInterval days) {
        int worked = 0;
        for (int number = days.start().getYear(); number <= days.end().getYear(); number++) {
            WorkedYear year = year(number);
            int last = number == days.end().getYear() ? days.end().getDayOfYear() : year.length();
            int before = number == days.start().getYear() ? days.start().getDayOfYear() - 1 : 0;
            worked += year.upTo(last) - year.upTo(before);
        }
        return worked;
    }

    /** Returns the last day of work of a duration that starts on a day, which counts. */
    public LocalDate end(LocalDate start, PlannedDuration duration) {
        return duration.unit() == PlannedDuration.Unit.WORKING_DAYS ? workedDaysFrom(start, duration.count()) : duration.endFrom(start);
    }

    /** Returns the latest day on which work of a duration can start so that it ends on a day or before. */
    public LocalDate latestStart(LocalDate end, PlannedDuration duration) {
        return switch (duration.unit()) {
            case DAYS -> end.minusDays(duration.count() - 1L);
            case WEEKS -> end.minusWeeks(duration.count()).plusDays(1);
            case MONTHS -> latestStart(end, end.plusDays(1).minusMonths(duration.count()), duration);
            case YEARS -> latestStart(end, end.plusDays(1).minusYears(duration.count()), duration);
            case WORKING_DAYS -> workedDaysBefore(end, duration.count());
        };
    }

    /** Months have different lengths: the start found may miss the end by the days that a short month lacks. */
    private LocalDate latestStart(LocalDate end, LocalDate about, PlannedDuration duration) {
        LocalDate start = about;
        while (end(start, duration).isAfter(end)) {
            start = start.minusDays(1);
        }
        while (!end(start.plusDays(1), duration).isAfter(end)) {
            start = start.plusDays(1);
        }
        return start;
    }

    /** Returns the day on which a number of worked days is reached, the first day included. */
    private LocalDate workedDaysFrom(LocalDate first, int count) {
        int number = first.getYear();
        int wanted = count + year(number).upTo(first.getDayOfYear() - 1);
        while (wanted > year(number).total()) {
            wanted -= year(number++).total();
        }
        return year(number).worked(wanted);
    }

    /** Returns the day from which on a number of worked days lies before a day, both included. */
    private LocalDate workedDaysBefore(LocalDate last, int count) {
        int number = last.getYear();
        int wanted = year(number).upTo(last.getDayOfYear()) - count + 1;
        while (wanted < 1) {
            wanted += year(--number).total();
        }
        return year(number).worked(wanted);
    }
}
