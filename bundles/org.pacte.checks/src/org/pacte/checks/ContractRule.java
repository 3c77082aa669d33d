// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import org.pacte.model.dossier.ContractContents;

/** A rule that looks at each contract by itself. */
public abstract class ContractRule extends BundledRule {

    protected ContractRule(String id, Category category, Severities severities, Parameter<?>... parameters) {
        super(id, category, severities, parameters);
    }

    @Override
    public final void check(CheckContext context, Findings findings) {
        context.contracts().forEach(contents -> check(contents, context, findings));
    }

    /** Looks at one contract of the dossier. */
    protected abstract void check(ContractContents contents, CheckContext context, Findings findings);
}
