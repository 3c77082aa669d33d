// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.diagrams.scene.Shape;
import org.pacte.model.dossier.Dossier;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.pages.EditorPage;
import org.pacte.workbench.pages.PageContext;

/**
 * A page of the editor with a drawing and the table that says the same. It is drawn anew while the text changes; while the
 * text cannot be read, the last drawing stays.
 */
public abstract class DrawingPage implements EditorPage {
    private static final int[] SHARES = {72, 28};

    private static final int REST_MILLIS = 300;
    /** The bar of a scrolled page comes and goes: that is no other width. */
    private static final int REST_WIDTH = 24;

    private final String id;
    private final Runnable resized = this::drawForWidth;
    private PageContext context;
    private PagePlaces places;
    private PageUndo undo;
    private Composite body;
    private NoteBand note;
    private Composite stack;
    private Composite empty;
    private SashForm parts;
    private DrawingCanvas canvas;
    private LineTable table;
    private Combo axis;
    private LiveAnswer<DrawnPage> answer;
    private Optional<DrawnPage> drawn = Optional.empty();
    private List<String> axes = List.of();
    private int width;
    private boolean shown;
    private boolean stale = true;

    /** @param id the key of the page's texts, such as {@code dependencies} */
    protected DrawingPage(String id) {
        this.id = id;
    }

    /** Returns what reads the drawing from the model, in the services' own thread. */
    protected abstract Function<Dossier, DrawnPage> reader(Wanted wanted);

    /**
     * What is to be drawn.
     *
     * @param file the file that the page shows
     * @param day the day of which it tells
     * @param locale the language of all texts
     * @param axis the qualified name of the only axis, empty for all
     * @param width how wide the window is, in points of the drawing
     */
    public record Wanted(URI file, LocalDate day, Locale locale, String axis, double width) {
    }

    /** Returns the columns of the table. */
    protected abstract List<LineTable.Column> columns();

    /** Returns a column by the key of its name. */
    protected final LineTable.Column column(String key, int weight) {
        return new LineTable.Column(Texts.get(id + ".column." + key), weight);
    }

    @Override
    public final void createControl(Composite parent, PageContext pageContext) {
        context = pageContext;
        places = new PagePlaces(context);
        undo = new PageUndo(context);
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        head();
        note = new NoteBand(body);
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        empty = new EmptyPage(stack, id + ".empty", Texts.get(id + ".empty")).control();
        parts = new SashForm(stack, SWT.VERTICAL);
        canvas = new DrawingCanvas(parts, id);
        canvas.listen(mark -> chosen(mark.element()), mark -> places.open(mark.element(), canvas.control()));
        canvas.neighbours(this::neighbour);
        ScreenReader.name(canvas.control(), Texts.get(id + ".name"));
        table = new LineTable(parts, id + ".table", Texts.get(id + ".table"), columns(), element -> {
            canvas.select(element);
            places.selected(element);
        }, element -> places.open(element, canvas.control()));
        parts.setWeights(SHARES);
        top(parts);
        answer = new LiveAnswer<>(canvas.control(), this::read, this::show);
        canvas.control().addListener(SWT.Resize, event -> canvas.control().getDisplay().timerExec(REST_MILLIS, resized));
    }

    private void drawForWidth() {
        if (shown && !canvas.control().isDisposed() && Math.abs(canvas.control().getClientArea().width - width) > REST_WIDTH) {
            answer.ask();
        }
    }

    private void head() {
        Composite head = new Composite(body, SWT.NONE);
        head.setData("org.eclipse.e4.ui.css.CssClassName", "page-tools");
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 3).spacing(6, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        new Label(head, SWT.NONE).setText(Texts.get("drawing.axis"));
        axis = new Combo(head, SWT.DROP_DOWN | SWT.READ_ONLY);
        axis.setData("id", id + ".axis");
        axis.setItems(Texts.get("drawing.axis.all"));
        axis.select(0);
        ScreenReader.name(axis, Texts.get("drawing.axis"));
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(axis);
        axis.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> answer.ask()));
        DrawingTools tools = new DrawingTools(head);
        tools.add("zoomIn", Icon.ZOOM_IN, () -> canvas.zoomIn());
        tools.add("zoomOut", Icon.ZOOM_OUT, () -> canvas.zoomOut());
        tools.add("fit", Icon.FIT, () -> canvas.fit());
        tools.addOutput(Texts.get(id + ".file"), () -> drawn.map(page -> CompletableFuture.completedFuture(page.scene()))
                .orElseGet(CompletableFuture::new));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.END, SWT.CENTER).applyTo(tools.control());
    }

    private Optional<String> neighbour(String element, int key) {
        return key == SWT.ARROW_RIGHT || key == SWT.ARROW_LEFT
                ? drawn.flatMap(page -> page.beside(element, key == SWT.ARROW_RIGHT)) : Optional.empty();
    }

    private void chosen(String element) {
        table.select(element);
        places.selected(element);
    }

    private CompletableFuture<DrawnPage> read() {
        int chosen = axis.getSelectionIndex();
        String only = chosen <= 0 || chosen > axes.size() ? "" : axes.get(chosen - 1);
        width = canvas.control().getClientArea().width;
        Function<Dossier, DrawnPage> reader = reader(new Wanted(context.file(), LocalDate.now(), Texts.language(), only,
                width / DrawingCanvas.usualScale(canvas.control())));
        return context.dossier().language().read(reader);
    }

    private void show(DrawnPage page) {
        if (places.broken() && drawn.isPresent() && drawn.get().lines().size() > page.lines().size()) {
            note.say(Texts.get("drawing.broken"));
            return;
        }
        drawn = Optional.of(page);
        note.say(page.note());
        offer(page.axes());
        top(page.empty() ? empty : parts);
        canvas.show(page.scene());
        table.show(page.lines());
        if (canvas.selection().isEmpty()) {
            places.elementAt(context.offset()).ifPresent(this::select);
        }
    }

    private void offer(List<DrawnPage.Choice> offered) {
        List<String> elements = offered.stream().map(DrawnPage.Choice::element).toList();
        List<String> titles = new ArrayList<>(List.of(Texts.get("drawing.axis.all")));
        offered.forEach(choice -> titles.add(choice.title()));
        if (!titles.equals(List.of(axis.getItems()))) {
            String kept = axis.getSelectionIndex() <= 0 ? "" : axes.get(axis.getSelectionIndex() - 1);
            axis.setItems(titles.toArray(new String[0]));
            axis.select(Math.max(0, elements.indexOf(kept) + 1));
        }
        axes = elements;
    }

    private void top(org.eclipse.swt.widgets.Control control) {
        StackLayout layout = (StackLayout) stack.getLayout();
        if (layout.topControl != control) {
            layout.topControl = control;
            stack.layout();
        }
    }

    /** Selects an element, or the first one inside of it that is drawn. */
    private boolean select(String element) {
        String shownElement = drawn.filter(page -> canvas.place(element).isEmpty()).flatMap(page -> page.lines().stream()
                .map(DrawnPage.Line::element).filter(line -> line.startsWith(element + ".")).findFirst()).orElse(element);
        table.select(shownElement);
        return canvas.select(shownElement);
    }

    @Override
    public final boolean reveal(TextRange range) {
        return shown && places.elementAt(range.offset()).filter(this::select).isPresent();
    }

    @Override
    public final void setFocus() {
        canvas.control().setFocus();
    }

    @Override
    public final void activated() {
        shown = true;
        undo.activate();
        if (stale) {
            refresh();
        }
    }

    @Override
    public final void deactivated() {
        shown = false;
        undo.deactivate();
    }

    @Override
    public final void modelChanged() {
        stale = true;
        if (shown) {
            refresh();
        }
    }

    @Override
    public final void findingsChanged() {
        if (shown && !places.broken()) {
            refresh();
        }
    }

    @Override
    public final void dispose() {
        if (undo != null) {
            undo.deactivate();
        }
    }

    private void refresh() {
        stale = false;
        answer.ask();
    }

    /** Returns the mark that is selected in the drawing. */
    public final Optional<Shape.Mark> selection() {
        return canvas.selection();
    }
}
