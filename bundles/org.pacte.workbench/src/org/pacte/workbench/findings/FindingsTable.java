// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.Comparator;
import java.util.List;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnPixelData;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.images.Icon;

/** The table of findings; a click on a column's head sorts by it. */
final class FindingsTable {
    private final Composite body;
    private final TableColumnLayout layout = new TableColumnLayout();
    private final TableViewer viewer;
    private TableColumn dossier;
    private Comparator<FindingRow> order = FindingRow.BY_SEVERITY;
    private List<FindingRow> rows = List.of();

    FindingsTable(Composite parent) {
        body = new Composite(parent, SWT.NONE);
        body.setLayout(layout);
        viewer = new TableViewer(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        viewer.setUseHashlookup(true);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        Table table = viewer.getTable();
        table.setHeaderVisible(true);
        table.setData("id", "findings");
        Paper.under(table);
        ScreenReader.name(table, Texts.get("findings.name"));
        for (FindingColumn column : FindingColumn.values()) {
            TableViewerColumn shown = new TableViewerColumn(viewer, column.alignment());
            shown.setLabelProvider(new Labels(column));
            shown.getColumn().setText(column.title());
            if (column == FindingColumn.DOSSIER) {
                dossier = shown.getColumn();
                dossier.setResizable(false);
                layout.setColumnData(dossier, new ColumnPixelData(0, false));
            } else {
                layout.setColumnData(shown.getColumn(), new ColumnWeightData(column.weight(), column.width(), true));
            }
            shown.getColumn().addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(event -> sortBy(shown.getColumn(), column)));
        }
    }

    TableViewer viewer() {
        return viewer;
    }

    /** Shows other rows and keeps the selected one if it is among them. */
    void show(List<FindingRow> shown) {
        rows = shown;
        IStructuredSelection selection = viewer.getStructuredSelection();
        viewer.setInput(rows.stream().sorted(order).toList());
        if (!selection.isEmpty() && rows.contains(selection.getFirstElement())) {
            viewer.setSelection(new StructuredSelection(selection.getFirstElement()));
        }
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

    private void sortBy(TableColumn shown, FindingColumn column) {
        Table table = viewer.getTable();
        boolean again = table.getSortColumn() == shown && table.getSortDirection() == SWT.UP;
        table.setSortColumn(shown);
        table.setSortDirection(again ? SWT.DOWN : SWT.UP);
        Comparator<FindingRow> wanted = again ? column.order().reversed() : column.order();
        order = wanted.thenComparing(FindingRow.BY_SEVERITY);
        show(rows);
    }

    /** What one column shows of a row. */
    private static final class Labels extends ColumnLabelProvider {
        private final FindingColumn column;

        Labels(FindingColumn column) {
            this.column = column;
        }

        @Override
        public String getText(Object element) {
            return column.text((FindingRow) element);
        }

        @Override
        public Image getImage(Object element) {
            return column == FindingColumn.RULE ? Icon.of(((FindingRow) element).finding().severity()).image() : null;
        }
    }

    /** Returns the words shown above the table for a number of rows. */
    static String summary(int shown, int all) {
        return shown == all ? Texts.get("findings.all", String.valueOf(all))
                : Texts.get("findings.some", String.valueOf(shown), String.valueOf(all));
    }
}
