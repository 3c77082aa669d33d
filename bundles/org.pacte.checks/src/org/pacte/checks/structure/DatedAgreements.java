// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CitedAgreements;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.AgreementStatus;
import org.pacte.model.dossier.ContractContents;

/** R06: an agreement on which a contract calls has a state and a date in the register. */
public final class DatedAgreements extends ContractRule {

    public DatedAgreements() {
        super("R06", Category.STRUCTURE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        CitedAgreements.of(contents).forEach((agreement, citation) -> {
            boolean stateless = agreement.getStatus() == AgreementStatus.UNSPECIFIED;
            // What is still being prepared has no date yet.
            boolean dateless = agreement.getStart() == null && agreement.getSignedOn() == null
                    && agreement.getStatus() != AgreementStatus.DRAFT && agreement.getStatus() != AgreementStatus.IN_PREPARATION;
            if (stateless || dateless) {
                citation.on(findings).about(agreement).report(text(context.locale(),
                        stateless && dateless ? "message.both" : stateless ? "message.state" : "message.date", Naming.name(agreement)));
            }
        });
    }
}
