// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.DoubleConsumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.eclipse.swt.widgets.Table;
import org.pacte.diagrams.gantt.GanttPane;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.diagrams.gantt.TimeAxis;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.SceneIndex;
import org.pacte.planning.adjustment.Adjustment;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.workbench.drawing.DrawingCanvas;
import org.pacte.workbench.drawing.DrawingFonts;
import org.pacte.workbench.drawing.DrawingSpeech;
import org.pacte.workbench.drawing.ScenePainter;

/** The bars of the plan beside their table: row for row at its height, moved up and down with it. */
final class PlanCanvas {
    /** How high the names of the periods are, in points of the drawing. */
    static final double HEADER = 54;

    private static final int EDGE = 6;
    private static final int STEP = 60;
    private static final int SOON_MILLIS = 300;
    private static final double ZOOM = 1.25;

    private final Canvas canvas;
    private final PlanTable rows;
    private final Table table;
    private final Palette palette = DrawingCanvas.palette();
    private final DrawingFonts fonts;
    private final WorkingCalendar calendar = WorkingCalendar.national();
    private DoubleConsumer wider = width -> {
        // Nobody listens yet.
    };
    private BiConsumer<PlanRow, Adjustment> moved = (row, days) -> {
        // Nobody listens yet.
    };
    private BiConsumer<PlanRow, BarDrag.Part> stuck = (row, part) -> {
        // Nobody listens yet.
    };
    private Optional<GanttPane> pane = Optional.empty();
    private SceneIndex bars;
    private SceneIndex header;
    private Optional<BarDrag> drag = Optional.empty();
    private Optional<Adjustment> wanted = Optional.empty();
    private int left;
    private double anchorDay = Double.NaN;
    private int anchorX;
    private int scrolledTo;
    private int painted;
    private int askedFor;
    private int wheelRow;
    private int wheelTime;

    PlanCanvas(Composite parent, PlanTable rows) {
        this.rows = rows;
        this.table = rows.control();
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.NO_BACKGROUND);
        canvas.setData("id", "plan");
        canvas.setData("drawing", this);
        fonts = new DrawingFonts(canvas.getDisplay(), DrawingCanvas.usualScale(canvas));
        canvas.addListener(SWT.Dispose, event -> fonts.dispose());
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollTo(left));
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::pulled);
        canvas.addListener(SWT.MouseUp, event -> letGo());
        canvas.addListener(SWT.MouseVerticalWheel, this::turned);
        canvas.getHorizontalBar().addListener(SWT.Selection, event -> scrollTo(canvas.getHorizontalBar().getSelection()));
        table.addListener(SWT.Paint, event -> followTable());
        table.getVerticalBar().addListener(SWT.Selection, event -> canvas.redraw());
        new PlanKeys(this, rows).install();
        DrawingSpeech.install(canvas, () -> pane.map(each -> each.bars().description()).orElse(""),
                () -> rows.selected().map(PlanTips::of).orElse(""));
    }

    Canvas control() {
        return canvas;
    }

    /** Returns the rows that are shown. */
    List<PlanRow> rows() {
        return rows.rows();
    }

    /** Returns how many units of the screen a point of the drawing takes. */
    double scale() {
        return DrawingCanvas.usualScale(canvas);
    }

    /**
     * Says who is told what was done.
     *
     * @param width is told how wide the bars are to be drawn
     * @param movement is told which row got which days
     * @param refusal is told which part of a row cannot be pulled
     */
    void listen(DoubleConsumer width, BiConsumer<PlanRow, Adjustment> movement, BiConsumer<PlanRow, BarDrag.Part> refusal) {
        wider = width;
        moved = movement;
        stuck = refusal;
    }

    void show(GanttPane shown) {
        pane = Optional.of(shown);
        bars = new SceneIndex(shown.bars());
        header = new SceneIndex(shown.header());
        // A new drawing while a bar is pulled does not take it out of the hand, unless its days are other ones.
        drag = drag.filter(pull -> shown.rows().contains(pull.row()));
        wanted = wanted.filter(days -> drag.isPresent());
        if (Double.isNaN(anchorDay)) {
            scrollTo(left);
        } else {
            double place = anchorDay * shown.axis().width() * fonts.scale();
            anchorDay = Double.NaN;
            scrollTo((int) place - anchorX);
        }
    }

    /** Returns how wide the bars are drawn, in points. */
    double width() {
        return pane.map(each -> each.axis().width()).orElse(0.0);
    }

    void zoomIn() {
        zoom(ZOOM, canvas.getClientArea().width / 2);
    }

    void zoomOut() {
        zoom(1 / ZOOM, canvas.getClientArea().width / 2);
    }

    /** Returns the width at which all days can be seen. */
    double fitting() {
        return Math.max(200, canvas.getClientArea().width / fonts.scale());
    }

    private void zoom(double growth, int around) {
        if (pane.isPresent()) {
            double whole = pane.get().axis().width() * fonts.scale();
            anchorDay = (left + around) / whole;
            anchorX = around;
            wider.accept(pane.get().axis().width() * growth);
        }
    }

    /** Shows the days of the selected row. */
    void bringIntoSight(PlanRow row) {
        row.dates().filter(each -> each.first() != null).ifPresent(dates -> {
            int place = (int) (axis().x(dates.first()) * fonts.scale());
            int width = canvas.getClientArea().width;
            if (place < left || place > left + width - STEP) {
                scrollTo(place - width / 4);
            }
        });
        canvas.redraw();
    }

    private TimeAxis axis() {
        return pane.orElseThrow().axis();
    }

    private void scrollTo(int wantedLeft) {
        Rectangle area = canvas.getClientArea();
        int whole = (int) Math.ceil(width() * fonts.scale());
        left = Math.max(0, Math.min(wantedLeft, whole - area.width));
        ScrollBar bar = canvas.getHorizontalBar();
        bar.setValues(left, 0, Math.max(1, whole), Math.max(1, Math.min(whole, area.width)), STEP, Math.max(1, area.width - STEP));
        canvas.redraw();
    }

    /** The table tells nobody that it was scrolled by a key or a wheel: it is seen when it is painted. */
    private void followTable() {
        int now = offset();
        if (now != scrolledTo) {
            scrolledTo = now;
            canvas.redraw();
        }
    }

    /** Where the upper edge of the first row lies on the canvas. */
    private int offset() {
        if (table.getItemCount() == 0) {
            return top();
        }
        int first = table.getTopIndex();
        Point place = canvas.getDisplay().map(table, canvas, 0, table.getItem(first).getBounds(0).y);
        return place.y - first * table.getItemHeight();
    }

    /** Where the rows begin on the canvas, below the names of the periods. */
    private int top() {
        return canvas.getDisplay().map(table.getParent(), canvas, 0, table.getLocation().y).y + table.getHeaderHeight();
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(color(Ink.PAPER));
        gc.fillRectangle(area);
        if (pane.isEmpty()) {
            return;
        }
        double scale = fonts.scale();
        askForHeight();
        int top = top();
        int offset = offset();
        scrolledTo = offset;
        gc.setClipping(0, top, area.width, area.height - top);
        ScenePainter body = new ScenePainter(gc, palette, fonts, -left, offset);
        body.paint(bars.within(left / scale, (top - offset) / scale, (left + area.width) / scale, (area.height - offset) / scale));
        painted = body.painted();
        PlanOverlay overlay = new PlanOverlay(gc, canvas, table.getItemHeight());
        if (table.getSelectionIndex() >= 0) {
            overlay.selection(offset + table.getSelectionIndex() * table.getItemHeight());
        }
        if (drag.isPresent() && wanted.isPresent()) {
            ghost(overlay, drag.get().row(), wanted.get(), offset);
        }
        gc.setClipping(0, 0, area.width, top);
        gc.setBackground(color(Ink.PAPER));
        gc.fillRectangle(0, 0, area.width, top);
        new ScenePainter(gc, palette, fonts, -left, top - HEADER * scale)
                .paint(header.within(left / scale, 0, (left + area.width) / scale, HEADER));
        gc.setForeground(color(Ink.RULE));
        gc.setLineAttributes(new LineAttributes(1));
        gc.drawLine(0, top - 1, area.width, top - 1);
    }

    /** The rows of the table may have grown since the bars were drawn, as when the first picture stands in them. */
    private void askForHeight() {
        boolean other = !rows.rows().isEmpty() && Math.abs(rows.rows().getFirst().height() * fonts.scale() - table.getItemHeight()) > 0.5;
        if (other && askedFor != table.getItemHeight()) {
            askedFor = table.getItemHeight();
            wider.accept(width());
        }
    }

    private void ghost(PlanOverlay overlay, PlanRow row, Adjustment days, int offset) {
        LocalDate last = days.finish() == null ? days.start() : days.finish();
        int x = (int) Math.round(axis().x(days.start()) * fonts.scale()) - left;
        int end = (int) Math.round(axis().end(last) * fonts.scale()) - left;
        int number = rows.rows().indexOf(row);
        overlay.ghost(x, end - x, offset + number * table.getItemHeight(), number <= 1, PlanTips.days(days));
    }

    /** Returns how many shapes were painted last, those of the header left out. */
    int painted() {
        return painted;
    }

    private Color color(Ink ink) {
        return new Color(palette.red(ink), palette.green(ink), palette.blue(ink));
    }

    private Optional<PlanRow> rowAt(int y) {
        int row = Math.floorDiv(y - offset(), Math.max(1, table.getItemHeight()));
        return y < top() || row < 0 || row >= rows.rows().size() ? Optional.empty() : Optional.of(rows.rows().get(row));
    }

    private double place(int x) {
        return (x + left) / fonts.scale();
    }

    private Optional<BarDrag.Part> partAt(PlanRow row, int x) {
        return pane.flatMap(each -> BarDrag.at(row, each.axis(), place(x), EDGE / fonts.scale()));
    }

    private void pressed(Event event) {
        canvas.setFocus();
        Optional<PlanRow> row = rowAt(event.y);
        row.ifPresent(each -> choose(each, event.count == 2));
        if (event.button == 1 && event.count == 1) {
            row.ifPresent(each -> partAt(each, event.x).ifPresent(part -> take(each, part, event.x)));
        }
    }

    private void choose(PlanRow row, boolean opened) {
        rows.select(row.element());
        table.notifyListeners(opened ? SWT.DefaultSelection : SWT.Selection, new Event());
        canvas.redraw();
    }

    private void take(PlanRow row, BarDrag.Part part, int x) {
        drag = Optional.of(new BarDrag(row, part, place(x)));
        wanted = Optional.empty();
    }

    private void pulled(Event event) {
        if (drag.isPresent()) {
            BarDrag pull = drag.get();
            boolean far = Math.abs(place(event.x) - pull.from()) * fonts.scale() > 3;
            if (far && !BarDrag.movable(pull.row(), pull.part())) {
                drag = Optional.empty();
                stuck.accept(pull.row(), pull.part());
            } else if (far || wanted.isPresent()) {
                wanted = pull.to(place(event.x), axis(), calendar);
            }
            canvas.redraw();
            return;
        }
        Optional<PlanRow> row = rowAt(event.y);
        Optional<BarDrag.Part> part = row.flatMap(each -> partAt(each, event.x)).filter(each -> BarDrag.movable(row.get(), each));
        canvas.setCursor(part.map(each -> canvas.getDisplay()
                .getSystemCursor(each == BarDrag.Part.WHOLE ? SWT.CURSOR_SIZEALL : SWT.CURSOR_SIZEWE)).orElse(null));
        String tip = row.map(PlanTips::of).orElse(null);
        if (!Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
    }

    private void letGo() {
        Optional<BarDrag> pull = drag;
        drag = Optional.empty();
        if (pull.isPresent() && wanted.isPresent()) {
            tell(pull.get().row(), wanted.get());
        }
        wanted = Optional.empty();
        canvas.redraw();
    }

    /** Gives up what is being pulled. */
    void cancel() {
        drag = Optional.empty();
        wanted = Optional.empty();
        canvas.redraw();
    }

    /** Moves a part of a row by so many days, as a key does. */
    void nudge(PlanRow row, BarDrag.Part part, long days) {
        Optional<Adjustment> adjustment = BarDrag.by(row, part, days, calendar);
        if (adjustment.isPresent()) {
            tell(row, adjustment.get());
        } else {
            stuck.accept(row, part);
        }
    }

    private void tell(PlanRow row, Adjustment days) {
        if (!days.changes().isEmpty()) {
            moved.accept(row, days);
        }
    }

    private void turned(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? ZOOM : 1 / ZOOM, event.x);
        } else if ((event.stateMask & SWT.MOD2) != 0) {
            event.doit = false;
            scrollTo(left - Integer.signum(event.count) * STEP);
        } else {
            // The table scrolls later than it is told to: steps that follow each other quickly add up.
            boolean soon = event.time - wheelTime < SOON_MILLIS && event.time != 0;
            wheelRow = Math.max(0, Math.min(table.getItemCount() - 1, (soon ? wheelRow : table.getTopIndex()) - event.count));
            wheelTime = event.time;
            table.setTopIndex(wheelRow);
            canvas.redraw();
        }
    }

    /** Returns where a day of a row lies on the canvas. */
    Point place(PlanRow row, LocalDate day) {
        int number = rows.rows().indexOf(row);
        return new Point((int) Math.round(axis().x(day) * fonts.scale()) - left,
                offset() + number * table.getItemHeight() + table.getItemHeight() / 2);
    }
}
