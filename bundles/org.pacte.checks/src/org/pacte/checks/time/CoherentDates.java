// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.Terms;

/**
 * R19: dates do not contradict each other.
 *
 * <p>Periods do not end before they start, deadlines do not pass before the start, tranches follow each other within one
 * territory, milestones do not precede their action nor follow its stated end, and nothing was done in the future.
 */
public final class CoherentDates extends BundledRule {
    /** An acceptance may well follow the works, and a duration is only an estimate of their end. */
    private static final Severities AFTER_THE_WORKS = Severities.always(Severity.WARNING);

    public CoherentDates() {
        super("R19", Category.TIME, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), AFTER_THE_WORKS));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Reporter reporter = new Reporter(context.locale(), findings);
        for (Agreement agreement : context.dossier().entries(Agreement.class)) {
            reporter.period(agreement, agreement.getStart(), agreement.getEnd(), Literals.AGREEMENT__END);
        }
        for (ContractContents contents : context.contracts()) {
            Contract contract = contents.contract();
            reporter.period(contract, contract.getStart(), contract.getEnd(), Literals.CONTRACT__END);
            contents.commitments().forEach(commitment -> checkCommitment(commitment, contents.terms(), context.today(), reporter));
            contents.actions().forEach(action -> checkAction(action, contents.terms(), context.today(), reporter));
        }
    }

    private void checkCommitment(Commitment commitment, Terms terms, LocalDate today, Reporter reporter) {
        reporter.deadline(commitment, commitment.getDeadline(), terms.contractStart(), terms, Literals.COMMITMENT__DEADLINE,
                "message.beforeContract");
        reporter.execution(commitment, commitment.getExecutionStatus(), commitment.getExecutedOn(), today,
                Literals.COMMITMENT__EXECUTED_ON);
        if (commitment.getQuantity() instanceof AmountStatement amount) {
            if (amount.getFirstYear() > amount.getLastYear() && amount.getLastYear() > 0) {
                reporter.report(amount, Literals.AMOUNT_STATEMENT__LAST_YEAR, "message.years", Naming.name(commitment),
                        String.valueOf(amount.getFirstYear()), String.valueOf(amount.getLastYear()));
            }
            checkTranches(commitment, amount.getTranches(), terms, reporter);
        }
    }

    private void checkTranches(Commitment commitment, List<Tranche> tranches, Terms terms, Reporter reporter) {
        // Tranches of different territories run side by side; those without one form a row of their own.
        Map<Territory, Tranche> previous = new HashMap<>();
        for (Tranche tranche : tranches) {
            if (tranche.getDeadline() != null) {
                Tranche before = previous.put(tranche.getTerritory(), tranche);
                if (before != null && tranche.getDeadline().interval(terms).isBefore(before.getDeadline().interval(terms))) {
                    reporter.report(tranche, Literals.TRANCHE__DEADLINE, "message.tranche", Naming.name(commitment),
                            tranche.getDeadline().print(reporter.locale),
                            before.getDeadline().print(reporter.locale));
                }
            }
        }
    }

    private void checkAction(Action action, Terms terms, LocalDate today, Reporter reporter) {
        reporter.period(action, action.getStart(), action.getEnd(), Literals.ACTION__END);
        LocalDate start = action.getStart() == null ? terms.contractStart() : action.getStart();
        reporter.deadline(action, action.getDeadline(), start, terms, Literals.ACTION__DEADLINE,
                action.getStart() == null ? "message.beforeContract" : "message.beforeAction");
        reporter.execution(action, action.getExecutionStatus(), action.getExecutedOn(), today, Literals.ACTION__EXECUTED_ON);
        boolean reversed = action.getEnd() != null && action.getStart() != null && action.getEnd().isBefore(action.getStart());
        for (Milestone milestone : action.getMilestones()) {
            if (!reversed) {
                checkMilestone(milestone, action, reporter);
            }
            if (milestone.getReachedOn() != null && milestone.getReachedOn().isAfter(today)) {
                reporter.future(milestone, Literals.MILESTONE__REACHED_ON, milestone.getReachedOn(), "message.reached",
                        Naming.name(milestone), FrenchDates.numeric(milestone.getReachedOn()), FrenchDates.numeric(today));
            }
        }
    }

    private void checkMilestone(Milestone milestone, Action action, Reporter reporter) {
        LocalDate day = milestone.getDate();
        if (day == null) {
            return;
        }
        if (action.getStart() != null && day.isBefore(action.getStart())) {
            reportMilestone("message.milestone.early", severities(), milestone, action.getStart(), reporter);
        } else if (action.getEnd() != null && day.isAfter(action.getEnd())) {
            reportMilestone("message.milestone.late", AFTER_THE_WORKS, milestone, action.getEnd(), reporter);
        }
    }

    private void reportMilestone(String key, Severities grave, Milestone milestone, LocalDate bound, Reporter reporter) {
        String action = milestone.eContainer() instanceof Action named ? Naming.name(named) : "";
        reporter.report(milestone, Literals.MILESTONE__DATE, grave, key, Naming.name(milestone),
                FrenchDates.numeric(milestone.getDate()), action, FrenchDates.numeric(bound));
    }

    /** Turns contradictions into findings. */
    private final class Reporter {
        private final Locale locale;
        private final Findings findings;

        Reporter(Locale locale, Findings findings) {
            this.locale = locale;
            this.findings = findings;
        }

        void report(EObject element, EStructuralFeature feature, String key, String... arguments) {
            report(element, feature, severities(), key, arguments);
        }

        void report(EObject element, EStructuralFeature feature, Severities grave, String key, String... arguments) {
            findings.on(element).at(feature).as(grave).report(text(locale, key, arguments));
        }

        /** Reports a day on which nothing can have happened yet; without it, the rest still holds. */
        void future(EObject element, EStructuralFeature feature, LocalDate day, String key, String... arguments) {
            findings.on(element).at(feature)
                    .fix(new Fixes(locale).remove(element, feature, Finding.WHOLE, "le " + FrenchDates.numeric(day)))
                    .report(text(locale, key, arguments));
        }

        void period(EObject element, LocalDate start, LocalDate end, EStructuralFeature feature) {
            if (start != null && end != null && end.isBefore(start)) {
                report(element, feature, "message.period", Naming.subject(element, locale), FrenchDates.numeric(end),
                        FrenchDates.numeric(start));
            }
        }

        void deadline(NamedElement element, Deadline deadline, LocalDate start, Terms terms, EStructuralFeature feature,
                String key) {
            if (deadline != null && start != null) {
                LocalDate last = deadline.interval(terms).end();
                if (last != null && last.isBefore(start)) {
                    report(element, feature, key, Naming.subject(element, locale), deadline.print(locale), FrenchDates.numeric(last),
                            FrenchDates.numeric(start));
                }
            }
        }

        void execution(NamedElement element, ExecutionStatus status, LocalDate day, LocalDate today, EStructuralFeature feature) {
            boolean done = status == ExecutionStatus.DONE || status == ExecutionStatus.PARTLY_DONE;
            if (done && day != null && day.isAfter(today)) {
                future(element, feature, day, "message.executed", Naming.subject(element, locale), FrenchDates.numeric(day),
                        FrenchDates.numeric(today));
            }
        }
    }
}
