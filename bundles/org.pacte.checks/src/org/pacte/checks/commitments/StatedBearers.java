// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.LinkedHashSet;
import java.util.Set;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;

/** R11: every commitment says who commits, and each of those organisations says on which side it stands. */
public final class StatedBearers extends BundledRule {

    public StatedBearers() {
        super("R11", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            Set<Organization> withoutSide = new LinkedHashSet<>();
            for (Commitment commitment : contents.standingCommitments()) {
                if (commitment.getBearers().isEmpty()) {
                    reportNobody(commitment, context, findings);
                }
                commitment.getBearers().stream().map(StatedBearers::organizationOf)
                        .filter(each -> each != null && each.getSide() == Side.UNSPECIFIED).forEach(withoutSide::add);
            }
            withoutSide.forEach(organization -> findings.on(organization).at(Literals.NAMED_ELEMENT__NAME).within(contents.contract())
                    .report(text(context.locale(), "message.side", Naming.name(organization))));
        }
    }

    private void reportNobody(Commitment commitment, CheckContext context, Findings findings) {
        boolean explicit = commitment.isBearersUnstated();
        findings.on(commitment).at(explicit ? Literals.COMMITMENT__BEARERS_UNSTATED : Literals.NAMED_ELEMENT__NAME)
                .report(text(context.locale(), explicit ? "message.unstated" : "message", Naming.name(commitment)));
    }

    private static Organization organizationOf(Actor bearer) {
        if (bearer.eIsProxy()) {
            return null;
        }
        return bearer instanceof Organization organization ? organization
                : bearer.eContainer() instanceof Organization owner ? owner : null;
    }
}
