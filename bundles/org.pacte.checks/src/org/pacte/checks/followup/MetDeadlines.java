// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.progress.Cause;
import org.pacte.planning.progress.ItemProgress;

/**
 * R26: what was due is done, given up or postponed by a new deadline; illustrations are nobody's promise.
 *
 * <p>Only a day that the text states can be missed: what follows from a duration is an estimate.
 */
public final class MetDeadlines extends CommitmentRule {

    public MetDeadlines() {
        super("R26", Category.TIME, Severities.following(Severity.WARNING, Severity.INFO));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        check(commitment, context, findings);
        commitment.getActions().stream().filter(each -> !each.isIllustrative()).forEach(action -> check(action, context, findings));
    }

    private void check(PlanItem item, CheckContext context, Findings findings) {
        Optional<ItemProgress> progress = context.progress().of(item);
        progress.flatMap(MetDeadlines::missed).ifPresent(due -> report(item, due, progress.get().report(), context.locale(), findings));
    }

    private static Optional<LocalDate> missed(ItemProgress progress) {
        return progress.causes().stream().map(cause -> missed(cause, progress.scheduled().item())).flatMap(Optional::stream).findFirst();
    }

    private static Optional<LocalDate> missed(Cause cause, PlanItem item) {
        return switch (cause) {
            case Cause.MissedDeadline deadline -> Optional.of(deadline.due());
            case Cause.MissedEnd end when item instanceof Action action && action.getDeadline() == null -> Optional.ofNullable(action.getEnd());
            default -> Optional.empty();
        };
    }

    private void report(PlanItem item, LocalDate due, Optional<FollowUp.Entry> said, Locale locale, Findings findings) {
        Findings.Place place = findings.on(item).at(Literals.NAMED_ELEMENT__NAME);
        String name = Naming.phrase(item, locale);
        String day = FrenchDates.print(due, locale);
        Optional<FollowUp.Entry> status = said.filter(each -> each.status() != ExecutionStatus.UNSPECIFIED);
        status.ifPresent(each -> place.about(each.entry()));
        place.report(status.map(each -> text(locale, "message.said", name, day, FrenchDates.print(each.date(), locale),
                Typography.quote(each.status().getLiteral(), locale))).orElseGet(() -> text(locale, "message", name, day)));
    }
}
