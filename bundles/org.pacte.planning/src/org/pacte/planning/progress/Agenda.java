// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;

import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.ConditionState;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.ReviewClause;
import org.pacte.model.contract.Tranche;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Messages;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * What falls due when in one contract, in the order of the days.
 *
 * <p>It holds what is still open at the day of the progress: deadlines, planned ends, milestones, tranches, conditions to be checked,
 * review clauses, targets of indicators, and decisions.
 */
public final class Agenda {
    private final Progress progress;
    private final FollowUp followUp;
    private final List<Entry> entries = new ArrayList<>();

    /** What kind of day it is. */
    public enum Kind {
        COMMITMENT, ACTION_DEADLINE, ACTION_END, MILESTONE, TRANCHE, CONDITION, REVIEW, TARGET, DECISION;

        /** Prints {@code échéance de l’engagement}. */
        public String print(Locale locale) {
            return Messages.beside(Agenda.class).get(locale, "entry." + name().toLowerCase(Locale.ROOT));
        }
    }

    /**
     * One day on which something is due.
     *
     * @param day the last acceptable day
     * @param kind what is due
     * @param element the element that states the day
     * @param subject the named element that it is about: the element itself or the closest one around it
     */
    public record Entry(LocalDate day, Kind kind, EObject element, NamedElement subject) {
    }

    private Agenda(Progress progress, FollowUp followUp) {
        this.progress = progress;
        this.followUp = followUp;
    }

    /** Gathers what is open in a contract of the dossier of which the progress was made. */
    public static List<Entry> of(Dossier dossier, Contract contract, Progress progress) {
        Agenda agenda = new Agenda(progress, FollowUp.of(dossier));
        agenda.plan(contract);
        agenda.targets(dossier.contents(contract));
        agenda.decisions(contract);
        agenda.entries.sort(Comparator.comparing(Entry::day).thenComparing(Entry::kind)
                .thenComparing(each -> Dossier.qualifiedName(each.subject())));
        return List.copyOf(agenda.entries);
    }

    /** Groups entries by the periods in which they fall; a period without any is left out. */
    public static SortedMap<CalendarPeriod, List<Entry>> by(CalendarPeriod.Scale scale, List<Entry> entries) {
        SortedMap<CalendarPeriod, List<Entry>> grouped = new TreeMap<>();
        entries.forEach(each -> grouped.computeIfAbsent(CalendarPeriod.of(scale, each.day()), period -> new ArrayList<>()).add(each));
        return grouped;
    }

    private void add(LocalDate day, Kind kind, EObject element, NamedElement subject) {
        if (day != null) {
            entries.add(new Entry(day, kind, element, subject));
        }
    }

    private void plan(Contract contract) {
        for (ItemProgress each : progress.in(contract)) {
            if (each.state() == State.DONE || each.state() == State.STOPPED) {
                continue;
            }
            ScheduledItem scheduled = each.scheduled();
            LocalDate due = scheduled.due().orElse(null);
            LocalDate finish = scheduled.finish().orElse(null);
            switch (scheduled.item()) {
                case Commitment commitment -> {
                    add(due, Kind.COMMITMENT, commitment, commitment);
                    parts(commitment, progress.schedule().terms(commitment), progress.schedule().terms(contract));
                }
                case Action action -> {
                    add(due, Kind.ACTION_DEADLINE, action, action);
                    add(finish, Kind.ACTION_END, action, action);
                }
                default -> add(finish, Kind.MILESTONE, scheduled.item(), scheduled.item());
            }
        }
    }

    private void parts(Commitment commitment, Commitment stated, Terms terms) {
        if (stated.getQuantity() instanceof AmountStatement amount) {
            for (Tranche tranche : amount.getTranches()) {
                add(due(tranche.getDeadline(), terms), Kind.TRANCHE, tranche, commitment);
            }
        }
        for (Condition condition : stated.getConditions()) {
            if (condition.getState() == ConditionState.PENDING && condition.getVerifiedBefore() != null) {
                add(condition.getVerifiedBefore().minusDays(1), Kind.CONDITION, condition, commitment);
            }
        }
        for (ReviewClause review : stated.getReviews()) {
            // Nothing tells whether a review was held: one in the past is no longer due.
            if (review.getDate() != null && !review.getDate().isBefore(progress.day())) {
                add(review.getDate(), Kind.REVIEW, review, commitment);
            }
        }
    }

    private void targets(ContractContents contents) {
        for (Indicator indicator : contents.indicators()) {
            for (IndicatorTarget target : indicator.getTargets()) {
                boolean measured = target.getDate() != null && followUp.latestValue(indicator, progress.day())
                        .filter(value -> !value.date().isBefore(target.getDate())).isPresent();
                if (!measured) {
                    add(target.getDate(), Kind.TARGET, target, indicator);
                }
            }
        }
    }

    private void decisions(Contract contract) {
        Terms terms = progress.schedule().terms(contract);
        for (FollowUp.DatedDecision taken : followUp.decisions()) {
            ExecutionStatus status = taken.decision().getExecutionStatus();
            boolean open = status != ExecutionStatus.DONE && status != ExecutionStatus.ABANDONED && !taken.date().isAfter(progress.day());
            boolean concerned = taken.decision().getSubjects().stream()
                    .anyMatch(each -> Dossier.contractOf(each).filter(contract::equals).isPresent());
            if (open && (concerned || Dossier.contractOf(taken.decision()).filter(contract::equals).isPresent())) {
                NamedElement subject = taken.decision().getSubjects().isEmpty() ? contract : taken.decision().getSubjects().getFirst();
                add(due(taken.decision().getDeadline(), terms), Kind.DECISION, taken.decision(), subject);
            }
        }
    }

    private static LocalDate due(Deadline deadline, Terms terms) {
        return deadline == null ? null : deadline.due(terms).orElse(null);
    }
}
