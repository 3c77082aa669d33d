// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;

/** What still binds: neither withdrawn while the text was drafted, nor given up while it was carried out. */
public final class Standing {

    private Standing() {
    }

    /** Returns the commitments of a contract that are still to be kept, in the order of the text. */
    public static List<Commitment> commitments(ContractContents contents) {
        return contents.standingCommitments().stream()
                .filter(each -> each.getExecutionStatus() != ExecutionStatus.ABANDONED).toList();
    }
}
