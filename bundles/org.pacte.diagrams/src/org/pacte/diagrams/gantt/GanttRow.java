// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.ContractContents;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;

/**
 * A row of the plan.
 *
 * @param subject an axis, commitment, action or milestone
 * @param progress where it stands; empty for an axis
 * @param top its upper edge
 * @param height how high it is
 */
record GanttRow(NamedElement subject, Optional<ItemProgress> progress, double top, double height) {
    static final double HEIGHT = 22;

    private static final double INDENT = 12;

    /** Lists what of a contract is in the plan: axes with commitments, their actions, and milestones in the order of their days. */
    static List<GanttRow> of(Contract contract, Progress progress, double top, double height) {
        ContractContents contents = progress.schedule().contracts().stream().filter(each -> each.contract() == contract).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The contract is not in the dossier: " + contract.getName()));
        List<GanttRow> rows = new ArrayList<>();
        for (Axis axis : contents.axes()) {
            List<ItemProgress> commitments = planned(contents.commitments(axis), progress);
            if (!commitments.isEmpty()) {
                rows.add(new GanttRow(axis, Optional.empty(), top + rows.size() * height, height));
                commitments.forEach(each -> addWithParts(each, progress, rows));
            }
        }
        return rows;
    }

    private static List<ItemProgress> planned(List<? extends PlanItem> items, Progress progress) {
        return items.stream().flatMap(each -> progress.of(each).stream()).filter(each -> each.state() != State.STOPPED).toList();
    }

    private static void addWithParts(ItemProgress item, Progress progress, List<GanttRow> rows) {
        NamedElement subject = item.scheduled().item();
        GanttRow above = rows.getLast();
        rows.add(new GanttRow(subject, Optional.of(item), above.top() + above.height(), above.height()));
        switch (subject) {
            case Commitment commitment -> progress.schedule().awaitedBy(commitment)
                    .forEach(each -> progress.of(each.item()).filter(part -> part.state() != State.STOPPED)
                            .ifPresent(part -> addWithParts(part, progress, rows)));
            case Action action -> planned(action.getMilestones(), progress).stream()
                    .sorted(Comparator.comparing(part -> part.scheduled().start().orElse(null), Comparator.nullsLast(Comparator.naturalOrder())))
                    .forEach(part -> addWithParts(part, progress, rows));
            default -> {
                // A milestone has no parts.
            }
        }
    }

    /** Returns how many rows it stands below: none for an axis. */
    int depth() {
        return switch (subject) {
            case Axis axis -> 0;
            case Commitment commitment -> 1;
            case Milestone milestone -> 3;
            default -> 2;
        };
    }

    /** Returns how far its label stands from the edge. */
    double indent() {
        return depth() * INDENT;
    }

    double middle() {
        return top + height / 2;
    }

    String label() {
        return Labels.whole(subject);
    }
}
