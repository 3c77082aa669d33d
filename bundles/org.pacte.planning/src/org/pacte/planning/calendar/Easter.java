// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar. */
final class Easter {

    private Easter() {
    }

    /** Returns Easter Sunday by the anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, “Astronomical Algorithms”, ch. 8). */
    static LocalDate of(int year) {
        int goldenNumber = year % 19;
        int century = year / 100;
        int yearOfCentury = year % 100;
        int correction = (century - (century + 8) / 25 + 1) / 3;
        int epact = (19 * goldenNumber + century - century / 4 - correction + 15) % 30;
        int weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7;
        int exception = (goldenNumber + 11 * epact + 22 * weekday) / 451;
        int days = epact + weekday - 7 * exception + 114;
        return LocalDate.of(year, days / 31, days % 31 + 1);
    }
}
