// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.CaretSelection;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.images.Icon;

/** The elements of the file that is edited, in the order of its text; the one that holds the caret is selected. */
public final class OutlineView extends ViewPart {
    public static final String ID = "org.pacte.workbench.outline";
    private static final int OPEN_LEVELS = 3;

    private final DossierListener news = new News();
    private final ISelectionListener caret = this::caretMoved;
    private final EditorWatch watch = new EditorWatch(this::editorChanged);
    private Dossiers dossiers;
    private TreeViewer viewer;
    private Optional<ContractEditor> editor = Optional.empty();
    private boolean fresh = true;

    @Override
    public void createPartControl(Composite parent) {
        viewer = new TreeViewer(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(SymbolTree.comparer());
        viewer.setContentProvider(new SymbolContents());
        viewer.setLabelProvider(new SymbolLabels());
        viewer.getTree().setData("id", "outline");
        Paper.under(viewer.getTree());
        ScreenReader.name(viewer.getTree(), Texts.get("outline.name"));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addPostSelectionChangedListener(event -> {
            if (viewer.getControl().isFocusControl()) {
                chosen();
            }
        });
        viewer.addOpenListener(event -> editor.ifPresent(open -> {
            chosen();
            getSite().getPage().activate(open);
        }));
        Action collapse = new Action(Texts.get("outline.collapse"), Icon.COLLAPSE.descriptor()) {
            @Override
            public void run() {
                viewer.collapseAll();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(collapse);
        dossiers = getSite().getService(Dossiers.class);
        dossiers.addListener(news);
        getSite().getPage().addPartListener(watch);
        getSite().getPage().addPostSelectionListener(caret);
        editorChanged();
    }

    @Override
    public void setFocus() {
        viewer.getControl().setFocus();
    }

    @Override
    public void dispose() {
        if (dossiers != null) {
            dossiers.removeListener(news);
            getSite().getPage().removePartListener(watch);
            getSite().getPage().removePostSelectionListener(caret);
        }
        super.dispose();
    }

    private void editorChanged() {
        Optional<ContractEditor> active = ContractEditors.active(getSite().getPage());
        if (!active.equals(editor)) {
            editor = active;
            fresh = true;
            show(symbols());
        }
    }

    private List<Symbol> symbols() {
        return editor.map(open -> open.dossier().symbols(open.file())).orElse(List.of());
    }

    private void show(List<Symbol> found) {
        Object[] open = viewer.getExpandedElements();
        viewer.getTree().setRedraw(false);
        try {
            viewer.setInput(found);
            if (fresh) {
                viewer.expandToLevel(OPEN_LEVELS);
                fresh = found.isEmpty();
            } else {
                viewer.setExpandedElements(open);
            }
        } finally {
            viewer.getTree().setRedraw(true);
        }
    }

    private void chosen() {
        if (viewer.getStructuredSelection().getFirstElement() instanceof Symbol symbol) {
            editor.ifPresent(open -> open.show(new Location(open.file(), symbol.range(), symbol.selection())));
        }
    }

    private void caretMoved(IWorkbenchPart part, ISelection selection) {
        if (selection instanceof CaretSelection place && !viewer.getControl().isFocusControl()
                && editor.filter(open -> open.file().equals(place.file())).isPresent()) {
            SymbolTree.at(symbols(), place.offset())
                    .ifPresent(symbol -> viewer.setSelection(new StructuredSelection(symbol), true));
        }
    }

    /** What the dossier tells. */
    private final class News implements DossierListener {
        @Override
        public void symbolsChanged(Dossier dossier, URI file) {
            if (editor.filter(open -> open.dossier() == dossier && open.file().equals(file)).isPresent()) {
                show(symbols());
            }
        }
    }
}
