// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.Month;
import java.time.MonthDay;
import java.util.Optional;

/** Public holidays that only a part of the country has; each names its source. */
public enum LocalHoliday {
    /** 26 December in Bas-Rhin, Haut-Rhin and Moselle (code du travail, art. L. 3134-13, 12°). */
    ALSACE_MOSELLE_SECOND_CHRISTMAS_DAY(MonthDay.of(Month.DECEMBER, 26)),
    /** Good Friday there, in municipalities with a protestant or a shared church (code du travail, art. L. 3134-13, 2°). */
    ALSACE_MOSELLE_GOOD_FRIDAY(null),
    /** 27 April (code du travail, art. L. 3422-2). */
    MAYOTTE(MonthDay.of(Month.APRIL, 27)),
    /** 22 May (code du travail, art. L. 3422-2). */
    MARTINIQUE(MonthDay.of(Month.MAY, 22)),
    /** 27 May (code du travail, art. L. 3422-2). */
    GUADELOUPE(MonthDay.of(Month.MAY, 27)),
    /** 10 June (code du travail, art. L. 3422-2). */
    GUYANE(MonthDay.of(Month.JUNE, 10)),
    /** 9 October (code du travail, art. L. 3422-2). */
    SAINT_BARTHELEMY(MonthDay.of(Month.OCTOBER, 9)),
    /**
     * 28 May, the day kept since 2019 by the territorial council and the prefecture; the code du travail (art. L. 3422-2) long
     * named 27 May.
     */
    SAINT_MARTIN(MonthDay.of(Month.MAY, 28)),
    /** 20 December (code du travail, art. L. 3422-2). */
    REUNION(MonthDay.of(Month.DECEMBER, 20));

    private final MonthDay day;

    LocalHoliday(MonthDay day) {
        this.day = day;
    }

    /** Returns the day of every year; empty for Good Friday, which moves with Easter. */
    Optional<MonthDay> fixedDay() {
        return Optional.ofNullable(day);
    }
}
