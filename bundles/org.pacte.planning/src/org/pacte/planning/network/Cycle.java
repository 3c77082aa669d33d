// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.network;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.text.Messages;

/**
 * Items that all wait for each other.
 *
 * @param path a shortest circle through the first action of the text among them, that action first and again at the end
 * @param members all of them, in the order of the text
 */
public record Cycle(List<PlanItem> path, List<PlanItem> members) {
    private static final Messages MESSAGES = Messages.beside(Cycle.class);
    private static final int LONGEST_PATH = 12;
    private static final int SHOWN_AT_THE_START = 8;

    public Cycle {
        path = List.copyOf(path);
        members = List.copyOf(members);
    }

    /** Finds the circles of a graph, one for each set of items that wait for each other. */
    public static List<Cycle> of(DependencyGraph graph) {
        return of(graph, Components.of(graph));
    }

    /** Finds the circles of a graph whose components are known. */
    public static List<Cycle> of(DependencyGraph graph, List<int[]> components) {
        return components.stream().filter(component -> component.length > 1 || graph.waitsForItself(component[0]))
                .map(component -> in(graph, component)).toList();
    }

    private static Cycle in(DependencyGraph graph, int[] component) {
        // Every circle passes through an action: milestones and commitments only wait for actions.
        int first = Arrays.stream(component).filter(node -> graph.item(node) instanceof Action).min().orElseThrow();
        return new Cycle(shortestCircle(graph, first, component).stream().map(graph::item).toList(),
                Arrays.stream(component).sorted().mapToObj(graph::item).toList());
    }

    /** Returns the nodes of a shortest circle, the first one repeated at the end. */
    private static List<Integer> shortestCircle(DependencyGraph graph, int first, int[] component) {
        Set<Integer> members = Arrays.stream(component).boxed().collect(Collectors.toCollection(HashSet::new));
        Map<Integer, Integer> cameFrom = new HashMap<>();
        Queue<Integer> next = new ArrayDeque<>(List.of(first));
        while (!cameFrom.containsKey(first)) {
            int node = next.remove();
            for (int awaited : graph.awaited(node)) {
                if (members.contains(awaited) && cameFrom.putIfAbsent(awaited, node) == null) {
                    next.add(awaited);
                }
            }
        }
        List<Integer> circle = new ArrayList<>(List.of(first));
        for (int node = cameFrom.get(first); node != first; node = cameFrom.get(node)) {
            circle.add(node);
        }
        circle.add(first);
        Collections.reverse(circle);
        return circle;
    }

    /** Prints {@code étude → pose → étude}, each waiting for the next; the middle of a long path is only counted. */
    public String print(Locale locale) {
        List<String> names = new ArrayList<>(path.stream().map(Labels::name).toList());
        if (names.size() > LONGEST_PATH) {
            List<String> hidden = names.subList(SHOWN_AT_THE_START, names.size() - 1);
            String others = MESSAGES.get(locale, "cycle.others", String.valueOf(hidden.size()));
            hidden.clear();
            names.add(SHOWN_AT_THE_START, others);
        }
        return String.join(" → ", names);
    }
}
