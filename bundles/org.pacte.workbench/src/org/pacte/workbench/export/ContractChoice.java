// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.net.URI;
import java.util.List;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;

/**
 * A contract that can be exported.
 *
 * @param proposed whether it stands in the file that is in front
 */
record ContractChoice(String name, String title, boolean proposed) {

    /** Returns the contracts of a dossier; all are proposed when the file in front has none. */
    static List<ContractChoice> of(Dossier dossier, URI front) {
        List<Contract> all = dossier.contracts().stream().filter(contract -> contract.getName() != null).toList();
        boolean some = all.stream().anyMatch(contract -> standsIn(contract, front));
        return all.stream().map(contract -> new ContractChoice(contract.getName(),
                contract.getTitle() == null ? contract.getName() : contract.getTitle(),
                !some || standsIn(contract, front))).toList();
    }

    private static boolean standsIn(Contract contract, URI file) {
        return URI.create(contract.eResource().getURI().toString()).getPath().equals(file.getPath());
    }
}
