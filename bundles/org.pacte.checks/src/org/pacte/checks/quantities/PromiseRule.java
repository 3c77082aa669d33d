// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.model.contract.Commitment;
import org.pacte.model.dossier.ContractContents;

/** A rule that looks at each quantity of a commitment by itself, those of its readings and review clauses included. */
abstract class PromiseRule extends CommitmentRule {

    protected PromiseRule(String id, Severities severities, Parameter<?>... parameters) {
        super(id, Category.QUANTITIES, severities, parameters);
    }

    @Override
    protected final void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Promise.all(commitment).forEach(promise -> check(promise, context, findings));
    }

    abstract void check(Promise promise, CheckContext context, Findings findings);
}
