// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.util.function.UnaryOperator;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.Terms;

/** R26: what was due is done, given up or postponed by a new deadline; illustrations are nobody's promise. */
public final class MetDeadlines extends ContractRule {

    public MetDeadlines() {
        super("R26", Category.TIME, Severities.following(Severity.WARNING, Severity.INFO));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.shared(FollowUp.class, FollowUp::of);
        UnaryOperator<PlanItem> inForce = TermsInForce.of(context, contents.contract());
        for (Commitment commitment : Standing.commitments(contents)) {
            check(commitment, inForce, contents.terms(), followUp, context, findings);
            commitment.getActions().stream().filter(each -> !each.isIllustrative())
                    .forEach(action -> check(action, inForce, contents.terms(), followUp, context, findings));
        }
    }

    private void check(PlanItem item, UnaryOperator<PlanItem> inForce, Terms terms, FollowUp followUp, CheckContext context,
            Findings findings) {
        Lateness.missed(item, inForce, terms, followUp, context.today()).ifPresent(due -> findings.on(item).at(Literals.NAMED_ELEMENT__NAME)
                .report(text(context.locale(), "message", Naming.phrase(item, context.locale()), FrenchDates.print(due, context.locale()))));
    }
}
