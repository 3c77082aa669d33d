// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRewriteTarget;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.IAnnotationModelExtension;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dialogs.PushButton;
import org.pacte.workbench.images.Icon;

/** The bar below the text that finds and replaces words while one types. */
final class FindBar {
    static final String MATCH = "pacte.match";

    private final SourceViewer viewer;
    private final Composite bar;
    private Text wanted;
    private Text replacement;
    private Button exact;
    private Button replace;
    private Button replaceAll;
    private Label count;
    private List<TextRange> places = List.of();

    FindBar(Composite parent, SourceViewer viewer) {
        this.viewer = viewer;
        bar = new Composite(parent, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "find-bar");
        GridLayoutFactory.fillDefaults().numColumns(5).margins(8, 4).spacing(6, 4).applyTo(bar);
        findRow();
        replaceRow();
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
        bar.setVisible(false);
    }

    /** Opens the bar with the selected words. */
    void open() {
        String selected = viewer.getTextWidget().getSelectionText();
        if (!selected.isEmpty() && selected.indexOf('\n') < 0) {
            wanted.setText(selected);
        }
        show(true);
        wanted.selectAll();
        wanted.setFocus();
        search();
    }

    void close() {
        show(false);
        mark(List.of());
        viewer.getTextWidget().setFocus();
    }

    /** Selects the next or the previous place, turning round at the ends of the text. */
    void go(boolean forward) {
        search();
        if (places.isEmpty()) {
            return;
        }
        Point selection = viewer.getSelectedRange();
        TextRange next = forward ? places.getFirst() : places.getLast();
        if (forward) {
            int from = selection.x + Math.max(1, selection.y);
            for (int i = places.size() - 1; i >= 0 && places.get(i).offset() >= from; i--) {
                next = places.get(i);
            }
        } else {
            for (int i = 0; i < places.size() && places.get(i).offset() < selection.x; i++) {
                next = places.get(i);
            }
        }
        viewer.setSelectedRange(next.offset(), next.length());
        viewer.revealRange(next.offset(), next.length());
        showCount();
    }

    private void findRow() {
        wanted = field("find.wanted");
        wanted.addModifyListener(event -> search());
        wanted.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
                go((event.stateMask & SWT.SHIFT) == 0);
            }
        }));
        count = new Label(bar, SWT.NONE);
        GridDataFactory.swtDefaults().hint(110, SWT.DEFAULT).applyTo(count);
        ToolBar arrows = new ToolBar(bar, SWT.FLAT);
        tool(arrows, Icon.UP, "find.previous", () -> go(false));
        tool(arrows, Icon.DOWN, "find.next", () -> go(true));
        exact = new Button(bar, SWT.CHECK);
        exact.setText(Texts.get("find.exact"));
        exact.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> search()));
        tool(new ToolBar(bar, SWT.FLAT), Icon.CLOSE, "find.close", this::close);
    }

    private void replaceRow() {
        replacement = field("find.replacement");
        Composite buttons = new Composite(bar, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 0).applyTo(buttons);
        GridDataFactory.fillDefaults().span(4, 1).applyTo(buttons);
        replace = PushButton.of(buttons, "find.replace", this::replaceOne);
        replaceAll = PushButton.of(buttons, "find.replaceAll", this::replaceEverywhere);
    }

    private Text field(String key) {
        Text field = new Text(bar, SWT.BORDER | SWT.SINGLE);
        field.setMessage(Texts.get(key));
        field.setData("id", key);
        ScreenReader.name(field, Texts.get(key));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(170, SWT.DEFAULT)
                .applyTo(field);
        field.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close();
            }
        });
        return field;
    }

    private static void tool(ToolBar toolBar, Icon icon, String key, Runnable action) {
        ToolItem item = new ToolItem(toolBar, SWT.PUSH);
        item.setImage(icon.image());
        item.setToolTipText(Texts.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }

    private void show(boolean visible) {
        bar.setVisible(visible);
        ((GridData) bar.getLayoutData()).exclude = !visible;
        bar.getParent().layout();
        replace.setEnabled(viewer.isEditable());
        replaceAll.setEnabled(viewer.isEditable());
        replacement.setEnabled(viewer.isEditable());
    }

    private void search() {
        places = bar.getVisible() ? query().in(viewer.getDocument().get()) : List.of();
        mark(places);
        showCount();
    }

    private TextSearch query() {
        return new TextSearch(wanted.getText(), exact.getSelection());
    }

    private void showCount() {
        int at = places.stream().map(TextRange::offset).toList().indexOf(viewer.getSelectedRange().x) + 1;
        String total = String.valueOf(places.size());
        if (wanted.getText().isEmpty()) {
            count.setText("");
        } else if (places.isEmpty()) {
            count.setText(Texts.get("find.none"));
        } else {
            count.setText(at == 0 ? Texts.get("find.count", total)
                    : Texts.get("find.position", String.valueOf(at), total));
        }
    }

    private void mark(List<TextRange> ranges) {
        Map<Annotation, Position> added = new HashMap<>();
        ranges.forEach(range ->
                added.put(new Annotation(MATCH, false, null), new Position(range.offset(), range.length())));
        Map<Annotation, Position> gone = new HashMap<>();
        for (Iterator<Annotation> all = viewer.getAnnotationModel().getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (MATCH.equals(annotation.getType())) {
                gone.put(annotation, null);
            }
        }
        ((IAnnotationModelExtension) viewer.getAnnotationModel())
                .replaceAnnotations(gone.keySet().toArray(Annotation[]::new), added);
    }

    private void replaceOne() {
        Point selection = viewer.getSelectedRange();
        boolean onPlace = places.stream()
                .anyMatch(place -> place.offset() == selection.x && place.length() == selection.y);
        if (onPlace) {
            change(viewer.getDocument(), new TextRange(selection.x, selection.y));
        }
        go(true);
    }

    private void replaceEverywhere() {
        search();
        IRewriteTarget target = viewer.getRewriteTarget();
        target.beginCompoundChange();
        try {
            for (TextRange place : places.reversed()) {
                change(viewer.getDocument(), place);
            }
        } finally {
            target.endCompoundChange();
        }
        search();
    }

    private void change(IDocument document, TextRange place) {
        try {
            document.replace(place.offset(), place.length(), replacement.getText());
        } catch (BadLocationException e) {
            ILog.of(FindBar.class).error(e.getMessage(), e);
        }
    }
}
