// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Tranche;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.Terms;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.ActionDates;

/**
 * R20: what is promised falls due within the contract's period, unless the text says that it goes beyond the term.
 *
 * <p>The day that counts is the last acceptable one: {@code en 2026} is beyond a contract that ends in March 2026. Deadlines
 * before the contract's start are R19's. A commitment that says that it goes beyond the term takes its tranches and actions
 * along. Targets of indicators may be measured later and are left alone.
 */
public final class WithinPeriod extends ContractRule {

    public WithinPeriod() {
        super("R20", Category.TIME, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        if (contents.terms().contractEnd() != null && contents.terms().period().isPresent()) {
            Visit visit = new Visit(contents.terms(), context.locale(), findings);
            contents.standingCommitments().forEach(visit::commitment);
        }
    }

    /** The look at one contract. */
    private final class Visit {
        private final Terms terms;
        private final Locale locale;
        private final Findings findings;
        private final WorkingCalendar calendar = WorkingCalendar.national();

        Visit(Terms terms, Locale locale, Findings findings) {
            this.terms = terms;
            this.locale = locale;
            this.findings = findings;
        }

        void commitment(Commitment commitment) {
            deadline(commitment, commitment.getDeadline(), commitment, Literals.COMMITMENT__DEADLINE);
            if (!(commitment.getDeadline() instanceof Deadline.BeyondTerm)) {
                if (commitment.getQuantity() instanceof AmountStatement amount) {
                    amount(amount, commitment);
                }
                commitment.getActions().forEach(this::action);
            }
        }

        private void amount(AmountStatement amount, Commitment commitment) {
            for (Tranche tranche : amount.getTranches()) {
                deadline(tranche, tranche.getDeadline(), commitment, Literals.TRANCHE__DEADLINE);
            }
            if (amount.getLastYear() > terms.contractEnd().getYear()) {
                findings.on(amount).at(Literals.AMOUNT_STATEMENT__LAST_YEAR).report(text(locale, "message.year", Naming.name(commitment),
                        String.valueOf(amount.getLastYear()), FrenchDates.numeric(terms.contractEnd())));
            }
        }

        private void action(Action action) {
            ActionDates dates = ActionDates.of(action, calendar);
            boolean reported = deadline(action, action.getDeadline(), action, Literals.ACTION__DEADLINE);
            if (action.getDeadline() instanceof Deadline.BeyondTerm) {
                return;
            }
            if (dates.end().isPresent()) {
                EStructuralFeature feature = action.getEnd() == null ? Literals.ACTION__DURATION : Literals.ACTION__END;
                reported |= day(action, dates.end().get(), feature, "message.end");
                beforeStart(action, dates.end().get(), feature);
            } else if (dates.start().isPresent()) {
                reported |= day(action, dates.start().get(), Literals.ACTION__START, "message.start");
            }
            // The milestones of an action that is too late are too late with it.
            if (!reported) {
                action.getMilestones().stream().filter(each -> each.getDate() != null).forEach(this::milestone);
            }
        }

        private void milestone(Milestone milestone) {
            day(milestone, milestone.getDate(), Literals.MILESTONE__DATE, "message.milestone");
        }

        private boolean deadline(EObject place, Deadline deadline, EObject named, EStructuralFeature feature) {
            LocalDate end = terms.contractEnd();
            if (deadline == null) {
                return false;
            }
            if (deadline instanceof Deadline.BeyondTerm beyond) {
                if (!beyond.day().isAfter(end)) {
                    String day = FrenchDates.numeric(beyond.day());
                    findings.on(place).at(feature).fix(new Fixes(locale).write(place, feature, "le " + day))
                            .report(text(locale, "message.notBeyond", Naming.subject(named, locale), day, FrenchDates.numeric(end)));
                }
                return false;
            }
            Optional<LocalDate> late = lastDay(deadline).filter(day -> day.isAfter(end));
            late.ifPresent(day -> findings.on(place).at(feature)
                    .fix(new Fixes(locale).write(place, feature, "au-delà du terme le " + FrenchDates.numeric(day)))
                    .fix(new Fixes(locale).write(place, feature, "le " + FrenchDates.numeric(end)))
                    .report(text(locale, "message", Naming.subject(named, locale), deadline.print(locale), FrenchDates.numeric(day),
                            FrenchDates.numeric(end))));
            return late.isPresent();
        }

        private Optional<LocalDate> lastDay(Deadline deadline) {
            // A beginning has no due day: it is late when it lies after the end itself.
            boolean beginning = deadline instanceof Deadline.FromDate || deadline instanceof Deadline.FromMonth;
            return beginning ? Optional.ofNullable(deadline.interval(terms).start()) : deadline.due(terms);
        }

        private boolean day(EObject element, LocalDate day, EStructuralFeature feature, String key) {
            boolean late = day.isAfter(terms.contractEnd());
            if (late) {
                findings.on(element).at(feature).report(text(locale, key, Naming.subject(element, locale), FrenchDates.numeric(day),
                        FrenchDates.numeric(terms.contractEnd())));
            }
            return late;
        }

        private void beforeStart(Action action, LocalDate end, EStructuralFeature feature) {
            if (terms.contractStart() != null && end.isBefore(terms.contractStart())) {
                findings.on(action).at(feature).report(text(locale, "message.early", Naming.subject(action, locale),
                        FrenchDates.numeric(end), FrenchDates.numeric(terms.contractStart())));
            }
        }
    }
}
