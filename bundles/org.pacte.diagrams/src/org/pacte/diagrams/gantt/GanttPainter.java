// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.StateSign;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.text.Messages;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;
import org.pacte.planning.schedule.ScheduledItem;

/** Paints what a row holds: its label and sign on the left, its bar, diamond or span on the axis. */
final class GanttPainter {
    private static final double BAR = 12;
    private static final double OPEN_END = 18;
    private static final double GAP = 6;

    private final Progress progress;
    private final TimeAxis axis;
    private final TextMeasure measure;
    private final Locale locale;
    private final double labels;
    private final LocalDate planEnd;

    /**
     * Makes a painter.
     *
     * @param labels how wide the labels may be; 0 for bars without labels
     */
    GanttPainter(Progress progress, TimeAxis axis, TextMeasure measure, Locale locale, double labels, LocalDate planEnd) {
        this.progress = progress;
        this.axis = axis;
        this.measure = measure;
        this.locale = locale;
        this.labels = labels;
        this.planEnd = planEnd;
    }

    Shape row(GanttRow row) {
        List<Shape> shapes = new ArrayList<>();
        if (labels > 0) {
            label(row, shapes);
        }
        row.progress().ifPresent(item -> paint(item, row, shapes));
        Shape.Box bounds = Shape.Box.filled(0, row.top(), axis.left() + axis.width(), row.height(), Ink.NONE);
        return Shape.Mark.of(row.subject(), title(row), bounds, shapes);
    }

    private void label(GanttRow row, List<Shape> shapes) {
        TextStyle style = row.subject() instanceof Action || row.subject() instanceof Milestone ? TextStyle.BODY : TextStyle.HEADING;
        double x = GanttChart.MARGIN + row.indent();
        shapes.add(new Shape.Label(x, row.middle() + 4, measure.fit(row.label(), style, labels - row.indent()), style, Shape.Anchor.START, Ink.TEXT));
        row.progress().ifPresent(item -> shapes.addAll(StateSign.at(item.state(), axis.left() - GanttChart.SIGN / 2, row.middle())));
    }

    private String title(GanttRow row) {
        return row.progress().map(item -> {
            String dates = item.scheduled().isUndated() ? say("undated") : item.scheduled().planned().print(locale);
            return say("row", row.label(), dates, item.print(locale));
        }).orElseGet(row::label);
    }

    private void paint(ItemProgress item, GanttRow row, List<Shape> shapes) {
        ScheduledItem scheduled = item.scheduled();
        double end = axis.left();
        if (scheduled.isUndated()) {
            if (!(scheduled.item() instanceof Commitment)) {
                shapes.add(new Shape.Label(axis.left() + GAP, row.middle() + 3.5, say("undated"), TextStyle.NOTE, Shape.Anchor.START, Ink.MUTED));
                end += GAP + measure.width(say("undated"), TextStyle.NOTE);
            }
        } else {
            end = switch (scheduled.item()) {
                case Commitment commitment -> summary(scheduled, row, shapes);
                case Milestone milestone -> diamond(item, row, shapes);
                default -> bar(item, row, shapes);
            };
        }
        if (scheduled.due().isPresent()) {
            double x = axis.end(scheduled.due().get());
            boolean missed = item.state() == State.LATE && scheduled.due().get().isBefore(progress.day());
            shapes.addAll(Glyphs.due(x, row.top() + 3, row.height() - 6, missed));
            end = Math.max(end, x);
        }
        pilots(scheduled, row, end + GAP, shapes);
    }

    private double summary(ScheduledItem scheduled, GanttRow row, List<Shape> shapes) {
        double left = scheduled.start().map(axis::x).orElseGet(() -> axis.end(scheduled.planned().end()) - OPEN_END);
        double right = scheduled.finish().map(axis::end).orElseGet(() -> left + OPEN_END);
        shapes.addAll(Glyphs.summary(left, row.middle() - 4, Math.max(right - left, 4)));
        return right;
    }

    private double diamond(ItemProgress item, GanttRow row, List<Shape> shapes) {
        double x = (axis.x(item.scheduled().planned().end()) + axis.end(item.scheduled().planned().end())) / 2;
        shapes.addAll(Glyphs.diamond(x, row.middle(), item.state()));
        String day = FrenchDates.numeric(item.scheduled().planned().end());
        double right = x + 10 + measure.width(day, TextStyle.SMALL);
        boolean fits = right <= axis.left() + axis.width();
        shapes.add(new Shape.Label(fits ? x + 10 : x - 10, row.middle() + 3.5, day, TextStyle.SMALL, fits ? Shape.Anchor.START : Shape.Anchor.END,
                Ink.MUTED));
        return right;
    }

    private double bar(ItemProgress item, GanttRow row, List<Shape> shapes) {
        ScheduledItem scheduled = item.scheduled();
        boolean openStart = scheduled.start().isEmpty();
        boolean openEnd = scheduled.finish().isEmpty();
        double left = openStart ? axis.end(scheduled.planned().end()) - OPEN_END : axis.x(scheduled.planned().start());
        double right = openEnd ? left + OPEN_END : axis.end(scheduled.planned().end());
        double width = Math.max(right - left, 2);
        double top = row.middle() - BAR / 2;
        if (openStart || openEnd) {
            shapes.addAll(open(left, top, width, item.state(), openStart));
        } else {
            shapes.addAll(Glyphs.bar(left, top, width, BAR, item.state(), scheduled.isComputed()));
        }
        if (scheduled.critical()) {
            shapes.add(Shape.Line.of(left, top + BAR + 2.2, left + width, top + BAR + 2.2, Ink.CRITICAL, Pen.THICK));
        }
        return Math.max(left + width, after(item, row, left + width, shapes));
    }

    /** A bar that fades into an arrow head where the text does not say when it starts or ends. */
    private static List<Shape> open(double left, double top, double width, State state, boolean openStart) {
        double tip = openStart ? left : left + width;
        double neck = openStart ? left + 8 : left + width - 8;
        double foot = openStart ? left + width : left;
        double middle = top + BAR / 2;
        return List.of(new Shape.Polygon(List.of(new Point(foot, top), new Point(neck, top), new Point(tip, middle), new Point(neck, top + BAR),
                new Point(foot, top + BAR)), Ink.PLANNED, Glyphs.outline(state), Pen.DASHED));
    }

    /** How far the item will move, or how far it may. */
    private double after(ItemProgress item, GanttRow row, double right, List<Shape> shapes) {
        LocalDate finish = item.scheduled().planned().end();
        LocalDate forecast = item.forecast().end();
        if (item.state() == State.DONE || finish == null || forecast == null) {
            return right;
        }
        if (forecast.isAfter(finish)) {
            double to = axis.end(forecast);
            shapes.add(new Shape.Line(List.of(new Point(right, row.middle()), new Point(to, row.middle())), Ink.RISK_LINE, Pen.DOTTED, true));
            return to;
        }
        LocalDate latest = item.scheduled().latest().end();
        // Room up to the end of the plan is no news; room before something else is.
        if (latest == null || !latest.isAfter(finish) || planEnd == null || !latest.isBefore(planEnd)) {
            return right;
        }
        double to = axis.end(latest);
        shapes.add(Shape.Line.of(right, row.middle(), to, row.middle(), Ink.SLACK, Pen.HAIRLINE));
        shapes.add(Shape.Line.of(to, row.middle() - 4, to, row.middle() + 4, Ink.SLACK, Pen.THIN));
        return to;
    }

    private void pilots(ScheduledItem scheduled, GanttRow row, double left, List<Shape> shapes) {
        String names = PlanRows.pilots(scheduled.item(), progress.schedule());
        double room = axis.left() + axis.width() - left;
        if (labels > 0 && !names.isEmpty() && measure.width(names, TextStyle.SMALL) <= room) {
            shapes.add(new Shape.Label(left, row.middle() + 3.5, names, TextStyle.SMALL, Shape.Anchor.START, Ink.MUTED));
        }
    }

    private String say(String key, String... arguments) {
        return Messages.beside(GanttPainter.class).get(locale, key, arguments);
    }
}
