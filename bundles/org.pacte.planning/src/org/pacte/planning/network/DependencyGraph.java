// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.network;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Modification;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;

/**
 * What has to be over before what, over all contracts of a dossier; items are numbered from 0 in the order of the text.
 *
 * <p>An action waits for what it depends on, a milestone for its action to run, a commitment for its actions to end.
 */
public final class DependencyGraph {
    private final List<PlanItem> items;
    private final List<ContractContents> owners;
    private final Map<PlanItem, Integer> numbers;
    private final int[][] awaited;

    private final Map<Commitment, List<Action>> addedActions;
    private final UnaryOperator<Action> terms;

    private DependencyGraph(List<PlanItem> items, List<ContractContents> owners, Map<Commitment, List<Action>> addedActions,
            UnaryOperator<Action> terms) {
        this.addedActions = addedActions;
        this.terms = terms;
        this.items = items;
        this.owners = owners;
        this.numbers = new IdentityHashMap<>(items.size() * 2);
        items.forEach(item -> numbers.put(item, numbers.size()));
        this.awaited = items.stream().map(this::edges).toArray(int[][]::new);
    }

    /** Makes the graph of some contracts; what depends on an item of another contract waits for nothing there. */
    public static DependencyGraph of(List<ContractContents> contracts) {
        return of(contracts, UnaryOperator.identity());
    }

    /**
     * Makes the graph of some contracts whose actions may have been changed.
     *
     * @param terms what an action says, with its dependencies
     */
    public static DependencyGraph of(List<ContractContents> contracts, UnaryOperator<Action> terms) {
        List<PlanItem> items = new ArrayList<>();
        List<ContractContents> owners = new ArrayList<>();
        Map<Commitment, List<Action>> addedActions = new IdentityHashMap<>();
        for (ContractContents contents : contracts) {
            for (Commitment commitment : contents.commitments()) {
                items.add(commitment);
                for (Action action : commitment.getActions()) {
                    items.add(action);
                    items.addAll(action.getMilestones());
                }
            }
            addAmendments(contents, items, addedActions);
            while (owners.size() < items.size()) {
                owners.add(contents);
            }
        }
        return new DependencyGraph(items, owners, addedActions, terms);
    }

    /** Adds the actions and milestones that amendments give to commitments and actions that were there. */
    private static void addAmendments(ContractContents contents, List<PlanItem> items, Map<Commitment, List<Action>> addedActions) {
        for (Action action : contents.actions()) {
            if (changed(action) instanceof Commitment commitment) {
                items.add(action);
                items.addAll(action.getMilestones());
                addedActions.computeIfAbsent(commitment, key -> new ArrayList<>()).add(action);
            }
        }
        contents.milestones().stream().filter(milestone -> changed(milestone) instanceof Action).forEach(items::add);
    }

    /** Returns the element that an amendment changes by giving it a part; {@code null} for a part of the contract itself. */
    private static PlanItem changed(PlanItem part) {
        return part.eContainer() != null && part.eContainer().eContainer() instanceof Modification change ? change.getTarget() : null;
    }

    /** Returns the action of a milestone, also of one that an amendment gave it. */
    private static List<Action> actionOf(Milestone milestone) {
        PlanItem changed = changed(milestone);
        return changed instanceof Action action ? List.of(action)
                : milestone.eContainer() instanceof Action action ? List.of(action) : List.of();
    }

    private int[] edges(PlanItem item) {
        List<? extends PlanItem> before = switch (item) {
            case Action action -> terms.apply(action).getDependsOn();
            case Commitment commitment -> {
                List<Action> actions = new ArrayList<>(commitment.getActions());
                actions.addAll(addedActions.getOrDefault(commitment, List.of()));
                yield actions;
            }
            case Milestone milestone -> actionOf(milestone);
            default -> List.of();
        };
        // Unresolved names and items of nowhere have no number.
        return before.stream().map(numbers::get).filter(number -> number != null).mapToInt(Integer::intValue).toArray();
    }

    public int size() {
        return items.size();
    }

    public PlanItem item(int node) {
        return items.get(node);
    }

    /** Returns the contract in which an item lies. */
    public ContractContents owner(int node) {
        return owners.get(node);
    }

    /** Returns the number of an item; empty when it is in none of the contracts. */
    public OptionalInt number(PlanItem item) {
        Integer number = numbers.get(item);
        return number == null ? OptionalInt.empty() : OptionalInt.of(number);
    }

    /** Returns what an item waits for, in the order of the text. */
    public int[] awaited(int node) {
        return awaited[node];
    }

    public boolean waitsForItself(int node) {
        return IntStream.of(awaited[node]).anyMatch(other -> other == node);
    }
}
