// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Typography;

/** R84: what is said to be done has a date, a proof or a figure, and no milestone left open. */
public final class ProvenResults extends CommitmentRule {
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    public ProvenResults() {
        super("R84", Category.PLAUSIBILITY, Severities.following(Severity.WARNING, Severity.INFO));
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
        check(commitment, Literals.COMMITMENT__EXECUTION_STATUS, commitment.getExecutionStatus(), commitment.getExecutedOn(), followUp,
                context, findings);
        for (Action action : commitment.getActions()) {
            check(action, Literals.ACTION__EXECUTION_STATUS, action.getExecutionStatus(), action.getExecutedOn(), followUp, context,
                    findings);
            checkMilestones(action, followUp, context, findings);
        }
    }

    private void check(PlanItem item, EStructuralFeature feature, ExecutionStatus status, LocalDate day, FollowUp followUp,
            CheckContext context, Findings findings) {
        List<FollowUp.Entry> entries = followUp.entries(item);
        if (entries.isEmpty() && status == ExecutionStatus.DONE && day == null) {
            findings.on(item).at(feature).report(text(context.locale(), "message", Naming.subject(item, context.locale())));
        }
        for (FollowUp.Entry each : entries) {
            ProgressEntry entry = each.entry();
            boolean proven = entry.getAchievedOn() != null || entry.getAmount() != null
                    || Typography.isGiven(entry.getEvidence());
            if (entry.getStatus() == ExecutionStatus.DONE && !proven) {
                findings.on(entry).at(Literals.PROGRESS_ENTRY__STATUS).about(item)
                        .fix(new Fixes(context.locale()).append(entry, "preuve " + Fixes.blank(), Literals.PROGRESS_ENTRY__AUTHORS))
                        .report(text(context.locale(), "message", Naming.subject(item, context.locale())));
            }
        }
    }

    private void checkMilestones(Action action, FollowUp followUp, CheckContext context, Findings findings) {
        boolean whole = followUp.latest(action, context.today()).flatMap(FollowUp.Entry::rate).filter(rate -> rate.compareTo(WHOLE) >= 0)
                .isPresent();
        if (whole || followUp.status(action, context.today()) == ExecutionStatus.DONE) {
            List<Milestone> open = action.getMilestones().stream().filter(each -> each.getReachedOn() == null
                    && followUp.status(each, context.today()) != ExecutionStatus.DONE).toList();
            if (!open.isEmpty()) {
                findings.on(action).at(Literals.NAMED_ELEMENT__NAME).about(open).report(text(context.locale(), "message.milestones",
                        Naming.name(action), Typography.list(open.stream().map(Naming::name).toList(), context.locale())));
            }
        }
    }
}
