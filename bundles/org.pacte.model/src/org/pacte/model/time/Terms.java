// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a deadline needs to know of its contract; each date may be {@code null} when the contract does not say it.
 *
 * @param contractStart the first day of the contract
 * @param contractEnd the last day of the contract
 * @param mandateEnd the last day of the municipal mandate
 */
public record Terms(LocalDate contractStart, LocalDate contractEnd, LocalDate mandateEnd) {
    /** Nothing is known. */
    public static final Terms UNKNOWN = new Terms(null, null, null);

    /**
     * Makes the terms of a contract; where it does not state the end of the mandate, it is that of the general mandate
     * in which the contract starts, if known.
     */
    public static Terms of(LocalDate contractStart, LocalDate contractEnd, LocalDate statedMandateEnd) {
        if (statedMandateEnd != null || contractStart == null) {
            return new Terms(contractStart, contractEnd, statedMandateEnd);
        }
        return new Terms(contractStart, contractEnd, MunicipalMandates.endOf(contractStart).orElse(null));
    }

    /** Returns the contract's period; empty when its dates contradict each other, open where they are unknown. */
    public Optional<DateInterval> period() {
        boolean reversed = contractStart != null && contractEnd != null && contractEnd.isBefore(contractStart);
        return reversed ? Optional.empty() : Optional.of(new DateInterval(contractStart, contractEnd));
    }
}
