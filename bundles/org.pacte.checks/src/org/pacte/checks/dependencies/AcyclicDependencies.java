// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

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

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.PlanItem;

/**
 * R82: no action waits, directly or not, for itself.
 *
 * <p>Actions that all wait for each other are reported once, with the shortest circle through the first of them in the text.
 */
public final class AcyclicDependencies extends BundledRule {
    private static final int LONGEST_PATH = 12;
    private static final int SHOWN_AT_THE_START = 8;

    public AcyclicDependencies() {
        super("R82", Category.PLAUSIBILITY, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        DependencyGraph graph = DependencyGraph.of(context.contracts());
        for (int[] component : Components.of(graph)) {
            if (component.length > 1 || graph.waitsForItself(component[0])) {
                report(graph, component, context.locale(), findings);
            }
        }
    }

    private void report(DependencyGraph graph, int[] component, Locale locale, Findings findings) {
        // Every circle passes through an action: milestones and commitments only wait for actions.
        int first = Arrays.stream(component).filter(node -> graph.item(node) instanceof Action).min().orElseThrow();
        List<Integer> circle = shortestCircle(graph, first, component);
        List<PlanItem> items = circle.stream().map(graph::item).toList();
        Action action = (Action) items.getFirst();
        findings.on(action).at(Literals.ACTION__DEPENDS_ON, action.getDependsOn().indexOf(items.get(1)))
                .about(items.subList(1, items.size() - 1))
                .report(text(locale, "message", Naming.name(action), print(items, locale)));
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

    private String print(List<PlanItem> items, Locale locale) {
        List<String> names = new ArrayList<>(items.stream().map(Naming::name).toList());
        if (names.size() > LONGEST_PATH) {
            List<String> hidden = names.subList(SHOWN_AT_THE_START, names.size() - 1);
            String others = text(locale, "message.others", String.valueOf(hidden.size()));
            hidden.clear();
            names.add(SHOWN_AT_THE_START, others);
        }
        return String.join(" → ", names);
    }
}
