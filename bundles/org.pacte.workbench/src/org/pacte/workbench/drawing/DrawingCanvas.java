// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.SceneIndex;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.workbench.appearance.Tone;

/**
 * Shows a drawing that can be enlarged, moved and pointed at. Only what can be seen is painted.
 */
public final class DrawingCanvas {
    private static final double SMALLEST = 0.2;
    private static final double LARGEST = 4;
    private static final double STEP = 1.2;
    private static final int LINE = 40;
    private static final int RING = 3;

    private final Canvas canvas;
    private final Palette palette = palette();
    private final double usual;
    private Consumer<Shape.Mark> chosen = mark -> {
        // Nobody listens yet.
    };
    private Consumer<Shape.Mark> opened = mark -> {
        // Nobody listens yet.
    };
    private Neighbours neighbours = (element, key) -> Optional.empty();
    private DrawingFonts fonts;
    private SceneIndex index;
    private Optional<Shape.Mark> selected = Optional.empty();
    private int left;
    private int top;
    private double zoom = 1;
    private int painted;
    private Event grip;

    /** Which element a key of the keyboard leads to. */
    @FunctionalInterface
    public interface Neighbours {
        /** Returns the element beside another one for one of the keys {@code SWT.ARROW_...}. */
        Optional<String> of(String element, int key);
    }

    public DrawingCanvas(Composite parent, String id) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.H_SCROLL | SWT.V_SCROLL | SWT.NO_BACKGROUND);
        canvas.setData("id", id);
        canvas.setData("drawing", this);
        usual = usualScale(canvas);
        fonts = new DrawingFonts(canvas.getDisplay(), usual);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.Resize, event -> scrollTo(left, top));
        canvas.addListener(SWT.Dispose, event -> fonts.dispose());
        canvas.addListener(SWT.MouseDown, this::pressed);
        canvas.addListener(SWT.MouseMove, this::moved);
        canvas.addListener(SWT.MouseUp, event -> grip = null);
        canvas.addListener(SWT.MouseDoubleClick, event -> markAt(event).ifPresent(opened));
        canvas.addListener(SWT.MouseVerticalWheel, this::turned);
        canvas.addListener(SWT.KeyDown, this::typed);
        canvas.addListener(SWT.Traverse, Keys::leave);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        for (ScrollBar bar : List.of(canvas.getHorizontalBar(), canvas.getVerticalBar())) {
            bar.setIncrement(LINE);
            bar.addListener(SWT.Selection, event -> scrollTo(canvas.getHorizontalBar().getSelection(),
                    canvas.getVerticalBar().getSelection()));
        }
        DrawingSpeech.install(canvas, () -> index == null ? "" : index.scene().description(),
                () -> selected.map(Shape.Mark::title).orElse(""));
    }

    /** Returns the colours of drawings in the window as it now looks. */
    public static Palette palette() {
        return org.pacte.workbench.appearance.Palette.current().dark() ? Palette.DARK : Palette.LIGHT;
    }

    /** Returns the scale at which texts of a drawing are as large as those of the window. */
    public static double usualScale(Canvas canvas) {
        double points = JFaceResources.getDefaultFont().getFontData()[0].getHeight();
        double pixels = points * canvas.getDisplay().getDPI().y / 72;
        return Math.max(1, pixels / TextStyle.HEADING.size());
    }

    public Canvas control() {
        return canvas;
    }

    /** Says who is told what was chosen by a click or a key, and what was opened by a double click or Enter. */
    public void listen(Consumer<Shape.Mark> choice, Consumer<Shape.Mark> opening) {
        chosen = choice;
        opened = opening;
    }

    /** Says where the arrow keys lead; where it knows nothing, they lead to what is drawn beside. */
    public void neighbours(Neighbours ties) {
        neighbours = ties;
    }

    /** Shows a drawing at the same size and place; the selected element stays selected. */
    public void show(Scene scene) {
        boolean first = index == null;
        index = new SceneIndex(scene);
        selected = selected.flatMap(mark -> index.of(mark.element()));
        if (first) {
            fitWidth();
            // A wide graph may begin with empty paper.
            index.marks().stream().min(Comparator.comparingDouble(mark -> mark.bounds().x() + mark.bounds().y()))
                    .ifPresent(this::bringIntoSight);
        }
        scrollTo(left, top);
        canvas.redraw();
    }

    /** Selects an element and brings it into sight; returns whether it is in the drawing. */
    public boolean select(String element) {
        Optional<Shape.Mark> found = index == null ? Optional.empty() : index.of(element);
        selected = found;
        found.ifPresent(this::bringIntoSight);
        canvas.redraw();
        return found.isPresent();
    }

    /** Returns the element that is selected. */
    public Optional<Shape.Mark> selection() {
        return selected;
    }

    /** Returns how many shapes were painted last. */
    public int painted() {
        return painted;
    }

    /** Returns the middle of an element on the canvas, if it is in the drawing. */
    public Optional<org.eclipse.swt.graphics.Point> place(String element) {
        return Optional.ofNullable(index).flatMap(all -> all.of(element)).map(mark -> {
            Rectangle area = area(mark.bounds());
            return new org.eclipse.swt.graphics.Point(area.x + area.width / 2, area.y + area.height / 2);
        });
    }

    public void zoomIn() {
        zoom(zoom * STEP, canvas.getClientArea().width / 2, canvas.getClientArea().height / 2);
    }

    public void zoomOut() {
        zoom(zoom / STEP, canvas.getClientArea().width / 2, canvas.getClientArea().height / 2);
    }

    /** Shows the whole drawing. */
    public void fit() {
        if (index != null) {
            Rectangle area = canvas.getClientArea();
            Scene scene = index.scene();
            zoom(Math.min(1, Math.min(area.width / (scene.width() * usual), area.height / (scene.height() * usual))), 0, 0);
            scrollTo(0, 0);
        }
    }

    /** Makes a drawing that is too wide as wide as the window, unless its texts would be hard to read. */
    private void fitWidth() {
        double width = canvas.getClientArea().width / (index.scene().width() * usual);
        zoom(Math.max(0.75, Math.min(1, width)), 0, 0);
    }

    private void zoom(double wanted, int aroundX, int aroundY) {
        double limited = Math.max(SMALLEST, Math.min(LARGEST, wanted));
        double growth = limited / zoom;
        zoom = limited;
        fonts.dispose();
        fonts = new DrawingFonts(canvas.getDisplay(), usual * zoom);
        scrollTo((int) ((left + aroundX) * growth) - aroundX, (int) ((top + aroundY) * growth) - aroundY);
        canvas.redraw();
    }

    private void scrollTo(int wantedLeft, int wantedTop) {
        Rectangle area = canvas.getClientArea();
        int width = index == null ? 0 : (int) Math.ceil(index.scene().width() * fonts.scale());
        int height = index == null ? 0 : (int) Math.ceil(index.scene().height() * fonts.scale());
        left = Math.max(0, Math.min(wantedLeft, width - area.width));
        top = Math.max(0, Math.min(wantedTop, height - area.height));
        set(canvas.getHorizontalBar(), left, width, area.width);
        set(canvas.getVerticalBar(), top, height, area.height);
        canvas.redraw();
    }

    private static void set(ScrollBar bar, int place, int whole, int shown) {
        bar.setValues(place, 0, Math.max(1, whole), Math.max(1, Math.min(whole, shown)), LINE, Math.max(1, shown - LINE));
        bar.setVisible(whole > shown);
    }

    private void paint(GC gc) {
        Rectangle clip = gc.getClipping();
        ScenePainter painter = new ScenePainter(gc, palette, fonts, -left, -top);
        gc.setBackground(new org.eclipse.swt.graphics.Color(palette.red(Ink.PAPER), palette.green(Ink.PAPER), palette.blue(Ink.PAPER)));
        gc.fillRectangle(clip);
        if (index == null) {
            return;
        }
        double scale = fonts.scale();
        painter.paint(index.within((left + clip.x) / scale, (top + clip.y) / scale, (left + clip.x + clip.width) / scale,
                (top + clip.y + clip.height) / scale));
        painted = painter.painted();
        selected.ifPresent(mark -> ring(gc, area(mark.bounds())));
    }

    /** The selected element has a frame around it, a heavy one while the drawing has the keyboard. */
    private void ring(GC gc, Rectangle area) {
        gc.setForeground(Tone.ACCENT.shown());
        gc.setLineAttributes(new LineAttributes(canvas.isFocusControl() ? RING : RING - 1));
        gc.drawRoundRectangle(area.x - RING, area.y - RING, area.width + 2 * RING, area.height + 2 * RING, 2 * RING, 2 * RING);
    }

    private Rectangle area(Shape.Box box) {
        double scale = fonts.scale();
        return new Rectangle((int) Math.round(box.x() * scale) - left, (int) Math.round(box.y() * scale) - top,
                (int) Math.round(box.width() * scale), (int) Math.round(box.height() * scale));
    }

    private void bringIntoSight(Shape.Mark mark) {
        Rectangle area = area(mark.bounds());
        Rectangle shown = canvas.getClientArea();
        int x = area.x < 0 || area.x + area.width > shown.width ? left + area.x - (shown.width - area.width) / 2 : left;
        int y = area.y < 0 || area.y + area.height > shown.height ? top + area.y - (shown.height - area.height) / 2 : top;
        scrollTo(x, y);
    }

    private Optional<Shape.Mark> markAt(Event event) {
        return index == null ? Optional.empty() : index.at((left + event.x) / fonts.scale(), (top + event.y) / fonts.scale());
    }

    private void pressed(Event event) {
        canvas.setFocus();
        Optional<Shape.Mark> mark = markAt(event);
        if (event.button == 1 && mark.isPresent()) {
            choose(mark.get());
        } else {
            grip = event;
        }
    }

    private void moved(Event event) {
        if (grip != null) {
            int x = grip.x;
            int y = grip.y;
            grip = event;
            scrollTo(left + x - event.x, top + y - event.y);
            return;
        }
        Optional<Shape.Mark> mark = markAt(event);
        String tip = mark.map(Shape.Mark::title).orElse(null);
        if (!java.util.Objects.equals(tip, canvas.getToolTipText())) {
            canvas.setToolTipText(tip);
        }
        canvas.setCursor(mark.isPresent() ? canvas.getDisplay().getSystemCursor(SWT.CURSOR_HAND) : null);
    }

    private void turned(Event event) {
        if ((event.stateMask & SWT.MOD1) != 0) {
            event.doit = false;
            zoom(event.count > 0 ? zoom * STEP : zoom / STEP, event.x, event.y);
        }
    }

    private void choose(Shape.Mark mark) {
        selected = Optional.of(mark);
        bringIntoSight(mark);
        chosen.accept(mark);
    }

    private void typed(Event event) {
        if (index == null || index.marks().isEmpty()) {
            return;
        }
        switch (event.keyCode) {
            case SWT.ARROW_LEFT, SWT.ARROW_RIGHT, SWT.ARROW_UP, SWT.ARROW_DOWN -> choose(selected
                    .flatMap(mark -> neighbours.of(mark.element(), event.keyCode).flatMap(index::of)
                            .or(() -> Keys.beside(index.marks(), mark, event.keyCode)).or(() -> selected))
                    .orElse(index.marks().getFirst()));
            case SWT.HOME -> choose(index.marks().getFirst());
            case SWT.END -> choose(index.marks().getLast());
            case SWT.CR, SWT.KEYPAD_CR -> selected.ifPresent(opened);
            case '+', SWT.KEYPAD_ADD -> zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT -> zoomOut();
            case '0', SWT.KEYPAD_0 -> fit();
            default -> {
                // Other keys mean nothing here.
            }
        }
    }
}
