// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.pacte.workbench.Texts;
import org.pacte.workbench.accessibility.ScreenReader;
import org.pacte.workbench.images.Icon;

/** The files of an export, each with what has become of it; a double click opens one. */
final class ResultTable {
    private static final int HEIGHT = 130;
    private static final int NAME = 260;
    private static final int STATE = 300;

    private final Table table;

    ResultTable(Composite parent) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE);
        table.setHeaderVisible(true);
        table.setData("id", "export.results");
        ScreenReader.name(table, Texts.get("export.results"));
        column("export.column.file", NAME);
        column("export.column.state", STATE);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(table);
        table.addListener(SWT.DefaultSelection, event -> open());
    }

    private void column(String key, int width) {
        TableColumn column = new TableColumn(table, SWT.NONE);
        column.setText(Texts.get(key));
        column.setWidth(width);
    }

    Table control() {
        return table;
    }

    void show(List<ExportRun.Result> results) {
        table.removeAll();
        for (ExportRun.Result result : results) {
            TableItem item = new TableItem(table, SWT.NONE);
            boolean written = result.fault().isEmpty();
            item.setText(new String[] {result.file().getFileName().toString(),
                    written ? Texts.get("export.written") : Texts.get("export.unwritten", result.fault())});
            item.setImage((written ? Icon.FILE : Icon.ERROR).image());
            item.setData(result);
        }
        if (!results.isEmpty()) {
            table.select(0);
        }
    }

    /** Returns the file that is selected, if it was written. */
    Optional<ExportRun.Result> selected() {
        int index = table.getSelectionIndex();
        return index < 0 ? Optional.empty()
                : Optional.of((ExportRun.Result) table.getItem(index).getData()).filter(each -> each.fault().isEmpty());
    }

    /** Opens the selected file with the program of the system. */
    void open() {
        selected().ifPresent(result -> Program.launch(result.file().toString()));
    }
}
