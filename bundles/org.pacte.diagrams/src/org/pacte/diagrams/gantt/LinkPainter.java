// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Contract;
import org.pacte.planning.schedule.Conflict;
import org.pacte.planning.schedule.Link;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/** Paints dependencies as arrows between rows: plain, heavy on the critical path, broken where dates contradict each other. */
final class LinkPainter {
    private static final double STEP = 5;

    private final Schedule schedule;
    private final TimeAxis axis;
    private final Map<Object, GanttRow> rows = new IdentityHashMap<>();
    private final Set<Link> critical = new HashSet<>();
    private final Set<Link> broken = new HashSet<>();

    LinkPainter(Schedule schedule, Contract contract, TimeAxis axis, List<GanttRow> rows) {
        this.schedule = schedule;
        this.axis = axis;
        rows.forEach(row -> this.rows.put(row.subject(), row));
        critical.addAll(schedule.criticalLinks(contract));
        for (Conflict conflict : schedule.conflicts()) {
            if (conflict instanceof Conflict.EarlyStart early && early.certainty() != Conflict.Certainty.LIMIT) {
                broken.add(new Link(early.awaited(), early.item()));
            }
        }
    }

    List<Shape> links() {
        List<Shape> plain = new ArrayList<>();
        List<Shape> above = new ArrayList<>();
        for (GanttRow row : rows.values().stream().sorted((one, other) -> Double.compare(one.top(), other.top())).toList()) {
            if (row.subject() instanceof Action action) {
                for (ScheduledItem awaited : schedule.awaitedBy(action)) {
                    Link link = new Link(awaited.item(), action);
                    boolean special = critical.contains(link) || broken.contains(link);
                    arrow(awaited, row, link).ifPresent((special ? above : plain)::add);
                }
            }
        }
        plain.addAll(above);
        return plain;
    }

    private Optional<Shape> arrow(ScheduledItem awaited, GanttRow row, Link link) {
        GanttRow from = rows.get(awaited.item());
        ScheduledItem to = row.progress().orElseThrow().scheduled();
        if (from == null || awaited.finish().isEmpty() || to.start().isEmpty()) {
            return Optional.empty();
        }
        double x1 = axis.end(awaited.finish().get());
        double x2 = axis.x(to.start().get());
        Ink ink = broken.contains(link) ? Ink.CONFLICT : critical.contains(link) ? Ink.CRITICAL : Ink.LINK;
        Pen pen = broken.contains(link) ? Pen.DASHED : critical.contains(link) ? Pen.MEDIUM : Pen.HAIRLINE;
        return Optional.of(new Shape.Line(route(x1, from.middle(), x2, row), ink, pen, true));
    }

    /** Goes down or up behind the first bar; where the second one starts too soon, around between the rows. */
    private static List<Point> route(double x1, double y1, double x2, GanttRow row) {
        double y2 = row.middle();
        if (x2 >= x1 + 2 * STEP) {
            double turn = x1 + STEP;
            return List.of(new Point(x1, y1), new Point(turn, y1), new Point(turn, y2), new Point(x2, y2));
        }
        double between = y2 > y1 ? row.top() : row.top() + row.height();
        double before = x2 - 2 * STEP;
        return List.of(new Point(x1, y1), new Point(x1 + STEP, y1), new Point(x1 + STEP, between), new Point(before, between),
                new Point(before, y2), new Point(x2, y2));
    }
}
