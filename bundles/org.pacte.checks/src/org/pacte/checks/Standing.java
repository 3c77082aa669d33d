// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;

/** What still binds: neither withdrawn while the text was drafted, nor given up while it was carried out. */
public final class Standing {

    private Standing() {
    }

    /** Returns the actions of a contract that are still to be done: neither given up, nor those of a commitment that is. */
    public static List<Action> actions(ContractContents contents) {
        Set<Commitment> dropped = new HashSet<>(contents.commitments());
        commitments(contents).forEach(dropped::remove);
        return contents.actions().stream().filter(action -> action.getExecutionStatus() != ExecutionStatus.ABANDONED)
                .filter(action -> !(action.eContainer() instanceof Commitment owner && dropped.contains(owner))).toList();
    }

    /** Returns the commitments of a contract that are still to be kept, in the order of the text. */
    public static List<Commitment> commitments(ContractContents contents) {
        return contents.standingCommitments().stream()
                .filter(each -> each.getExecutionStatus() != ExecutionStatus.ABANDONED).toList();
    }
}
