// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Contract;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.calendar.CalendarPeriod.Scale;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * Draws the plan of a contract: axes, commitments, actions and milestones on a time axis, with dependencies, critical path, slack,
 * deadlines and what is late or at risk.
 *
 * <p>Every state has a sign of its own beside its colour. The drawing is the same for the same dossier and day.
 */
public final class GanttChart {
    static final double MARGIN = 10;
    static final double SIGN = 20;

    private static final double TITLE = 44;
    private static final double PERIODS = 36;
    private static final double TODAY = 20;
    private static final double LABELS = 0.29;
    private static final double NARROW = 26;

    private final Progress progress;
    private final Contract contract;
    private final GanttOptions options;
    private final TextMeasure measure = TextMeasure.load();
    private final List<Shape> shapes = new ArrayList<>();

    private GanttChart(Progress progress, Contract contract, GanttOptions options) {
        this.progress = progress;
        this.contract = contract;
        this.options = options;
    }

    /** Draws a contract of the dossier of which the progress was made. */
    public static GanttDrawing draw(Progress progress, Contract contract, GanttOptions options) {
        return new GanttChart(progress, contract, options).draw();
    }

    private GanttDrawing draw() {
        double header = TITLE + PERIODS;
        List<GanttRow> rows = GanttRow.of(contract, progress, header);
        double left = Math.floor(options.width() * LABELS) + SIGN;
        TimeAxis axis = TimeAxis.around(days(rows), options.scale().orElse(null), left, options.width() - left - MARGIN);
        double bottom = header + rows.size() * GanttRow.HEIGHT;
        title(rows);
        bands(rows);
        periods(axis, bottom);
        LocalDate planEnd = progress.schedule().span(contract).map(DateInterval::end).orElse(null);
        GanttPainter painter = new GanttPainter(progress, axis, measure, options.locale(), left - SIGN - MARGIN, planEnd);
        List<Shape> marks = rows.stream().map(painter::row).toList();
        shapes.addAll(new LinkPainter(progress.schedule(), contract, axis, rows).links());
        shapes.addAll(marks);
        today(axis, bottom);
        double height = bottom + TODAY;
        if (options.legend()) {
            Legend legend = new Legend(measure, options.locale(), options.width());
            shapes.addAll(legend.draw(height));
            height = legend.bottom() + MARGIN;
        }
        return new GanttDrawing(new Scene(name(), description(rows), options.width(), height, shapes), axis, header,
                rows.stream().map(row -> new GanttDrawing.Row(row.subject(), row.top(), GanttRow.HEIGHT)).toList());
    }

    /** All days that something is drawn on; the year of the day of the drawing when there is none. */
    private DateInterval days(List<GanttRow> rows) {
        List<LocalDate> days = rows.stream().flatMap(row -> row.progress().stream()).flatMap(GanttChart::days).sorted().toList();
        if (days.isEmpty()) {
            return DateInterval.ofYear(progress.day().getYear());
        }
        return new DateInterval(days.getFirst(), days.getLast());
    }

    private static Stream<LocalDate> days(ItemProgress item) {
        ScheduledItem scheduled = item.scheduled();
        Optional<LocalDate> forecast = item.state() == State.DONE ? Optional.empty() : Optional.ofNullable(item.forecast().end());
        return Stream.of(scheduled.start(), scheduled.finish(), scheduled.due(), forecast).flatMap(Optional::stream);
    }

    private String name() {
        return say("title", Typography.quote(Labels.whole(contract), options.locale()));
    }

    private void title(List<GanttRow> rows) {
        shapes.add(label(MARGIN, 20, measure.fit(name(), TextStyle.TITLE, options.width() - 2 * MARGIN), TextStyle.TITLE, Ink.TEXT));
        shapes.add(label(MARGIN, 36, say("state", FrenchDates.print(progress.day(), options.locale()), counts(rows)), TextStyle.BODY, Ink.MUTED));
    }

    /** Counts actions by state, those states first that ask for something. */
    private String counts(List<GanttRow> rows) {
        Collection<ItemProgress> actions = rows.stream().filter(row -> row.subject() instanceof Action)
                .flatMap(row -> row.progress().stream()).toList();
        Map<State, Integer> counts = Progress.count(actions);
        List<String> parts = counts.entrySet().stream().filter(each -> each.getValue() > 0)
                .map(each -> say("count", String.valueOf(each.getValue()), each.getKey().print(options.locale()))).toList();
        return parts.isEmpty() ? say("actions.none")
                : say(actions.size() == 1 ? "actions.one" : "actions.many", String.valueOf(actions.size()), String.join(", ", parts));
    }

    private String description(List<GanttRow> rows) {
        StringBuilder text = new StringBuilder(say("state", FrenchDates.print(progress.day(), options.locale()), counts(rows)));
        progress.schedule().span(contract).ifPresent(span -> text.append(' ').append(say("description.span", span.print(options.locale()))));
        List<ScheduledItem> path = progress.schedule().criticalPath(contract);
        if (!path.isEmpty()) {
            text.append(' ').append(say("description.path", String.join(" → ", path.stream().map(each -> Labels.whole(each.item())).toList())));
        }
        return text.toString();
    }

    private void bands(List<GanttRow> rows) {
        boolean shaded = false;
        for (GanttRow row : rows) {
            if (row.subject() instanceof Axis) {
                shapes.add(Shape.Box.filled(0, row.top(), options.width(), GanttRow.HEIGHT, Ink.HEADER));
                shaded = false;
            } else {
                if (shaded) {
                    shapes.add(Shape.Box.filled(0, row.top(), options.width(), GanttRow.HEIGHT, Ink.BAND));
                }
                shaded = !shaded;
            }
        }
    }

    private void periods(TimeAxis axis, double bottom) {
        shapes.add(Shape.Line.of(0, TITLE + PERIODS, options.width(), TITLE + PERIODS, Ink.RULE, Pen.THIN));
        for (CalendarPeriod year : CalendarPeriod.touching(Scale.YEAR, axis.days())) {
            double from = Math.max(axis.left(), axis.x(year.days().start()));
            double to = Math.min(axis.left() + axis.width(), axis.end(year.days().end()));
            shapes.add(Shape.Line.of(from, TITLE, from, bottom, Ink.RULE, Pen.THIN));
            if (to - from >= NARROW) {
                shapes.add(label((from + to) / 2, TITLE + 13, year.print(options.locale()), TextStyle.HEADING, Ink.TEXT, Shape.Anchor.MIDDLE));
            }
        }
        if (axis.scale() != Scale.YEAR) {
            axis.periods().forEach(period -> period(axis, period, bottom));
        }
    }

    private void period(TimeAxis axis, CalendarPeriod period, double bottom) {
        double from = axis.x(period.days().start());
        double to = axis.end(period.days().end());
        shapes.add(Shape.Line.of(from, TITLE + 18, from, bottom, Ink.GRID, Pen.HAIRLINE));
        String name = axis.scale() == Scale.MONTH ? FrenchDates.monthName(period.first().getMonth(), options.locale())
                : period.printShort(options.locale()).split(" ")[0];
        String shown = measure.width(name, TextStyle.SMALL) + 4 <= to - from ? name : String.valueOf(period.first().getMonthValue());
        if (measure.width(shown, TextStyle.SMALL) + 2 <= to - from) {
            shapes.add(label((from + to) / 2, TITLE + 30, shown, TextStyle.SMALL, Ink.MUTED, Shape.Anchor.MIDDLE));
        }
    }

    private void today(TimeAxis axis, double bottom) {
        if (axis.days().contains(progress.day())) {
            double x = axis.x(progress.day());
            shapes.add(Shape.Line.of(x, TITLE + PERIODS, x, bottom, Ink.TODAY, Pen.DASHED));
            String day = FrenchDates.numeric(progress.day());
            double half = measure.width(day, TextStyle.SMALL) / 2 + 4;
            double middle = Math.max(axis.left() + half, Math.min(x, axis.left() + axis.width() - half));
            shapes.add(new Shape.Box(middle - half, bottom, 2 * half, 14, 3, Ink.TODAY, Ink.NONE, Pen.THIN));
            shapes.add(label(middle, bottom + 10.5, day, TextStyle.SMALL, Ink.PAPER, Shape.Anchor.MIDDLE));
        }
    }

    private static Shape label(double x, double y, String text, TextStyle style, Ink ink) {
        return label(x, y, text, style, ink, Shape.Anchor.START);
    }

    private static Shape label(double x, double y, String text, TextStyle style, Ink ink, Shape.Anchor anchor) {
        return new Shape.Label(x, y, text, style, anchor, ink);
    }

    private String say(String key, String... arguments) {
        return Messages.beside(GanttChart.class).get(options.locale(), key, arguments);
    }
}
