// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.LocalResourceManager;
import org.eclipse.jface.resource.ResourceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.appearance.Paper;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.images.Icon;

/** The rows of the plan in words; a row is filled when it is first seen. */
final class PlanTable {
    private final Table table;
    private final Font italic;
    private final Font bold;
    private List<PlanRow> rows = List.of();

    PlanTable(Composite parent) {
        table = new Table(parent, SWT.VIRTUAL | SWT.FULL_SELECTION | SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setData("id", "plan.table");
        Paper.under(table);
        ScreenReader.name(table, Texts.get("plan.table"));
        ResourceManager resources = new LocalResourceManager(JFaceResources.getResources(), table);
        italic = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.ITALIC));
        bold = resources.create(FontDescriptor.createFrom(table.getFont()).setStyle(SWT.BOLD));
        for (PlanColumn column : PlanColumn.values()) {
            TableColumn shown = new TableColumn(table, column.alignment());
            shown.setText(column.title());
            shown.setWidth(column.width());
        }
        table.addListener(SWT.SetData, this::fill);
    }

    Table control() {
        return table;
    }

    /** Says who is told which row was chosen, and which was opened. */
    void listen(Consumer<PlanRow> chosen, Consumer<PlanRow> opened) {
        table.addListener(SWT.Selection, event -> selected().ifPresent(chosen));
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(opened));
    }

    void show(List<PlanRow> shown) {
        if (shown.equals(rows)) {
            return;
        }
        Optional<String> kept = selected().map(PlanRow::element);
        rows = List.copyOf(shown);
        table.setItemCount(rows.size());
        table.clearAll();
        kept.ifPresent(this::mark);
    }

    List<PlanRow> rows() {
        return rows;
    }

    Optional<PlanRow> selected() {
        int row = table.getSelectionIndex();
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    /** Selects the row of an element and brings it into sight; returns whether there is one. */
    boolean select(String element) {
        boolean found = mark(element);
        if (found) {
            table.showSelection();
        }
        return found;
    }

    private boolean mark(String element) {
        for (int row = 0; row < rows.size(); row++) {
            if (rows.get(row).element().equals(element)) {
                table.setSelection(row);
                return true;
            }
        }
        return false;
    }

    private void fill(Event event) {
        if (event.index >= rows.size()) {
            return;
        }
        PlanRow row = rows.get(event.index);
        TableItem item = (TableItem) event.item;
        for (PlanColumn column : PlanColumn.values()) {
            item.setText(column.ordinal(), column.text(row));
            boolean computed = column.computed(row);
            item.setFont(column.ordinal(), computed ? italic : null);
            item.setForeground(column.ordinal(), computed ? Tone.SECONDARY.shown() : null);
        }
        boolean heading = row.kind() == PlanRow.Kind.AXIS || row.kind() == PlanRow.Kind.COMMITMENT;
        item.setFont(PlanColumn.NAME.ordinal(), heading ? bold : null);
        item.setImage(icon(row.kind()).image());
    }

    private static Icon icon(PlanRow.Kind kind) {
        return switch (kind) {
            case AXIS -> Icon.AXIS;
            case COMMITMENT -> Icon.COMMITMENT;
            case ACTION -> Icon.ACTION;
            case MILESTONE -> Icon.MILESTONE;
        };
    }
}
