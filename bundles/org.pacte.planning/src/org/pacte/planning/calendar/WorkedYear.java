// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Set;

/** How many days of one year are worked up to each of its days, so that spans are counted without walking over them. */
final class WorkedYear {
    private final int year;
    private final int[] upTo;
    private final Set<LocalDate> holidays;

    WorkedYear(int year, Set<LocalDate> holidays) {
        this.year = year;
        this.holidays = holidays;
        this.upTo = new int[Year.of(year).length() + 1];
        for (int day = 1; day < upTo.length; day++) {
            LocalDate date = LocalDate.ofYearDay(year, day);
            boolean weekend = date.getDayOfWeek() == DayOfWeek.SATURDAY || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            upTo[day] = upTo[day - 1] + (weekend || holidays.contains(date) ? 0 : 1);
        }
    }

    boolean isHoliday(LocalDate day) {
        return holidays.contains(day);
    }

    boolean isWorked(int dayOfYear) {
        return upTo[dayOfYear] > upTo[dayOfYear - 1];
    }

    /** Counts the worked days up to a day of the year, that day included; 0 counts none. */
    int upTo(int dayOfYear) {
        return upTo[dayOfYear];
    }

    int length() {
        return upTo.length - 1;
    }

    int total() {
        return upTo[upTo.length - 1];
    }

    /** Returns the day that is the n-th worked one of the year, from 1 on. */
    LocalDate worked(int number) {
        int found = Arrays.binarySearch(upTo, number);
        // Days off repeat the number of the worked day before them.
        while (upTo[found - 1] == number) {
            found--;
        }
        return LocalDate.ofYearDay(year, found);
    }
}
