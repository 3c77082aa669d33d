// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.Viewer;
import org.eclipse.jface.viewers.ViewerFilter;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dialogs.FilterPopup;
import org.pacte.workbench.text.TextSearch;

/** A small window over the text with its elements; typing leaves those whose name or title holds the letters. */
public final class QuickOutline extends FilterPopup {
    private final List<Symbol> symbols;
    private final int offset;
    private final Consumer<Symbol> choose;
    private TreeViewer viewer;

    /**
     * @param over the control in whose middle the window opens
     * @param offset the place of the caret: its element is selected first
     */
    public QuickOutline(Control over, List<Symbol> symbols, int offset, Consumer<Symbol> choose) {
        super(over, "outline.filter", Texts.get("outline.quick"), Texts.get("outline.filter"),
                Texts.get("outline.quick.keys"));
        this.symbols = symbols;
        this.offset = offset;
        this.choose = choose;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setContentProvider(new SymbolContents());
        viewer.setLabelProvider(new SymbolLabels());
        viewer.getTree().setData("id", "outline.quick");
        Paper.under(viewer.getTree());
        ScreenReader.name(viewer.getTree(), Texts.get("outline.quick"));
        viewer.addFilter(new Words());
        viewer.setInput(symbols);
        viewer.expandAll();
        SymbolTree.at(symbols, offset).ifPresent(symbol -> viewer.setSelection(new StructuredSelection(symbol), true));
        viewer.addOpenListener(event -> take());
        return viewer.getControl();
    }

    @Override
    protected Control list() {
        return viewer.getTree();
    }

    @Override
    protected void filterChanged() {
        viewer.getTree().setRedraw(false);
        try {
            viewer.refresh();
            viewer.expandAll();
            first(symbols).ifPresent(symbol -> viewer.setSelection(new StructuredSelection(symbol), true));
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    /** Returns the first element that is meant by the letters itself, not only by what it holds. */
    private Optional<Symbol> first(List<Symbol> level) {
        for (Symbol symbol : level) {
            Optional<Symbol> found = meant(symbol) ? Optional.of(symbol) : first(symbol.children());
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean meant(Symbol symbol) {
        TextSearch words = new TextSearch(words(), false);
        return words.words().isEmpty() || words.isIn(symbol.title()) || words.isIn(symbol.name());
    }

    @Override
    protected void take() {
        Object chosen = viewer.getStructuredSelection().getFirstElement();
        close();
        if (chosen instanceof Symbol symbol) {
            choose.accept(symbol);
        }
    }

    /** Leaves the elements that are meant, and those that hold one. */
    private final class Words extends ViewerFilter {
        @Override
        public boolean select(Viewer shown, Object parent, Object element) {
            return first(List.of((Symbol) element)).isPresent();
        }
    }
}
