// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.pacte.diagrams.gantt.PlanRow;

/**
 * The keyboard on the bars of the plan: up and down choose a row, Ctrl with left and right move it by a day, Ctrl and Shift
 * its end, Enter goes to its text.
 */
final class PlanKeys {
    private final PlanCanvas canvas;
    private final PlanTable rows;

    PlanKeys(PlanCanvas canvas, PlanTable rows) {
        this.canvas = canvas;
        this.rows = rows;
    }

    void install() {
        canvas.control().addListener(SWT.KeyDown, this::typed);
        canvas.control().addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        canvas.control().addListener(SWT.FocusIn, event -> canvas.control().redraw());
        canvas.control().addListener(SWT.FocusOut, event -> canvas.control().redraw());
    }

    private void typed(Event event) {
        switch (event.keyCode) {
            case SWT.ARROW_UP -> choose(-1);
            case SWT.ARROW_DOWN -> choose(1);
            case SWT.ARROW_LEFT -> move(event, -1);
            case SWT.ARROW_RIGHT -> move(event, 1);
            case SWT.CR, SWT.KEYPAD_CR -> rows.control().notifyListeners(SWT.DefaultSelection, new Event());
            case SWT.ESC -> canvas.cancel();
            case '+', SWT.KEYPAD_ADD -> canvas.zoomIn();
            case '-', SWT.KEYPAD_SUBTRACT -> canvas.zoomOut();
            default -> {
                // Other keys mean nothing here.
            }
        }
    }

    private void choose(int step) {
        Table table = rows.control();
        int row = Math.max(0, Math.min(rows.rows().size() - 1, table.getSelectionIndex() + step));
        if (row < rows.rows().size()) {
            table.setSelection(row);
            table.showSelection();
            table.notifyListeners(SWT.Selection, new Event());
            rows.selected().ifPresent(canvas::bringIntoSight);
        }
    }

    private void move(Event event, int sign) {
        Optional<PlanRow> row = rows.selected();
        if (row.isPresent() && (event.stateMask & SWT.MOD1) != 0) {
            boolean end = (event.stateMask & SWT.MOD2) != 0;
            canvas.nudge(row.get(), end ? BarDrag.Part.END : BarDrag.Part.WHOLE, sign * (end ? step(row.get()) : 1L));
        }
    }

    /** A duration grows by one of its units. */
    private static long step(PlanRow row) {
        return row.dates().map(dates -> dates.duration() == null ? 1L : switch (dates.duration().unit()) {
            case DAYS -> 1L;
            case WORKING_DAYS -> 2L;
            case WEEKS -> 7L;
            case MONTHS -> 31L;
            case YEARS -> 366L;
        }).orElse(1L);
    }
}
