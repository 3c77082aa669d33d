// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.gauge;

import java.util.List;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.WaivedFinding;

/** How far the contracts of a dossier are, and what waivers cover in it, in the order of its files. */
public record Measured(List<ContractGauge> contracts, List<WaivedFinding> waived) {
    /** Before the first check. */
    public static final Measured NOTHING = new Measured(List.of(), List.of());

    public Measured {
        contracts = List.copyOf(contracts);
        waived = List.copyOf(waived);
    }
}
