// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The general municipal mandates whose end is known.
 *
 * <ul> <li>2014 to 2020: from the second round of 30 March 2014 to 17 May 2020, the eve of the day on which the
 * councils elected at the first round took office (décret n° 2020-571 du 14 mai 2020). Councils that needed a second
 * round sat longer. <li>2020 to 2026: from 18 May 2020 to 22 March 2026, the second round (first round on 15 March:
 * décret n° 2025-848 du 27 août 2025). </ul>
 *
 * <p>Article L. 227 of the code électoral says six years and the month of March, but the day is fixed by decree: the
 * end of the mandate that began in 2026 is not known and not guessed.
 */
public final class MunicipalMandates {
    private static final List<DateInterval> KNOWN = List.of(
            new DateInterval(LocalDate.of(2014, 3, 30), LocalDate.of(2020, 5, 17)),
            new DateInterval(LocalDate.of(2020, 5, 18), LocalDate.of(2026, 3, 22)));

    private MunicipalMandates() {
    }

    /** Returns the mandate that was running on a day, when its two ends are known. */
    public static Optional<DateInterval> at(LocalDate day) {
        return KNOWN.stream().filter(mandate -> mandate.contains(day)).findFirst();
    }

    /** Returns the last day of the mandate that was running on a day. */
    public static Optional<LocalDate> endOf(LocalDate day) {
        return at(day).map(DateInterval::end);
    }

    /**
     * Tells whether a contract's last day goes with the end of a mandate, to the month: the law speaks of a month, and
     * contracts are rounded to its last day.
     */
    public static boolean endsWith(LocalDate mandateEnd, LocalDate contractEnd) {
        return YearMonth.from(mandateEnd).equals(YearMonth.from(contractEnd));
    }
}
