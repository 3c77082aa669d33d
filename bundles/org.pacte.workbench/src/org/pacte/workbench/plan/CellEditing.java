// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.TableEditor;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.dsl.ide.services.Property;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Language;
import org.pacte.workbench.drawing.Rewriting;

/** Lets cells of the plan's table be written: F2, or a click on a cell of the selected row. */
final class CellEditing {
    private final PlanTable rows;
    private final Table table;
    private final TableEditor place;
    private final Language language;
    private final Rewriting rewriting;
    private final BooleanSupplier editable;
    private final Consumer<String> refused;
    private int pressed = -1;
    private int clicks;

    private CellEditing(PlanTable rows, Language language, Rewriting rewriting, BooleanSupplier editable, Consumer<String> refused) {
        this.rows = rows;
        this.table = rows.control();
        this.language = language;
        this.rewriting = rewriting;
        this.editable = editable;
        this.refused = refused;
        place = new TableEditor(table);
        place.grabHorizontal = true;
        place.minimumWidth = 110;
        place.horizontalAlignment = SWT.LEFT;
    }

    /**
     * Lets the cells of a table be written.
     *
     * @param editable tells whether the text may be changed
     * @param refused is told why a value cannot be written, or an empty text when it is
     */
    static void install(PlanTable rows, Language language, Rewriting rewriting, BooleanSupplier editable, Consumer<String> refused) {
        new CellEditing(rows, language, rewriting, editable, refused).listen();
    }

    private void listen() {
        table.addListener(SWT.MouseDown, this::clicked);
        table.addListener(SWT.DefaultSelection, event -> clicks++);
        table.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.F2) {
                rows.selected().ifPresent(row -> edit(row, PlanColumn.NAME));
            }
        });
    }

    /** A second, later click on a row writes; a double click opens it. */
    private void clicked(Event event) {
        TableItem item = table.getItem(new Point(event.x, event.y));
        int row = item == null ? -1 : table.indexOf(item);
        boolean again = row >= 0 && row == pressed;
        pressed = row;
        int number = ++clicks;
        if (again && event.button == 1) {
            columnAt(item, event).ifPresent(column -> table.getDisplay().timerExec(table.getDisplay().getDoubleClickTime(), () -> {
                if (!table.isDisposed() && number == clicks) {
                    edit(rows.rows().get(row), column);
                }
            }));
        }
    }

    private static Optional<PlanColumn> columnAt(TableItem item, Event event) {
        for (PlanColumn column : PlanColumn.values()) {
            if (item.getBounds(column.ordinal()).contains(event.x, event.y)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Opens a field with what the text says there; does nothing where the column only tells. */
    void edit(PlanRow row, PlanColumn column) {
        Optional<String> feature = column.feature(row);
        if (feature.isPresent() && editable.getAsBoolean()) {
            Answers.use(language.sheet(row.element()), table, sheet -> sheet.flatMap(all -> all.properties().stream()
                    .filter(each -> each.feature().equals(feature.get())).findFirst())
                    .ifPresent(property -> open(row, column, property)));
        }
    }

    private void open(PlanRow row, PlanColumn column, Property property) {
        int line = rows.rows().indexOf(row);
        if (line < 0) {
            return;
        }
        table.showColumn(table.getColumn(column.ordinal()));
        Text field = new Text(table, SWT.BORDER);
        field.setData("id", "plan.cell");
        ScreenReader.name(field, column.title());
        field.setText(property.value());
        field.selectAll();
        place.setEditor(field, table.getItem(line), column.ordinal());
        field.setFocus();
        field.addListener(SWT.FocusOut, event -> close(field));
        field.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_RETURN) {
                event.doit = false;
                write(row, property, field.getText().strip());
                close(field);
            } else if (event.detail == SWT.TRAVERSE_ESCAPE) {
                event.doit = false;
                close(field);
            }
        });
    }

    private void write(PlanRow row, Property property, String value) {
        if (!value.equals(property.value())) {
            rewriting.write(row.element(), List.of(new PropertyChange(property.feature(), value)), refused);
        }
    }

    private void close(Text field) {
        if (!field.isDisposed()) {
            boolean focus = field.isFocusControl();
            field.dispose();
            if (focus) {
                table.setFocus();
            }
        }
    }
}
