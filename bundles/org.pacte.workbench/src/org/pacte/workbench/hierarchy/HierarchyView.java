// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.hierarchy;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.eclipse.core.runtime.ILog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.pacte.dsl.ide.services.Dependency;
import org.pacte.dsl.ide.services.PlanNode;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.images.Icon;

/**
 * What an element of the plan waits for, and what waits for it, step by step in both directions. What is asked for is
 * only what is opened; an element that depends on itself is shown once more and not opened again.
 */
public final class HierarchyView extends ViewPart {
    public static final String ID = "org.pacte.workbench.hierarchy";

    private Tree tree;
    private Dossier dossier;

    /** One of the two ways to follow. */
    private enum Direction {
        NEEDS("hierarchy.needs"), NEEDED("hierarchy.needed");

        private final String key;

        Direction(String key) {
            this.key = key;
        }

        CompletableFuture<List<Dependency>> ask(Language language, String qualifiedName) {
            return this == NEEDS ? language.dependencies(qualifiedName) : language.dependents(qualifiedName);
        }
    }

    /** A line of the tree: an element, on its way from the first one. */
    private record Step(PlanNode node, Direction direction) {
    }

    /** Brings the view to the front with an element. */
    public static void show(IWorkbenchPage page, Dossier dossier, PlanNode node) {
        try {
            if (page.showView(ID) instanceof HierarchyView view) {
                view.show(dossier, node);
            }
        } catch (PartInitException e) {
            ILog.of(HierarchyView.class).log(e.getStatus());
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        tree = new Tree(parent, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setData("id", "hierarchy");
        Paper.under(tree);
        ScreenReader.name(tree, Texts.get("hierarchy.name"));
        tree.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> open((TreeItem) event.item)));
        tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> load((TreeItem) event.item)));
        setContentDescription(Texts.get("hierarchy.hint"));
    }

    @Override
    public void setFocus() {
        tree.setFocus();
    }

    private void show(Dossier shown, PlanNode node) {
        dossier = shown;
        tree.removeAll();
        TreeItem root = new TreeItem(tree, SWT.NONE);
        root.setText(label(node));
        root.setImage(Icon.of(node.kind()).image());
        root.setData(node);
        for (Direction direction : Direction.values()) {
            TreeItem way = new TreeItem(root, SWT.NONE);
            way.setText(Texts.get(direction.key));
            way.setData(new Step(node, direction));
            ask(way, new Step(node, direction), true);
        }
        root.setExpanded(true);
        tree.setSelection(root);
        setContentDescription(Texts.get("hierarchy.of", label(node)));
    }

    private static String label(PlanNode node) {
        return node.title().isBlank() ? node.name() : node.title();
    }

    private void open(TreeItem item) {
        PlanNode node = item.getData() instanceof Step step ? step.node() : (PlanNode) item.getData();
        ContractEditors.show(getSite().getPage(), node.location());
    }

    /** A line that was never opened holds one without an element. */
    private void load(TreeItem item) {
        if (item.getData() instanceof Step step && item.getItemCount() == 1 && item.getItem(0).getData() == null) {
            ask(item, step, false);
        }
    }

    private void ask(TreeItem item, Step step, boolean first) {
        Answers.use(step.direction().ask(dossier.language(), step.node().qualifiedName()), tree, found -> {
            if (!item.isDisposed()) {
                fill(item, step, found);
                item.setExpanded(!first || !found.isEmpty());
            }
        });
    }

    private void fill(TreeItem item, Step step, List<Dependency> found) {
        item.removeAll();
        if (found.isEmpty()) {
            item.setText(item.getText() + "\u2002" + Texts.get("hierarchy.none"));
        }
        for (Dependency tie : found) {
            TreeItem child = new TreeItem(item, SWT.NONE);
            String kind = tie.kind() == Dependency.Kind.COUNTERPART
                    ? "\u2002" + Texts.get("hierarchy.counterpart") : "";
            boolean again = isAbove(item, tie.node());
            child.setText(label(tie.node()) + "\u2002(" + tie.node().kindLabel() + ")" + kind
                    + (again ? "\u2002" + Texts.get("hierarchy.cycle") : ""));
            child.setImage(Icon.of(tie.node().kind()).image());
            child.setData(new Step(tie.node(), step.direction()));
            if (!again) {
                child.setItemCount(1);
            }
        }
    }

    private static boolean isAbove(TreeItem item, PlanNode node) {
        for (TreeItem above = item; above != null; above = above.getParentItem()) {
            if (above.getData() instanceof Step step && step.node().qualifiedName().equals(node.qualifiedName())) {
                return true;
            }
        }
        return false;
    }
}
