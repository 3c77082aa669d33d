// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.contract.Action;
import org.pacte.model.dossier.ContractContents;

/** A rule that looks at each action that is still to be done by itself. */
public abstract class ActionRule extends ContractRule {

    protected ActionRule(String id, Category category, Severities severities, Parameter<?>... parameters) {
        super(id, category, severities, parameters);
    }

    @Override
    protected final void check(ContractContents contents, CheckContext context, Findings findings) {
        Standing.actions(contents).forEach(action -> check(action, contents, context, findings));
    }

    /**
     * Looks at one action.
     *
     * @param contents the contract that holds it
     */
    protected abstract void check(Action action, ContractContents contents, CheckContext context, Findings findings);
}
