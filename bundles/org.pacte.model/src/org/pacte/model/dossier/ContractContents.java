// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.dossier;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Objective;
import org.pacte.model.time.Terms;

/** What a contract holds at any depth, gathered in one pass, each list in the order of the text. */
public final class ContractContents {
    private final Contract contract;
    private final Terms terms;
    private final List<Objective> objectives;
    private final List<Commitment> commitments;
    private final List<Commitment> standing;
    private final List<Action> actions;
    private final List<Milestone> milestones;
    private final List<Indicator> indicators;
    private final Map<Axis, List<Commitment>> byAxis;

    private ContractContents(Contract contract, Gathering found) {
        this.contract = contract;
        this.terms = termsOf(contract);
        this.objectives = List.copyOf(found.objectives);
        this.commitments = List.copyOf(found.commitments);
        this.standing = standing(commitments);
        this.actions = List.copyOf(found.actions);
        this.milestones = List.copyOf(found.milestones);
        this.indicators = List.copyOf(found.indicators);
        this.byAxis = found.byAxis;
    }

    /** Gathers the contents of a contract; {@link Dossier#contents(Contract)} does it once for all. */
    public static ContractContents of(Contract contract) {
        Gathering found = new Gathering();
        contract.getAxes().forEach(found::add);
        return new ContractContents(contract, found);
    }

    /** Returns the dates that deadlines refer to; the mandate's end is the one that the contract states, if it does. */
    public static Terms termsOf(Contract contract) {
        return Terms.of(contract.getStart(), contract.getEnd(), contract.getMandateEnd());
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
        return List.copyOf(contract.getAxes());
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

    /** Returns the commitments that were not withdrawn while the text was drafted. */
    public List<Commitment> standingCommitments() {
        return standing;
    }

    /** Returns the commitments of one axis that were not withdrawn. */
    public List<Commitment> standingCommitments(Axis axis) {
        return standing(commitments(axis));
    }

    private static List<Commitment> standing(List<Commitment> commitments) {
        return commitments.stream().filter(each -> each.getDraftingStatus() != DraftingStatus.WITHDRAWN).toList();
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
        private final List<Objective> objectives = new ArrayList<>();
        private final List<Commitment> commitments = new ArrayList<>();
        private final List<Action> actions = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<Indicator> indicators = new ArrayList<>();
        private final Map<Axis, List<Commitment>> byAxis = new IdentityHashMap<>();

        void add(Axis axis) {
            int first = commitments.size();
            for (Objective objective : axis.getObjectives()) {
                objectives.add(objective);
                indicators.addAll(objective.getIndicators());
            }
            for (AxisItem item : axis.getItems()) {
                if (item instanceof CommitmentGroup group) {
                    group.getCommitments().forEach(this::add);
                } else if (item instanceof Commitment commitment) {
                    add(commitment);
                }
            }
            byAxis.put(axis, List.copyOf(commitments.subList(first, commitments.size())));
        }

        private void add(Commitment commitment) {
            commitments.add(commitment);
            indicators.addAll(commitment.getIndicators());
            for (Action action : commitment.getActions()) {
                actions.add(action);
                milestones.addAll(action.getMilestones());
                indicators.addAll(action.getIndicators());
            }
        }
    }
}
