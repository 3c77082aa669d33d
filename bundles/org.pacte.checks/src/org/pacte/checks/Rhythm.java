// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import org.pacte.model.contract.Frequency;

/** How many months lie between two times of what happens at a frequency, with some patience. */
public final class Rhythm {
    private static final BigDecimal DAYS_IN_A_MONTH = new BigDecimal("30.44");
    private static final Map<Frequency, BigDecimal> MONTHS = Map.of(Frequency.DAILY, new BigDecimal("0.0329"),
            Frequency.WEEKLY, new BigDecimal("0.23"), Frequency.MONTHLY, BigDecimal.ONE, Frequency.QUARTERLY, BigDecimal.valueOf(3),
            Frequency.HALF_YEARLY, BigDecimal.valueOf(6), Frequency.YEARLY, BigDecimal.valueOf(12),
            Frequency.EVERY_TWO_YEARS, BigDecimal.valueOf(24), Frequency.EVERY_THREE_YEARS, BigDecimal.valueOf(36));

    private Rhythm() {
    }

    /** Returns the day until which the next time may come after one; empty for an unknown frequency. */
    public static Optional<LocalDate> limit(LocalDate last, Frequency frequency, BigDecimal patience) {
        return Optional.ofNullable(MONTHS.get(frequency)).map(months -> months.multiply(patience)).map(months -> {
            int whole = months.intValue();
            BigDecimal rest = months.subtract(BigDecimal.valueOf(whole)).multiply(DAYS_IN_A_MONTH);
            return last.plusMonths(whole).plusDays(rest.setScale(0, RoundingMode.UP).intValue());
        });
    }

    /**
     * Tells whether something that happens at a frequency is to be expected between two days.
     *
     * @param last when it happened last, or {@code null}
     */
    public static boolean isExpected(LocalDate last, Frequency frequency, LocalDate from, LocalDate to) {
        Optional<LocalDate> next = last == null || last.isAfter(to) ? limit(from, frequency, BigDecimal.ONE) : Optional.of(last);
        while (next.isPresent() && next.get().isBefore(from)) {
            next = limit(next.get(), frequency, BigDecimal.ONE);
        }
        return MONTHS.containsKey(frequency) && next.filter(day -> !day.isAfter(to)).isPresent();
    }
}
