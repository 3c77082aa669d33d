// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Contract;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.FrenchDates;
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
        List<GanttRow> rows = GanttRow.of(contract, progress, header, GanttRow.HEIGHT);
        double left = Math.floor(options.width() * LABELS) + SIGN;
        TimeAxis axis = TimeAxis.around(PlanRows.days(rows, progress.day()), options.scale().orElse(null), left, options.width() - left - MARGIN);
        double bottom = header + rows.size() * GanttRow.HEIGHT;
        Backdrop backdrop = new Backdrop(axis, measure, options.locale());
        title(rows);
        shapes.addAll(Backdrop.bands(rows, options.width()));
        shapes.add(Shape.Line.of(0, header, options.width(), header, Ink.RULE, Pen.THIN));
        shapes.addAll(backdrop.names(TITLE));
        shapes.addAll(backdrop.grid(TITLE, TITLE + Backdrop.YEARS, bottom));
        LocalDate planEnd = progress.schedule().span(contract).map(DateInterval::end).orElse(null);
        GanttPainter painter = new GanttPainter(progress, axis, measure, options.locale(), left - SIGN - MARGIN, planEnd);
        List<Shape> marks = rows.stream().map(painter::row).toList();
        shapes.addAll(new LinkPainter(progress.schedule(), contract, axis, rows).links());
        shapes.addAll(marks);
        shapes.addAll(backdrop.today(progress.day(), header, bottom));
        shapes.addAll(backdrop.todayFlag(progress.day(), bottom));
        double height = bottom + TODAY;
        if (options.legend()) {
            Legend legend = new Legend(measure, options.locale(), options.width());
            shapes.addAll(legend.draw(height));
            height = legend.bottom() + MARGIN;
        }
        Scene scene = new Scene(name(), description(rows), options.width(), height, shapes);
        return new GanttDrawing(scene, axis, header, rows.stream()
                .map(row -> new GanttDrawing.Row(Dossier.qualifiedName(row.subject()), row.top(), row.height())).toList());
    }

    /**
     * Draws the bars of a contract alone, for a window in which a table stands beside them.
     *
     * @param rowHeight how high a row of the table is
     * @param headerHeight how high the names of the periods are
     */
    public static GanttPane pane(Progress progress, Contract contract, GanttOptions options, double rowHeight, double headerHeight) {
        return new GanttChart(progress, contract, options).pane(rowHeight, headerHeight);
    }

    private GanttPane pane(double rowHeight, double headerHeight) {
        List<GanttRow> rows = GanttRow.of(contract, progress, 0, rowHeight);
        TimeAxis axis = TimeAxis.around(PlanRows.days(rows, progress.day()), options.scale().orElse(null), 0, options.width());
        double bottom = rows.size() * rowHeight;
        Backdrop backdrop = new Backdrop(axis, measure, options.locale());
        List<Shape> header = new ArrayList<>(backdrop.names(headerHeight - PERIODS));
        header.addAll(backdrop.grid(headerHeight - PERIODS, headerHeight - PERIODS + Backdrop.YEARS, headerHeight));
        header.addAll(backdrop.todayFlag(progress.day(), headerHeight - PERIODS - Backdrop.FLAG));
        shapes.addAll(Backdrop.bands(rows, options.width()));
        shapes.addAll(backdrop.grid(0, 0, bottom));
        LocalDate planEnd = progress.schedule().span(contract).map(DateInterval::end).orElse(null);
        GanttPainter painter = new GanttPainter(progress, axis, measure, options.locale(), 0, planEnd);
        List<Shape> marks = rows.stream().map(painter::row).toList();
        shapes.addAll(new LinkPainter(progress.schedule(), contract, axis, rows).links());
        shapes.addAll(marks);
        shapes.addAll(backdrop.today(progress.day(), 0, bottom));
        PlanRows table = new PlanRows(progress, options.locale());
        return new GanttPane(new Scene(name(), "", options.width(), headerHeight, header),
                new Scene(name(), description(rows), options.width(), bottom, shapes), axis, rows.stream().map(table::row).toList());
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

    private static Shape label(double x, double y, String text, TextStyle style, Ink ink) {
        return new Shape.Label(x, y, text, style, Shape.Anchor.START, ink);
    }

    private String say(String key, String... arguments) {
        return Messages.beside(GanttChart.class).get(options.locale(), key, arguments);
    }
}
