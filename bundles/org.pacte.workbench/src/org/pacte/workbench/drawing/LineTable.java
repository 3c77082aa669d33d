// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.images.Icon;

/** The table that says the same as a drawing; lines are made when they are seen. */
public final class LineTable {
    private static final int NARROWEST = 60;

    private final Table table;
    private List<DrawnPage.Line> lines = List.of();

    /**
     * @param columns their names and weights
     * @param opened is told the element whose line was double-clicked
     */
    public LineTable(Composite parent, String id, String name, List<Column> columns, Consumer<String> chosen,
            Consumer<String> opened) {
        Composite body = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        body.setLayout(layout);
        table = new Table(body, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setData("id", id);
        Paper.under(table);
        ScreenReader.name(table, name);
        for (Column column : columns) {
            TableColumn shown = new TableColumn(table, SWT.NONE);
            shown.setText(column.name());
            layout.setColumnData(shown, new ColumnWeightData(column.weight(), NARROWEST, true));
        }
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, event -> selected(chosen));
        table.addListener(SWT.DefaultSelection, event -> selected(opened));
    }

    /** A column and how much of the width it gets. */
    public record Column(String name, int weight) {
    }

    /** Shows other lines. */
    public void show(List<DrawnPage.Line> shown) {
        if (!shown.equals(lines)) {
            lines = shown;
            table.setItemCount(lines.size());
            table.clearAll();
        }
    }

    /** Selects the first line of an element. */
    public void select(String element) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).element().equals(element)) {
                table.setSelection(line);
                return;
            }
        }
        table.deselectAll();
    }

    private void selected(Consumer<String> told) {
        int line = table.getSelectionIndex();
        if (line >= 0 && line < lines.size()) {
            told.accept(lines.get(line).element());
        }
    }

    private void fill(Event event) {
        if (event.index < lines.size()) {
            DrawnPage.Line line = lines.get(event.index);
            TableItem item = (TableItem) event.item;
            item.setText(line.cells().toArray(new String[0]));
            item.setImage(line.alert() ? Icon.WARNING.image() : null);
        }
    }
}
