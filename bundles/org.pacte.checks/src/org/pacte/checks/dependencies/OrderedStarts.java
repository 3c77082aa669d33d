// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.time.ActionDates;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/**
 * R83: an action starts when what it depends on is over, at the earliest on its last day.
 *
 * <p>Where the start is not stated, the first of the action's other dates (a milestone, its end) shows that it has started.
 * Actions that are done or given up need no order any more.
 */
public final class OrderedStarts extends BundledRule {
    /** What is due by a day may well be over before. */
    private static final Severities RISK = Severities.of(Severity.INFO, Severity.INFO, Severity.INFO);

    public OrderedStarts() {
        super("R83", Category.PLAUSIBILITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), RISK));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        DependencyGraph graph = DependencyGraph.of(context.contracts());
        PlannedEnds ends = PlannedEnds.of(graph);
        for (int node = 0; node < graph.size(); node++) {
            if (graph.item(node) instanceof Action action && isOpen(action) && !action.getDependsOn().isEmpty()) {
                check(action, node, graph, ends, context.locale(), findings);
            }
        }
    }

    private void check(Action action, int node, DependencyGraph graph, PlannedEnds ends, Locale locale, Findings findings) {
        Optional<LocalDate> begun = begun(action);
        Map<PlanItem, Integer> places = new HashMap<>();
        for (int place = 0; place < action.getDependsOn().size(); place++) {
            places.putIfAbsent(action.getDependsOn().get(place), place);
        }
        for (int awaited : graph.awaited(node)) {
            Optional<PlannedEnds.End> end = ends.of(awaited);
            if (begun.isPresent() && end.isPresent() && awaited != node && begun.get().isBefore(end.get().day())) {
                PlanItem target = graph.item(awaited);
                findings.on(action).at(Literals.ACTION__DEPENDS_ON, places.get(target)).about(target)
                        .as(end.get().kind() == PlannedEnds.Kind.LIMIT ? RISK : severities())
                        .report(message(action, begun.get(), target, end.get(), locale));
            }
        }
    }

    private String message(Action action, LocalDate begun, PlanItem target, PlannedEnds.End end, Locale locale) {
        String day = FrenchDates.numeric(end.day());
        if (end.kind() == PlannedEnds.Kind.LIMIT) {
            return text(locale, "message.risk", Naming.name(action), FrenchDates.numeric(begun),
                    Typography.quote(Naming.name(target), locale), day);
        }
        String last = end.kind() == PlannedEnds.Kind.EARLIEST ? text(locale, "message.earliest", day) : day;
        return text(locale, action.getStart() == null ? "message.dated" : "message", Naming.name(action), FrenchDates.numeric(begun),
                Typography.quote(Naming.name(target), locale), last);
    }

    private static boolean isOpen(Action action) {
        return action.getExecutionStatus() != ExecutionStatus.DONE && action.getExecutionStatus() != ExecutionStatus.ABANDONED;
    }

    /** Returns a day on which the action has surely started. */
    private static Optional<LocalDate> begun(Action action) {
        if (action.getStart() != null) {
            return Optional.of(action.getStart());
        }
        List<LocalDate> milestones = action.getMilestones().stream().map(Milestone::getDate).filter(day -> day != null).toList();
        return Stream.concat(milestones.stream(), ActionDates.of(action).end().stream()).min(LocalDate::compareTo);
    }
}
