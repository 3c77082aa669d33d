// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.TreeListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.images.Icon;
import org.pacte.workbench.rules.RuleBook;

/**
 * Findings in one list or in groups; a click on a column's head sorts by it. Only the lines that are seen are made,
 * so that thousands of findings cost as little as some.
 */
final class FindingsTree {
    private final Composite body;
    private final TreeColumnLayout layout = new TreeColumnLayout();
    private final Tree tree;
    private final Set<String> folded = new HashSet<>();
    private TreeColumn dossier;
    private Comparator<FindingRow> order = FindingRow.BY_SEVERITY;
    private List<FindingRow> rows = List.of();
    private RuleBook rules = RuleBook.empty();
    private Grouping grouping = Grouping.NONE;
    private List<FindingGroup> groups = List.of();

    FindingsTree(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        tree = new Tree(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.setHeaderVisible(true);
        tree.setData("id", "findings");
        Paper.under(tree);
        ScreenReader.name(tree, Texts.get("findings.name"));
        for (FindingColumn column : FindingColumn.values()) {
            add(column);
        }
        tree.addListener(SWT.SetData, event -> fill((TreeItem) event.item, event.index));
        tree.addTreeListener(TreeListener.treeCollapsedAdapter(event -> fold((TreeItem) event.item, true)));
        tree.addTreeListener(TreeListener.treeExpandedAdapter(event -> fold((TreeItem) event.item, false)));
    }

    private void add(FindingColumn column) {
        TreeColumn shown = new TreeColumn(tree, column.alignment());
        shown.setText(column.title());
        shown.setMoveable(true);
        if (column == FindingColumn.DOSSIER) {
            dossier = shown;
            dossier.setResizable(false);
            layout.setColumnData(dossier, new ColumnPixelData(0, false));
        } else {
            layout.setColumnData(shown, new ColumnWeightData(column.weight(), column.width(), true));
        }
        shown.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sortBy(shown, column)));
    }

    Composite control() {
        return body;
    }

    Tree tree() {
        return tree;
    }

    /** Shows other rows, and keeps the selected ones that are still among them. */
    void show(List<FindingRow> shown, Grouping together, RuleBook book) {
        Set<Object> selected = new HashSet<>();
        selected().forEach(row -> selected.add(row.key()));
        rows = shown.stream().sorted(order).toList();
        grouping = together;
        rules = book;
        groups = together == Grouping.NONE ? List.of() : together.groups(rows, rules);
        tree.setRedraw(false);
        try {
            tree.deselectAll();
            tree.setItemCount(0);
            tree.setItemCount(together == Grouping.NONE ? rows.size() : groups.size());
            unfold();
            if (!selected.isEmpty()) {
                select(selected);
            }
        } finally {
            tree.setRedraw(true);
        }
    }

    /** Opens the groups that are not folded: they are few, and are made at once. */
    private void unfold() {
        for (int i = 0; i < groups.size(); i++) {
            TreeItem item = tree.getItem(i);
            fill(item, i);
            item.setExpanded(!folded.contains(groups.get(i).key()));
        }
    }

    private void select(Set<Object> keys) {
        List<TreeItem> items = new ArrayList<>();
        if (groups.isEmpty()) {
            for (int i = 0; i < rows.size(); i++) {
                if (keys.contains(rows.get(i).key())) {
                    items.add(tree.getItem(i));
                }
            }
        }
        for (int i = 0; i < groups.size(); i++) {
            List<FindingRow> members = groups.get(i).rows();
            for (int j = 0; j < members.size(); j++) {
                if (keys.contains(members.get(j).key())) {
                    items.add(tree.getItem(i).getItem(j));
                }
            }
        }
        tree.setSelection(items.toArray(TreeItem[]::new));
    }

    /** Shows the column of dossiers when there are several to tell apart. */
    void tellDossiersApart(boolean several) {
        boolean shown = dossier.getResizable();
        if (shown != several) {
            dossier.setResizable(several);
            FindingColumn column = FindingColumn.DOSSIER;
            layout.setColumnData(dossier, several ? new ColumnWeightData(column.weight(), column.width(), true)
                    : new ColumnPixelData(0, false));
            body.layout();
        }
    }

    /** Returns the selected findings, those of a selected group included, in the order in which they are shown. */
    List<FindingRow> selected() {
        return Stream.of(tree.getSelection()).map(TreeItem::getData).flatMap(data -> switch (data) {
            case FindingRow row -> Stream.of(row);
            case FindingGroup group -> group.rows().stream();
            case null, default -> Stream.empty();
        }).distinct().toList();
    }

    /** Returns the finding that is selected alone. */
    Optional<FindingRow> selectedAlone() {
        TreeItem[] items = tree.getSelection();
        return items.length == 1 && items[0].getData() instanceof FindingRow row ? Optional.of(row) : Optional.empty();
    }

    /** Opens or folds the group that is selected. */
    void toggle() {
        for (TreeItem item : tree.getSelection()) {
            if (item.getData() instanceof FindingGroup) {
                item.setExpanded(!item.getExpanded());
                fold(item, !item.getExpanded());
            }
        }
    }

    private void fold(TreeItem item, boolean closed) {
        if (item.getData() instanceof FindingGroup group) {
            if (closed) {
                folded.add(group.key());
            } else {
                folded.remove(group.key());
            }
        }
    }

    private void sortBy(TreeColumn shown, FindingColumn column) {
        boolean downward = tree.getSortColumn() == shown && tree.getSortDirection() == SWT.UP;
        tree.setSortColumn(shown);
        tree.setSortDirection(downward ? SWT.DOWN : SWT.UP);
        order = column.order(downward);
        show(rows, grouping, rules);
    }

    private void fill(TreeItem item, int index) {
        TreeItem parent = item.getParentItem();
        if (parent != null) {
            fill(item, ((FindingGroup) parent.getData()).rows().get(index));
        } else if (groups.isEmpty()) {
            fill(item, rows.get(index));
        } else {
            fill(item, groups.get(index));
        }
    }

    private static void fill(TreeItem item, FindingRow row) {
        item.setData(row);
        item.setText(Stream.of(FindingColumn.values()).map(column -> column.text(row)).toArray(String[]::new));
        item.setImage(sign(row).image());
        if (row.waived()) {
            item.setForeground(Tone.SECONDARY.shown());
        }
    }

    private static void fill(TreeItem item, FindingGroup group) {
        item.setData(group);
        item.setText(group.title() + "\u2002(" + group.rows().size() + ")");
        item.setImage(sign(group.gravest()).image());
        item.setItemCount(group.rows().size());
    }

    private static Icon sign(FindingRow row) {
        return row.waived() ? Icon.WAIVED : Icon.of(row.finding().severity());
    }
}
