// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.pacte.model.contract.Frequency;

/** How many months lie between two times of what happens at a frequency, with some patience. */
final class Rhythm {
    private static final BigDecimal DAYS_IN_A_MONTH = new BigDecimal("30.44");
    private static final Map<Frequency, BigDecimal> MONTHS = Map.of(Frequency.DAILY, new BigDecimal("0.0329"),
            Frequency.WEEKLY, new BigDecimal("0.23"), Frequency.MONTHLY, BigDecimal.ONE, Frequency.QUARTERLY, BigDecimal.valueOf(3),
            Frequency.HALF_YEARLY, BigDecimal.valueOf(6), Frequency.YEARLY, BigDecimal.valueOf(12),
            Frequency.EVERY_TWO_YEARS, BigDecimal.valueOf(24), Frequency.EVERY_THREE_YEARS, BigDecimal.valueOf(36));

    private Rhythm() {
    }

    /** Returns the day until which the next time may come after one; empty for an unknown frequency. */
    static Optional<LocalDate> limit(LocalDate last, Frequency frequency, BigDecimal patience) {
        return Optional.ofNullable(MONTHS.get(frequency)).map(months -> months.multiply(patience)).map(months -> {
            int whole = months.intValue();
            BigDecimal rest = months.subtract(BigDecimal.valueOf(whole)).multiply(DAYS_IN_A_MONTH);
            return last.plusMonths(whole).plusDays(rest.setScale(0, RoundingMode.UP).intValue());
        });
    }
}
