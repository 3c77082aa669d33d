// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.util.Arrays;
import java.util.List;

import org.pacte.model.dossier.Dossier;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.network.Components;
import org.pacte.planning.network.Cycle;
import org.pacte.planning.network.DependencyGraph;

/** What a schedule is computed from: the graph without its circles, in an order of time, and what the text says of each item. */
final class Network {
    private final Facts facts;
    private final DependencyGraph graph;
    private final WorkingCalendar calendar;
    private final List<Cycle> cycles;
    private final int[] order;
    private final int[][] awaited;
    private final int[][] waiting;
    private final Statement[] statements;

    Network(Facts facts, WorkingCalendar calendar) {
        this.facts = facts;
        this.graph = facts.graph();
        this.calendar = calendar;
        List<int[]> components = Components.of(graph);
        this.cycles = Cycle.of(graph, components);
        this.order = components.stream().flatMapToInt(Arrays::stream).toArray();
        this.awaited = awaitedOutsideCircles(components);
        this.waiting = reverse(awaited);
        this.statements = new Statement[graph.size()];
        for (int node = 0; node < statements.length; node++) {
            statements[node] = Statement.of(graph.item(node), graph.owner(node).contract(), facts, calendar);
        }
    }

    private int[][] awaitedOutsideCircles(List<int[]> components) {
        int[] component = new int[graph.size()];
        for (int number = 0; number < components.size(); number++) {
            for (int node : components.get(number)) {
                component[node] = number;
            }
        }
        int[][] edges = new int[graph.size()][];
        for (int node = 0; node < edges.length; node++) {
            int own = component[node];
            // Names may be repeated in a list of dependencies.
            edges[node] = Arrays.stream(graph.awaited(node)).filter(other -> component[other] != own).distinct().toArray();
        }
        return edges;
    }

    private static int[][] reverse(int[][] edges) {
        int[] counts = new int[edges.length];
        for (int[] targets : edges) {
            for (int target : targets) {
                counts[target]++;
            }
        }
        int[][] reversed = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
        for (int node = edges.length - 1; node >= 0; node--) {
            for (int target : edges[node]) {
                reversed[target][--counts[target]] = node;
            }
        }
        return reversed;
    }

    Facts facts() {
        return facts;
    }

    DependencyGraph graph() {
        return graph;
    }

    WorkingCalendar calendar() {
        return calendar;
    }

    List<Cycle> cycles() {
        return cycles;
    }

    int size() {
        return graph.size();
    }

    /** Compares two items by their qualified names, for choices that must not depend on the order of the text. */
    int compareNames(int one, int other) {
        return Dossier.qualifiedName(graph.item(one)).compareTo(Dossier.qualifiedName(graph.item(other)));
    }

    /** Returns all items, each after what it waits for. */
    int[] order() {
        return order;
    }

    /** Returns what an item waits for, except in a circle. */
    int[] awaited(int node) {
        return awaited[node];
    }

    /** Returns what waits for an item, except in a circle. */
    int[] waiting(int node) {
        return waiting[node];
    }

    Statement statement(int node) {
        return statements[node];
    }
}
