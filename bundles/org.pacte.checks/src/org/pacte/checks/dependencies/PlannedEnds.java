// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pacte.checks.time.ActionDates;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;

/**
 * When each item of a plan is over, as far as dates, durations, milestones and deadlines say it.
 *
 * <p>What is done ended on its real day. Else the planned end counts; else, for an action with a duration but no start, the
 * earliest end after what it waits for; else the last day of the deadline, which is a limit and no end.
 */
final class PlannedEnds {
    private final DependencyGraph graph;
    private final End[] ends;

    /**
     * The end of an item.
     *
     * @param day the last day
     * @param kind how sure it is
     */
    record End(LocalDate day, Kind kind) {
    }

    /** How an end is known. */
    enum Kind {
        /** It is stated, or follows from a stated start and a duration. */
        PLANNED,
        /** It is the first one possible: the item starts on the last day of what it waits for. */
        EARLIEST,
        /** It is the last one allowed, and the item may well be over before. */
        LIMIT
    }

    private PlannedEnds(DependencyGraph graph) {
        this.graph = graph;
        this.ends = new End[graph.size()];
    }

    static PlannedEnds of(DependencyGraph graph) {
        PlannedEnds planned = new PlannedEnds(graph);
        List<int[]> components = Components.of(graph);
        for (int[] component : components) {
            for (int node : component) {
                planned.ends[node] = planned.compute(node).orElse(null);
            }
        }
        return planned;
    }

    Optional<End> of(int node) {
        return Optional.ofNullable(ends[node]);
    }

    private Optional<End> compute(int node) {
        return switch (graph.item(node)) {
            case Action action -> ofAction(action, node);
            case Commitment commitment -> real(commitment.getExecutionStatus(), commitment.getExecutedOn())
                    .or(() -> due(commitment, commitment.getDeadline()));
            case Milestone milestone -> stated(milestone.getReachedOn()).or(() -> stated(milestone.getDate()));
            default -> Optional.empty();
        };
    }

    private Optional<End> ofAction(Action action, int node) {
        if (action.getExecutionStatus() == ExecutionStatus.ABANDONED) {
            return Optional.empty();
        }
        return real(action.getExecutionStatus(), action.getExecutedOn())
                .or(() -> ActionDates.of(action).end().map(day -> new End(day, Kind.PLANNED)))
                .or(() -> earliest(action, node))
                .or(() -> due(action, action.getDeadline()));
    }

    private Optional<End> earliest(Action action, int node) {
        if (action.getStart() != null || action.getDuration() == null) {
            return Optional.empty();
        }
        LocalDate latest = null;
        for (int awaited : graph.awaited(node)) {
            End end = ends[awaited];
            if (end != null && end.kind() != Kind.LIMIT && (latest == null || end.day().isAfter(latest))) {
                latest = end.day();
            }
        }
        return Optional.ofNullable(latest).map(day -> new End(action.getDuration().endFrom(day), Kind.EARLIEST));
    }

    private static Optional<End> real(ExecutionStatus status, LocalDate day) {
        return status == ExecutionStatus.DONE ? stated(day) : Optional.empty();
    }

    private static Optional<End> stated(LocalDate day) {
        return Optional.ofNullable(day).map(known -> new End(known, Kind.PLANNED));
    }

    private static Optional<End> due(PlanItem item, Deadline deadline) {
        Terms terms = Dossier.contractOf(item).map(ContractContents::termsOf).orElse(Terms.UNKNOWN);
        return Optional.ofNullable(deadline).flatMap(known -> known.due(terms)).map(day -> new End(day, Kind.LIMIT));
    }
}
