// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.List;

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

/** R06: an agreement on which a contract calls has a state and a date in the register. */
public final class DatedAgreements extends ContractRule {

    /** Those that an agreement on which one calls is likely to have. */
    private static final List<AgreementStatus> STATES = List.of(AgreementStatus.IN_FORCE, AgreementStatus.IN_PREPARATION,
            AgreementStatus.DRAFT);

    public DatedAgreements() {
        super("R06", Category.STRUCTURE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        CitedAgreements.of(contents).forEach((agreement, citation) -> {
            boolean stateless = agreement.getStatus() == AgreementStatus.UNSPECIFIED;
            // What is still being prepared has no date yet.
            boolean dateless = agreement.getStart() == null && agreement.getSignedOn() == null
                    && agreement.getStatus() != AgreementStatus.DRAFT && agreement.getStatus() != AgreementStatus.IN_PREPARATION;
            if (stateless || dateless) {
                Findings.Place place = citation.on(findings).about(agreement);
                if (stateless) {
                    STATES.forEach(state -> place.fix(new Fixes(context.locale()).add(agreement, "état " + state.getLiteral())));
                }
                place.report(text(context.locale(),
                        stateless && dateless ? "message.both" : stateless ? "message.state" : "message.date", Naming.name(agreement)));
            }
        });
    }
}
