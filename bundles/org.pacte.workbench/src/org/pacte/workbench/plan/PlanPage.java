// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pacte.diagrams.gantt.GanttPane;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.diagrams.scene.Scene;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.planning.adjustment.Adjustment;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.drawing.DrawingTools;
import org.pacte.workbench.drawing.EmptyPage;
import org.pacte.workbench.drawing.NoteBand;
import org.pacte.workbench.drawing.PagePlaces;
import org.pacte.workbench.drawing.PageUndo;
import org.pacte.workbench.drawing.Rewriting;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;

/** The page that shows the plan in time: a table and bars that can be pulled, over the text that says the same. */
public final class PlanPage implements EditorPage {
    private static final int[] SHARES = {48, 52};
    private static final double WIDEST = 60_000;

    private PageContext context;
    private PagePlaces places;
    private PageUndo undo;
    private Rewriting rewriting;
    private NoteBand note;
    private Composite stack;
    private Composite empty;
    private SashForm parts;
    private Composite corner;
    private PlanTable table;
    private PlanCanvas canvas;
    private LiveAnswer<Optional<GanttPane>> answer;
    private Optional<GanttPane> shownPane = Optional.empty();
    private String reason = "";
    private double width;
    private boolean shown;
    private boolean stale = true;

    @Override
    public void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        places = new PagePlaces(context);
        undo = new PageUndo(context);
        Composite body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite head = head(body);
        note = new NoteBand(body);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyPage(stack, "plan.empty", Texts.get("plan.empty")).control();
        parts = new SashForm(stack, SWT.HORIZONTAL);
        Composite left = new Composite(parts, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(left);
        corner = new Composite(left, SWT.NONE);
        corner.setData("org.eclipse.e4.ui.css.CssClassName", "page-tools");
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(corner);
        table = new PlanTable(left);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        canvas = new PlanCanvas(parts, table);
        ScreenReader.name(canvas.control(), Texts.get("plan.name"));
        parts.setWeights(SHARES);
        top(parts);
        tools(head);
        answer = new LiveAnswer<>(canvas.control(), this::read, this::show);
        listen();
    }

    private static Composite head(Composite body) {
        Composite head = new Composite(body, SWT.NONE);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "page-tools");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(8, 3).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Label hint = new Label(head, SWT.NONE);
        hint.setText(Texts.get("plan.hint"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(hint);
        return head;
    }

    private void tools(Composite head) {
        DrawingTools tools = new DrawingTools(head);
        tools.add("zoomIn", Icon.ZOOM_IN, canvas::zoomIn);
        tools.add("zoomOut", Icon.ZOOM_OUT, canvas::zoomOut);
        tools.add("fit", Icon.FIT, () -> widen(canvas.fitting()));
        tools.addOutput(Texts.get("plan.file"), this::whole);
    }

    private void listen() {
        rewriting = new Rewriting(context.site().getPage(), context.dossier(), canvas.control());
        canvas.listen(this::widen, this::moved, (row, part) -> say(PlanTips.stuck(row, part)));
        table.listen(row -> {
            say("");
            places.selected(row.element());
            canvas.bringIntoSight(row);
        }, row -> places.open(row.element(), canvas.control()));
        CellEditing.install(table, context.dossier().language(), rewriting, context::editable, this::say);
    }

    private CompletableFuture<Scene> whole() {
        PlanReader reader = reader();
        return context.dossier().language().<Optional<Scene>>read(reader::whole).thenApply(Optional::orElseThrow);
    }

    private PlanReader reader() {
        return new PlanReader(context.file(), LocalDate.now(), Texts.language());
    }

    private void widen(double wanted) {
        width = Math.max(canvas.fitting(), Math.min(WIDEST, wanted));
        answer.ask();
    }

    private void moved(PlanRow row, Adjustment days) {
        if (context.editable()) {
            List<PropertyChange> changes = days.changes().stream()
                    .map(each -> new PropertyChange(each.feature(), each.text())).toList();
            rewriting.write(row.element(), changes, this::say);
        }
    }

    private CompletableFuture<Optional<GanttPane>> read() {
        PlanReader reader = reader();
        double wide = width == 0 ? canvas.fitting() : width;
        double row = table.control().getItemHeight() / canvas.scale();
        return context.dossier().language().read(dossier -> reader.pane(dossier, wide, row, PlanCanvas.HEADER));
    }

    private void show(Optional<GanttPane> read) {
        if (places.broken() && shownPane.isPresent()
                && read.map(each -> each.rows().size()).orElse(0) < shownPane.get().rows().size()) {
            note.say(Texts.get("drawing.broken"));
            return;
        }
        say(reason);
        boolean nothing = read.map(each -> each.rows().isEmpty()).orElse(true);
        top(nothing ? empty : parts);
        if (!nothing) {
            boolean first = shownPane.isEmpty();
            shownPane = read;
            table.show(read.get().rows());
            alignHeads();
            canvas.show(read.get());
            if (first) {
                places.elementAt(context.offset()).ifPresent(this::select);
            }
        }
    }

    /** Says why something cannot be done; that the text has an error is said first. */
    private void say(String why) {
        reason = why;
        note.say(places.broken() ? Texts.get("drawing.broken") : reason);
    }

    /** The names of the periods need more room than the head of the table: the table begins lower by the rest. */
    private void alignHeads() {
        int rest = Math.max(0, (int) Math.ceil(PlanCanvas.HEADER * canvas.scale()) - table.control().getHeaderHeight());
        GridData data = (GridData) corner.getLayoutData();
        if (data.heightHint != rest) {
            data.heightHint = rest;
            corner.getParent().layout();
        }
    }

    private boolean select(String element) {
        boolean found = table.select(element);
        if (found) {
            table.selected().ifPresent(canvas::bringIntoSight);
        }
        return found;
    }

    private void top(Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    @Override
    public boolean reveal(TextRange range) {
        return shown && places.elementAt(range.offset()).filter(this::select).isPresent();
    }

    @Override
    public void setFocus() {
        table.control().setFocus();
    }

    @Override
    public void activated() {
        shown = true;
        undo.activate();
        if (stale) {
            refresh();
        }
    }

    @Override
    public void deactivated() {
        shown = false;
        undo.deactivate();
    }

    @Override
    public void modelChanged() {
        stale = true;
        if (shown) {
            refresh();
        }
    }

    @Override
    public void findingsChanged() {
        if (shown) {
            refresh();
        }
    }

    @Override
    public void dispose() {
        if (undo != null) {
            undo.deactivate();
        }
    }

    private void refresh() {
        stale = false;
        answer.ask();
    }
}
