// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The period of a rate: {@code par an}, {@code par mois} ... */
public enum Period {
    YEAR(1), HALF_YEAR(2), QUARTER(4), MONTH(12),
    /** Counted as 52 a year, so that totals are approximate. */
    WEEK(52),
    /** Counted in real days, leap years included. */
    DAY(0);

    /** The fewest days that “a day” may mean: about those worked by one person. */
    static final int WORKING_DAYS_IN_A_YEAR = 220;
    static final int DAYS_IN_A_LONG_YEAR = 366;

    private final int timesAYear;

    Period(int timesAYear) {
        this.timesAYear = timesAYear;
    }

    /** Counts the periods from the first day of one year to the last day of another. */
    BigDecimal countIn(int firstYear, int lastYear) {
        if (this == DAY) {
            return BigDecimal
                    .valueOf(ChronoUnit.DAYS.between(LocalDate.of(firstYear, 1, 1), LocalDate.of(lastYear + 1, 1, 1)));
        }
        return BigDecimal.valueOf(lastYear - firstYear + 1L).multiply(BigDecimal.valueOf(timesAYear));
    }

    /** Tells whether a year holds a whole number of periods. */
    boolean isExact() {
        return this != WEEK;
    }
}
