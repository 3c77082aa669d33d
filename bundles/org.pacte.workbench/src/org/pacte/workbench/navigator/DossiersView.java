// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.commands.OpenDossier;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.DossierListener;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.images.Icon;

/** The open dossiers, their files, and below each file its axes, commitments and actions. */
public final class DossiersView extends ViewPart {
    public static final String ID = "org.pacte.workbench.dossiers";

    private final DossierListener news = new News();
    private final DossierTree tree = new DossierTree();
    private Dossiers dossiers;
    private Composite stack;
    private NoDossier empty;
    private TreeViewer viewer;

    @Override
    public void createPartControl(Composite parent) {
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        empty = new NoDossier(stack, getSite().getWorkbenchWindow());
        viewer = new TreeViewer(stack, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setComparer(DossierTree.comparer());
        viewer.setContentProvider(tree);
        viewer.setLabelProvider(new DossierLabels());
        viewer.getTree().setData("id", "dossiers");
        Paper.under(viewer.getTree());
        ScreenReader.name(viewer.getTree(), Texts.get("navigator.name"));
        ColumnViewerToolTipSupport.enableFor(viewer);
        viewer.addOpenListener(event -> open(viewer.getStructuredSelection().getFirstElement()));
        getSite().setSelectionProvider(viewer);
        tools();
        dossiers = getSite().getService(Dossiers.class);
        dossiers.addListener(news);
        news.dossiersChanged();
    }

    @Override
    public void setFocus() {
        stack.setFocus();
    }

    @Override
    public void dispose() {
        if (dossiers != null) {
            dossiers.removeListener(news);
        }
        super.dispose();
    }

    private void tools() {
        Action open = new Action(Texts.get("navigator.open"), Icon.OPEN.descriptor()) {
            @Override
            public void run() {
                OpenDossier.choose(getSite().getWorkbenchWindow());
            }
        };
        Action collapse = new Action(Texts.get("outline.collapse"), Icon.COLLAPSE.descriptor()) {
            @Override
            public void run() {
                viewer.collapseAll();
            }
        };
        getViewSite().getActionBars().getToolBarManager().add(open);
        getViewSite().getActionBars().getToolBarManager().add(collapse);
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        viewer.getTree().setMenu(menu.createContextMenu(viewer.getTree()));
    }

    private void fill(IMenuManager menu) {
        Object element = viewer.getStructuredSelection().getFirstElement();
        if (element instanceof Dossier dossier) {
            menu.add(action("navigator.close", () -> CloseDossier.close(getSite().getPage(), dossiers, dossier)));
        } else if (element != null) {
            menu.add(action("navigator.show", () -> open(element)));
        }
    }

    private static Action action(String key, Runnable run) {
        return new Action(Texts.get(key)) {
            @Override
            public void run() {
                run.run();
            }
        };
    }

    private void open(Object element) {
        switch (element) {
            case FileNode file -> ContractEditors.open(getSite().getPage(), file.file());
            case SymbolNode node -> ContractEditors.show(getSite().getPage(), node.location());
            case null, default -> viewer.setExpandedState(element, !viewer.getExpandedState(element));
        }
    }

    private void list(Dossier dossier) {
        CompletableFuture<List<Path>> files = CompletableFuture.supplyAsync(dossier::files);
        Answers.use(files, viewer.getControl(), found -> {
            boolean first = tree.files(dossier).isEmpty();
            tree.put(dossier, found);
            viewer.refresh(dossier);
            if (first) {
                viewer.expandToLevel(dossier, 1);
            }
        });
    }

    /** What the dossiers tell. */
    private final class News implements DossierListener {
        @Override
        public void dossiersChanged() {
            List<Dossier> all = dossiers.all();
            Object[] open = viewer.getExpandedElements();
            viewer.setInput(all);
            viewer.setExpandedElements(open);
            ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty.control() : viewer.getControl();
            stack.layout();
            all.forEach(DossiersView.this::list);
        }

        @Override
        public void filesChanged(Dossier dossier) {
            list(dossier);
        }

        @Override
        public void findingsChanged(Dossier dossier, URI file) {
            tree.files(dossier).stream().filter(node -> node.uri().equals(file))
                    .forEach(node -> viewer.update(node, null));
        }

        @Override
        public void symbolsChanged(Dossier dossier, URI file) {
            Object[] open = viewer.getExpandedElements();
            tree.files(dossier).stream().filter(node -> node.uri().equals(file)).forEach(viewer::refresh);
            viewer.setExpandedElements(open);
        }

        @Override
        public void modelChanged(Dossier dossier, Set<URI> files) {
            Set<URI> known = new HashSet<>();
            tree.files(dossier).forEach(node -> known.add(node.uri()));
            if (!known.containsAll(files)) {
                list(dossier);
            }
        }
    }
}
