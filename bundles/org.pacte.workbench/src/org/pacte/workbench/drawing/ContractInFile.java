// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;

/** Finds the contract that a page of a file is about. */
public final class ContractInFile {
    private ContractInFile() {
    }

    /** Returns the first contract of a file, or that of the whole dossier when the file holds none. */
    public static Optional<Contract> of(Dossier dossier, URI file) {
        return dossier.contracts().stream().filter(contract -> standsIn(contract, file)).findFirst()
                .or(() -> dossier.contracts().stream().findFirst());
    }

    private static boolean standsIn(Contract contract, URI file) {
        URI place = contract.eResource() == null ? null : URI.create(contract.eResource().getURI().toString());
        return place != null && "file".equals(place.getScheme()) && Path.of(place).equals(Path.of(file));
    }
}
