// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Addition;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.time.Terms;

/**
 * What a contract holds at any depth, gathered in one pass, each list in the order of the text.
 *
 * <p>With its amendments, it holds what they add, behind what was there, and no longer counts as standing what they take out;
 * {@link Amendments} tells what is in force at a date.
 */
public final class ContractContents {
    private final Contract contract;
    private final Terms terms;
    private final List<Axis> axes;
    private final List<Objective> objectives;
    private final List<Commitment> commitments;
    private final List<Commitment> standing;
    private final List<Action> actions;
    private final List<Milestone> milestones;
    private final List<Indicator> indicators;
    private final Map<Axis, List<Commitment>> byAxis;
    private final Set<PlanItem> withdrawn;

    private ContractContents(Contract contract, Terms terms, Gathering found) {
        this.contract = contract;
        this.terms = terms;
        this.axes = List.copyOf(found.axes);
        this.objectives = List.copyOf(found.objectives);
        this.commitments = List.copyOf(found.commitments);
        this.withdrawn = found.withdrawn;
        this.standing = standing(commitments);
        this.actions = List.copyOf(found.actions);
        this.milestones = List.copyOf(found.milestones);
        this.indicators = List.copyOf(found.indicators);
        this.byAxis = found.byAxis;
    }

    /** Gathers the contents of a contract alone, as it was signed. */
    public static ContractContents of(Contract contract) {
        return of(contract, List.of());
    }

    /** Gathers the contents of a contract with its amendments; {@link Dossier#contents(Contract)} does it once for all. */
    static ContractContents of(Contract contract, List<Amendment> amendments) {
        Gathering found = new Gathering(amendments);
        contract.getAxes().forEach(found::add);
        found.addedAxes().forEach(found::add);
        found.addChangedTerms();
        return new ContractContents(contract, termsOf(contract, amendments), found);
    }

    /** Returns the dates that deadlines refer to; the mandate's end is the one that the contract states, if it does. */
    public static Terms termsOf(Contract contract) {
        return Terms.of(contract.getStart(), contract.getEnd(), contract.getMandateEnd());
    }

    /** The last amendment that states a day replaces that of the contract. */
    private static Terms termsOf(Contract contract, List<Amendment> amendments) {
        LocalDate start = contract.getStart();
        LocalDate end = contract.getEnd();
        for (Amendment amendment : amendments) {
            start = amendment.getStart() == null ? start : amendment.getStart();
            end = amendment.getEnd() == null ? end : amendment.getEnd();
        }
        return Terms.of(start, end, contract.getMandateEnd());
    }

    public Contract contract() {
        return contract;
    }

    public DocumentState state() {
        return contract.getState();
    }

    public Terms terms() {
        return terms;
    }

    public List<Axis> axes() {
        return axes;
    }

    public List<Objective> objectives() {
        return objectives;
    }

    /** Returns all commitments, those in groups and those that were withdrawn included. */
    public List<Commitment> commitments() {
        return commitments;
    }

    /** Returns the commitments of one axis, those in groups included. */
    public List<Commitment> commitments(Axis axis) {
        return byAxis.getOrDefault(axis, List.of());
    }

    /** Returns the commitments that were withdrawn neither while the text was drafted nor by an amendment. */
    public List<Commitment> standingCommitments() {
        return standing;
    }

    /** Returns the commitments of one axis that were not withdrawn. */
    public List<Commitment> standingCommitments(Axis axis) {
        return standing(commitments(axis));
    }

    private List<Commitment> standing(List<Commitment> all) {
        return all.stream().filter(each -> each.getDraftingStatus() != DraftingStatus.WITHDRAWN && !withdrawn.contains(each)).toList();
    }

    public List<Action> actions() {
        return actions;
    }

    public List<Milestone> milestones() {
        return milestones;
    }

    /** Returns the indicators of objectives, commitments and actions. */
    public List<Indicator> indicators() {
        return indicators;
    }

    /** Lists under construction. */
    private static final class Gathering {
        private final List<Axis> axes = new ArrayList<>();
        private final List<Objective> objectives = new ArrayList<>();
        private final List<Commitment> commitments = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final Map<Axis, List<Commitment>> byAxis = new IdentityHashMap<>();
        private final List<Amendment> amendments;
        private final Set<PlanItem> withdrawn = Collections.newSetFromMap(new IdentityHashMap<>());

        Gathering(List<Amendment> amendments) {
            this.amendments = amendments;
            amendments.forEach(each -> withdrawn.addAll(each.getWithdrawals()));
        }

        /** The axes that the amendments add. */
        List<Axis> addedAxes() {
            return additions().map(Addition::getElement).filter(Axis.class::isInstance).map(Axis.class::cast).toList();
        }

        void add(Axis axis) {
            axes.add(axis);
            int first = commitments.size();
            axis.getObjectives().forEach(this::add);
            axis.getItems().forEach(this::add);
            additions().filter(each -> each.getAxis() == axis).map(Addition::getElement).forEach(this::add);
            byAxis.put(axis, List.copyOf(commitments.subList(first, commitments.size())));
        }

        /** The actions and indicators that the amendments add to commitments. */
        void addChangedTerms() {
            amendments.stream().flatMap(each -> each.getModifications().stream()).map(Modification::getTerms).forEach(terms -> {
                if (terms instanceof Commitment changed) {
                    addParts(changed);
                } else if (terms instanceof Action changed) {
                    addParts(changed);
                }
            });
        }

        private Stream<Addition> additions() {
            return amendments.stream().flatMap(each -> each.getAdditions().stream());
        }

        private void add(NamedElement element) {
            switch (element) {
                case Objective objective -> {
                    objectives.add(objective);
                    indicators.addAll(objective.getIndicators());
                }
                case CommitmentGroup group -> group.getCommitments().forEach(this::add);
                case Commitment commitment -> {
                    commitments.add(commitment);
                    addParts(commitment);
                }
                case null, default -> {
                    // an element whose text is not finished
                }
            }
        }

        private void addParts(Commitment commitment) {
            indicators.addAll(commitment.getIndicators());
            for (Action action : commitment.getActions()) {
                actions.add(action);
                addParts(action);
            }
        }

        private void addParts(Action action) {
            milestones.addAll(action.getMilestones());
            indicators.addAll(action.getIndicators());
        }
    }
}
