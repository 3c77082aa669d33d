// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.time.LocalDate;
import java.util.List;

/**
 * What of a model can be chosen.
 *
 * @param title what its contract is called
 * @param place the imaginary commune that it was written for
 * @param start the first day of its contract
 * @param end the last day of its contract
 * @param parties those who conclude it
 * @param axes its axes
 * @param examples whether it has more than bare axes
 */
public record ModelOutline(String title, String place, LocalDate start, LocalDate end, List<Party> parties,
        List<Part> axes, boolean examples) {
    public ModelOutline {
        parties = List.copyOf(parties);
        axes = List.copyOf(axes);
    }

    /**
     * One of those who conclude the contract.
     *
     * @param needed whether no such contract can be without them
     */
    public record Party(String name, String title, boolean needed) {
    }

    /** A part of the contract. */
    public record Part(String name, String title) {
    }
}
