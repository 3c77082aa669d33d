// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.util.List;
import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Typography;

/** R86: who goes back, from done to under way for instance, says why in a note. */
public final class ExplainedSetbacks extends CommitmentRule {
    private static final List<ExecutionStatus> PROGRESS = List.of(ExecutionStatus.NOT_STARTED, ExecutionStatus.PREPARING,
            ExecutionStatus.IN_PROGRESS, ExecutionStatus.PARTLY_DONE, ExecutionStatus.DONE);

    public ExplainedSetbacks() {
        super("R86", Category.PLAUSIBILITY, Severities.following(Severity.WARNING, Severity.INFO));
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
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        check(commitment, followUp.entries(commitment), context.locale(), findings);
        commitment.getActions().forEach(action -> check(action, followUp.entries(action), context.locale(), findings));
    }

    private void check(PlanItem item, List<FollowUp.Entry> entries, Locale locale, Findings findings) {
        int reached = -1;
        for (FollowUp.Entry entry : entries) {
            int step = PROGRESS.indexOf(entry.status());
            boolean silent = !Typography.isGiven(entry.entry().getNote());
            if (step >= 0 && step < reached && silent) {
                findings.on(entry.entry()).at(Literals.PROGRESS_ENTRY__STATUS).about(item)
                        .fix(new Fixes(locale).append(entry.entry(), Fixes.blank(), Literals.PROGRESS_ENTRY__EVIDENCE,
                                Literals.PROGRESS_ENTRY__AUTHORS)).report(text(locale, "message",
                        Naming.subject(item, locale), PROGRESS.get(reached).getLiteral(), entry.status().getLiteral()));
            }
            reached = step < 0 ? reached : step;
        }
    }
}
