// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;

/**
 * What has to be over before what, over all contracts of a dossier, in the order of the text.
 *
 * <p>An action waits for what it depends on, a milestone for its action to run, a commitment for its actions to end.
 */
final class DependencyGraph {
    private final List<PlanItem> items;
    private final int[][] edges;

    private DependencyGraph(List<PlanItem> items, int[][] edges) {
        this.items = items;
        this.edges = edges;
    }

    static DependencyGraph of(List<ContractContents> contracts) {
        List<PlanItem> items = new ArrayList<>();
        for (ContractContents contents : contracts) {
            for (Commitment commitment : contents.commitments()) {
                items.add(commitment);
                for (Action action : commitment.getActions()) {
                    items.add(action);
                    items.addAll(action.getMilestones());
                }
            }
        }
        Map<PlanItem, Integer> numbers = new IdentityHashMap<>();
        items.forEach(item -> numbers.put(item, numbers.size()));
        return new DependencyGraph(items, items.stream().map(item -> edges(item, numbers)).toArray(int[][]::new));
    }

    private static int[] edges(PlanItem item, Map<PlanItem, Integer> numbers) {
        List<? extends PlanItem> awaited = switch (item) {
            case Action action -> action.getDependsOn();
            case Commitment commitment -> commitment.getActions();
            case Milestone milestone when milestone.eContainer() instanceof Action action -> List.of(action);
            default -> List.of();
        };
        // Unresolved names and items of nowhere have no number.
        return awaited.stream().map(numbers::get).filter(number -> number != null).mapToInt(Integer::intValue).toArray();
    }

    int size() {
        return items.size();
    }

    PlanItem item(int node) {
        return items.get(node);
    }

    /** Returns what an item waits for, in the order of the text. */
    int[] awaited(int node) {
        return edges[node];
    }

    boolean waitsForItself(int node) {
        return IntStream.of(edges[node]).anyMatch(other -> other == node);
    }
}
