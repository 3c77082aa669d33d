// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.PlanItem;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;
import org.pacte.planning.schedule.Link;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/** Collects the links of a contract's plan, in the order of the text. */
final class Edges {
    private final Progress progress;
    private final Schedule schedule;
    private final Set<Link> critical = new HashSet<>();
    private final Map<PlanItem, Integer> circles = new IdentityHashMap<>();
    private final Set<Edge> found = new LinkedHashSet<>();

    private Edges(Progress progress, Contract contract) {
        this.progress = progress;
        this.schedule = progress.schedule();
        critical.addAll(schedule.criticalLinks(contract));
        for (int circle = 0; circle < schedule.cycles().size(); circle++) {
            for (PlanItem member : schedule.cycles().get(circle).members()) {
                circles.put(member, circle);
            }
        }
        for (ItemProgress each : progress.in(contract)) {
            if (each.state() != State.STOPPED) {
                collect(each.scheduled().item());
            }
        }
    }

    /** Returns all links between items that are in the plan. */
    static List<Edge> of(Progress progress, Contract contract) {
        return List.copyOf(new Edges(progress, contract).found);
    }

    /** Keeps the links between items that are at most so many links away from one. */
    static List<Edge> around(List<Edge> edges, PlanItem focus, int depth) {
        Map<EObject, List<EObject>> neighbours = new IdentityHashMap<>();
        for (Edge edge : edges) {
            neighbours.computeIfAbsent(edge.from(), key -> new ArrayList<>()).add(edge.to());
            neighbours.computeIfAbsent(edge.to(), key -> new ArrayList<>()).add(edge.from());
        }
        Map<EObject, Integer> distance = new IdentityHashMap<>(Map.of(focus, 0));
        Queue<EObject> next = new ArrayDeque<>(List.of(focus));
        while (!next.isEmpty()) {
            EObject item = next.remove();
            for (EObject other : distance.get(item) < depth ? neighbours.getOrDefault(item, List.of()) : List.<EObject>of()) {
                if (distance.putIfAbsent(other, distance.get(item) + 1) == null) {
                    next.add(other);
                }
            }
        }
        return edges.stream().filter(edge -> distance.containsKey(edge.from()) && distance.containsKey(edge.to())).toList();
    }

    private void collect(PlanItem item) {
        switch (item) {
            case Action action -> {
                for (ScheduledItem awaited : schedule.awaitedBy(action)) {
                    dependency(awaited.item(), action);
                    // What stands for other items is linked to them, so that a path can be followed through it.
                    if (!(awaited.item() instanceof Action)) {
                        schedule.awaitedBy(awaited.item()).forEach(part -> dependency(part.item(), awaited.item()));
                    }
                }
            }
            case Commitment commitment -> {
                Commitment terms = schedule.terms(commitment);
                for (Counterpart counterpart : terms.getCounterparts()) {
                    if (counterpart.getTarget() != null && isInPlan(counterpart.getTarget()) && counterpart.getTarget() != commitment) {
                        found.add(new Edge(commitment, counterpart.getTarget(), Edge.Kind.COUNTERPART));
                    }
                }
                for (Condition condition : terms.getConditions()) {
                    found.add(new Edge(condition, commitment, Edge.Kind.CONDITION));
                }
            }
            default -> {
                // A milestone waits for its action alone, which is told where it is awaited.
            }
        }
    }

    private void dependency(PlanItem awaited, PlanItem waiting) {
        if (isInPlan(awaited) && isInPlan(waiting)) {
            boolean circle = circles.containsKey(awaited) && circles.get(awaited).equals(circles.get(waiting));
            Edge.Kind kind = circle ? Edge.Kind.CYCLE : critical.contains(new Link(awaited, waiting)) ? Edge.Kind.CRITICAL : Edge.Kind.DEPENDENCY;
            found.add(new Edge(awaited, waiting, kind));
        }
    }

    private boolean isInPlan(PlanItem item) {
        return progress.of(item).filter(each -> each.state() != State.STOPPED).isPresent();
    }

    /** Returns the ends of some links, each once, in the order in which they come. */
    static List<EObject> ends(List<Edge> edges) {
        Set<EObject> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<EObject> ends = new ArrayList<>();
        for (Edge edge : edges) {
            if (seen.add(edge.from())) {
                ends.add(edge.from());
            }
            if (seen.add(edge.to())) {
                ends.add(edge.to());
            }
        }
        return ends;
    }
}
