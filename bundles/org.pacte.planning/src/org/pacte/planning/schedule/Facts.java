// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.dossier.Amendments;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Terms;
import org.pacte.planning.network.DependencyGraph;

/**
 * What is known of a plan: the contracts' own words alone, or with the amendments in force and the reports made at a day.
 *
 * <p>Items that an amendment took out, or adds only later, are out of the plan, as are commitments withdrawn while drafting.
 */
final class Facts {
    private final List<ContractContents> contracts;
    private final Map<PlanItem, PlanItem> changed = new IdentityHashMap<>();
    private final Map<Contract, Terms> terms = new IdentityHashMap<>();
    private final Set<PlanItem> out = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Optional<FollowUp> followUp;
    private final LocalDate day;

    private Facts(List<ContractContents> contracts, Optional<FollowUp> followUp, LocalDate day) {
        this.contracts = contracts;
        this.followUp = followUp;
        this.day = day;
        for (ContractContents contents : contracts) {
            terms.put(contents.contract(), contents.terms());
            Set<Commitment> standing = Collections.newSetFromMap(new IdentityHashMap<>());
            standing.addAll(contents.standingCommitments());
            contents.commitments().stream().filter(each -> !standing.contains(each)).forEach(this::takeOut);
        }
    }

    /** What the contracts say themselves. */
    static Facts written(List<ContractContents> contracts) {
        return new Facts(List.copyOf(contracts), Optional.empty(), LocalDate.MAX);
    }

    /** What the dossier knows at a day. */
    static Facts at(Dossier dossier, LocalDate day) {
        Facts facts = new Facts(dossier.contents(), Optional.of(FollowUp.of(dossier)), day);
        Amendments amendments = Amendments.of(dossier);
        for (ContractContents contents : facts.contracts) {
            if (!dossier.amendments(contents.contract()).isEmpty()) {
                facts.amend(contents, dossier.amendments(contents.contract()), amendments);
            }
        }
        return facts;
    }

    private void amend(ContractContents contents, List<Amendment> all, Amendments amendments) {
        Contract contract = contents.contract();
        DateInterval period = amendments.period(contract, day);
        terms.put(contract, Terms.of(period.start(), period.end(), contract.getMandateEnd()));
        contents.commitments().forEach(this::takeOut);
        all.forEach(each -> parts(each, true));
        amendments.inForce(contract, day).forEach(each -> parts(each, false));
        for (Amendments.CommitmentInForce each : amendments.commitments(contract, day)) {
            parts(each.commitment(), each.terms().getDraftingStatus() == DraftingStatus.WITHDRAWN);
            changed.put(each.commitment(), each.terms());
        }
        contents.actions().forEach(action -> changed.put(action, amendments.terms(action, day)));
        amendments.inForce(contract, day).forEach(each -> each.getWithdrawals().forEach(this::takeOut));
    }

    private void takeOut(PlanItem item) {
        parts(item, true);
    }

    /** The actions and milestones that an amendment gives to what was there. */
    private void parts(Amendment amendment, boolean taken) {
        amendment.getModifications().stream().map(Modification::getTerms).filter(each -> each != null).forEach(each -> parts(each, taken));
    }

    private void parts(PlanItem item, boolean taken) {
        if (taken) {
            out.add(item);
        } else {
            out.remove(item);
        }
        switch (item) {
            case Commitment commitment -> commitment.getActions().forEach(action -> parts(action, taken));
            case Action action -> action.getMilestones().forEach(milestone -> parts(milestone, taken));
            default -> {
                // A milestone has no parts.
            }
        }
    }

    List<ContractContents> contracts() {
        return contracts;
    }

    DependencyGraph graph() {
        return DependencyGraph.of(contracts, this::terms);
    }

    Terms terms(Contract contract) {
        return terms.get(contract);
    }

    /** Returns what an action says. */
    Action terms(Action action) {
        return (Action) changed.getOrDefault(action, action);
    }

    /** Returns what a commitment says. */
    Commitment terms(Commitment commitment) {
        return (Commitment) changed.getOrDefault(commitment, commitment);
    }

    ExecutionStatus status(PlanItem item) {
        if (followUp.isPresent()) {
            return followUp.get().status(item, day);
        }
        return switch (item) {
            case Commitment commitment -> commitment.getExecutionStatus();
            case Action action -> action.getExecutionStatus();
            case Milestone milestone when milestone.getReachedOn() != null -> ExecutionStatus.DONE;
            default -> ExecutionStatus.UNSPECIFIED;
        };
    }

    boolean isOut(PlanItem item) {
        if (out.contains(item) || status(item) == ExecutionStatus.ABANDONED) {
            return true;
        }
        return item instanceof Milestone milestone && milestone.eContainer() instanceof Action action && isOut(action);
    }

    /**
     * Returns the real day on which something was over; {@code null} when it is not, or when nothing tells the day.
     *
     * @param planned the planned last day, which counts when a report calls it done and names no day
     */
    LocalDate doneOn(PlanItem item, LocalDate planned) {
        if (status(item) != ExecutionStatus.DONE) {
            return null;
        }
        Optional<FollowUp.Entry> report = followUp.flatMap(all -> all.latest(item, day)).filter(each -> each.status() == ExecutionStatus.DONE);
        LocalDate stated = report.map(FollowUp.Entry::entry).map(ProgressEntry::getAchievedOn).orElseGet(() -> statedOn(item));
        if (stated != null || report.isEmpty()) {
            return stated;
        }
        // It was over by the day of the report at the latest.
        LocalDate reported = report.get().date();
        return planned != null && planned.isBefore(reported) ? planned : reported;
    }

    private static LocalDate statedOn(PlanItem item) {
        return switch (item) {
            case Commitment commitment -> commitment.getExecutedOn();
            case Action action -> action.getExecutedOn();
            case Milestone milestone -> milestone.getReachedOn();
            default -> null;
        };
    }
}
