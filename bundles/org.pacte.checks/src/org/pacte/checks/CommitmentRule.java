// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.contract.Commitment;
import org.pacte.model.dossier.ContractContents;

/** A rule that looks at each commitment that is still to be kept by itself. */
public abstract class CommitmentRule extends ContractRule {

    protected CommitmentRule(String id, Category category, Severities severities, Parameter<?>... parameters) {
        super(id, category, severities, parameters);
    }

    @Override
    protected final void check(ContractContents contents, CheckContext context, Findings findings) {
        Standing.commitments(contents).forEach(commitment -> check(commitment, contents, context, findings));
    }

    /**
     * Looks at one commitment.
     *
     * @param contents the contract that holds it
     */
    protected abstract void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings);
}
