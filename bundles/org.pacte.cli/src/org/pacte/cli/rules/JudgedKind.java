// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractKind;

/** For which kind of contract the rules are told, since each kind may have its profile. */
enum JudgedKind {
    NONE(null), CSI(ContractKind.CSI), STSPD(ContractKind.STSPD), CONVENTION(ContractKind.COORDINATION_AGREEMENT),
    VILLE(ContractKind.CITY_CONTRACT), PVD(ContractKind.SMALL_TOWN_CONTRACT);

    private final ContractKind kind;

    JudgedKind(ContractKind kind) {
        this.kind = kind;
    }

    /** Returns a contract of the kind; {@code null} for none in particular. */
    Contract contract() {
        if (kind == null) {
            return null;
        }
        final Contract contract = ContractFactory.eINSTANCE.createContract();
        contract.setKind(kind);
        return contract;
    }
}
