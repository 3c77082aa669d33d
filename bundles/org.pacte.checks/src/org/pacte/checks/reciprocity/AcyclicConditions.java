// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ConditionState;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R49: no commitment waits, through the conditions of others, for itself.
 *
 * <p>Commitments without pending conditions are taken away one after the other (Kahn, 1962); what remains waits in a circle, or
 * for one. Each circle is reported once, at its first commitment in the text.
 */
public final class AcyclicConditions extends BundledRule {

    public AcyclicConditions() {
        super("R49", Category.RECIPROCITY, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<Commitment, List<Commitment>> awaited = new LinkedHashMap<>();
        for (ContractContents contents : context.contracts()) {
            Standing.commitments(contents).forEach(each -> awaited.put(each, awaited(each)));
        }
        removeFree(awaited);
        Set<Commitment> walked = new HashSet<>();
        for (Commitment commitment : awaited.keySet()) {
            List<Commitment> circle = circle(commitment, awaited, walked);
            if (!circle.isEmpty()) {
                String path = Stream.concat(circle.stream(), Stream.of(circle.getFirst())).map(Naming::name).collect(Collectors.joining(" → "));
                Findings.Place place = findings.on(circle.getFirst()).at(Literals.COMMITMENT__CONDITIONS)
                        .about(circle.subList(1, circle.size()));
                cut(circle.getFirst(), circle.get(circle.size() > 1 ? 1 : 0), context.locale()).ifPresent(place::fix);
                place.report(text(context.locale(), "message", Naming.name(circle.getFirst()), path));
            }
        }
    }

    /** Cuts the circle between one commitment and the next. */
    private static Optional<Fix> cut(Commitment commitment, Commitment next, Locale locale) {
        return commitment.getConditions().stream().filter(each -> each.getState() == ConditionState.PENDING && each.getDependsOn().contains(next))
                .findFirst().map(each -> new Fixes(locale).remove(each, Literals.CONDITION__DEPENDS_ON, each.getDependsOn().indexOf(next),
                        "dépend de " + Naming.name(next)));
    }

    private static List<Commitment> awaited(Commitment commitment) {
        return commitment.getConditions().stream().filter(each -> each.getState() == ConditionState.PENDING)
                .flatMap(each -> each.getDependsOn().stream()).filter(each -> each instanceof Commitment && !each.eIsProxy())
                .map(Commitment.class::cast).distinct().toList();
    }

    private static void removeFree(Map<Commitment, List<Commitment>> awaited) {
        Map<Commitment, List<Commitment>> waiting = new HashMap<>();
        Map<Commitment, Integer> open = new HashMap<>();
        awaited.forEach((commitment, others) -> {
            List<Commitment> known = others.stream().filter(awaited::containsKey).toList();
            open.put(commitment, known.size());
            known.forEach(other -> waiting.computeIfAbsent(other, key -> new ArrayList<>()).add(commitment));
        });
        Deque<Commitment> free = new ArrayDeque<>(open.keySet().stream().filter(each -> open.get(each) == 0).toList());
        while (!free.isEmpty()) {
            Commitment next = free.remove();
            awaited.remove(next);
            for (Commitment each : waiting.getOrDefault(next, List.of())) {
                if (open.merge(each, -1, Integer::sum) == 0) {
                    free.add(each);
                }
            }
        }
    }

    /** Walks from a commitment to one that it still awaits until the way closes; empty when it leads where one has been before. */
    private static List<Commitment> circle(Commitment start, Map<Commitment, List<Commitment>> awaited, Set<Commitment> walked) {
        List<Commitment> way = new ArrayList<>();
        Commitment next = start;
        while (walked.add(next)) {
            way.add(next);
            next = awaited.get(next).stream().filter(awaited::containsKey).findFirst().orElseThrow();
        }
        int begin = way.indexOf(next);
        return begin < 0 ? List.of() : way.subList(begin, way.size());
    }
}
