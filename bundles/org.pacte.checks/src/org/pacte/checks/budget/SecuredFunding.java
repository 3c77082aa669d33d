// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;

/** R78: what has begun does not count on money that is only hoped for; an illustration counts on nothing. */
public final class SecuredFunding extends ActionRule {
    private static final Set<FundingStatus> SETTLED = EnumSet.of(FundingStatus.GRANTED, FundingStatus.PAID, FundingStatus.REFUSED);
    private static final Set<ExecutionStatus> BEGUN = EnumSet.of(ExecutionStatus.IN_PROGRESS, ExecutionStatus.PARTLY_DONE, ExecutionStatus.DONE);

    public SecuredFunding() {
        super("R78", Category.BUDGET, Severities.following(Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        if (!action.isIllustrative() && hasBegun(action, followUp, context.today())) {
            action.getFundings().stream().filter(each -> !SETTLED.contains(each.getStatus()))
                    .forEach(funding -> report(action, funding, context, findings));
        }
    }

    private void report(Action action, Funding funding, CheckContext context, Findings findings) {
        boolean unstated = funding.getStatus() == FundingStatus.UNSPECIFIED;
        Findings.Place place = findings.on(funding).at(unstated ? Literals.FUNDING__FUNDER : Literals.FUNDING__STATUS);
        for (FundingStatus status : List.of(FundingStatus.GRANTED, FundingStatus.PAID)) {
            Fixes fixes = new Fixes(context.locale());
            place.fix(unstated ? fixes.append(funding, status.getLiteral(), Literals.FUNDING__YEAR)
                    : fixes.write(funding, Literals.FUNDING__STATUS, status.getLiteral()));
        }
        place.report(text(context.locale(), unstated ? "message.unstated" : "message", Naming.name(action),
                        funding.getFunder() == null ? "…" : Naming.name(funding.getFunder()), funding.getStatus().getLiteral()));
    }

    private static boolean hasBegun(Action action, FollowUp followUp, LocalDate today) {
        ExecutionStatus status = followUp.status(action, today);
        boolean planned = status == ExecutionStatus.UNSPECIFIED && action.getStart() != null && !action.getStart().isAfter(today);
        return planned || BEGUN.contains(status);
    }
}
