// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.EnumSet;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CitedAgreements;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.AgreementStatus;
import org.pacte.model.dossier.ContractContents;

/** R07: what a contract rests on exists when it is signed: it is neither still being prepared nor over. */
public final class StandingBases extends ContractRule {
    private static final Set<AgreementStatus> MISSING = EnumSet.of(AgreementStatus.DRAFT, AgreementStatus.IN_PREPARATION, AgreementStatus.EXPIRED);

    public StandingBases() {
        super("R07", Category.STRUCTURE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        CitedAgreements.of(contents).forEach((agreement, citation) -> {
            if (citation.isBasis() && MISSING.contains(agreement.getStatus())) {
                citation.on(findings).about(agreement).fix(new Fixes(context.locale()).remove(citation.element(), citation.feature(),
                        citation.index(), "en-appui-sur " + Naming.name(agreement))).report(text(context.locale(), "message", Naming.name(agreement),
                        agreement.getStatus().getLiteral()));
            }
        });
    }
}
