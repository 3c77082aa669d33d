// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.pacte.workbench.appearance.Tone;

/** What is painted over the bars: the selected row, and the bar as it would be when it is let go. */
final class PlanOverlay {
    private static final int VEIL = 36;
    private static final int GHOST = 80;
    private static final int SOLID = 255;
    private static final int INSET = 4;
    private static final int MARGIN = 8;

    private final GC gc;
    private final Canvas canvas;
    private final int rowHeight;

    PlanOverlay(GC gc, Canvas canvas, int rowHeight) {
        this.gc = gc;
        this.canvas = canvas;
        this.rowHeight = rowHeight;
    }

    /** Paints the selected row; it has a frame while the bars have the keyboard. */
    void selection(int y) {
        int width = canvas.getClientArea().width;
        gc.setBackground(Tone.ACCENT.shown());
        gc.setAlpha(VEIL);
        gc.fillRectangle(0, y, width, rowHeight);
        gc.setAlpha(SOLID);
        if (canvas.isFocusControl()) {
            gc.setForeground(Tone.ACCENT.shown());
            gc.setLineAttributes(new LineAttributes(1));
            gc.drawRectangle(0, y, width - 1, rowHeight - 1);
        }
    }

    /**
     * Paints a bar as it would be, with its days in words.
     *
     * @param below whether the words stand below it, for want of room above
     */
    void ghost(int x, int length, int y, boolean below, String days) {
        int width = Math.max(INSET, length);
        gc.setBackground(Tone.ACCENT.shown());
        gc.setForeground(Tone.ACCENT.shown());
        gc.setAlpha(GHOST);
        gc.fillRoundRectangle(x, y + INSET, width, rowHeight - 2 * INSET, INSET, INSET);
        gc.setAlpha(SOLID);
        gc.setLineAttributes(new LineAttributes(2));
        gc.drawRoundRectangle(x, y + INSET, width, rowHeight - 2 * INSET, INSET, INSET);
        bubble(days, x + width / 2, below ? y + rowHeight + INSET : y - rowHeight - INSET);
    }

    private void bubble(String words, int middle, int y) {
        gc.setFont(canvas.getFont());
        Point size = gc.textExtent(words);
        int width = size.x + 2 * MARGIN;
        int x = Math.max(INSET, Math.min(middle - width / 2, canvas.getClientArea().width - width - INSET));
        gc.setBackground(Tone.POPUP.shown());
        gc.setForeground(Tone.BORDER.shown());
        gc.setLineAttributes(new LineAttributes(1));
        gc.fillRoundRectangle(x, y, width, size.y + 6, MARGIN, MARGIN);
        gc.drawRoundRectangle(x, y, width, size.y + 6, MARGIN, MARGIN);
        gc.setForeground(Tone.TEXT.shown());
        gc.drawText(words, x + MARGIN, y + 3, SWT.DRAW_TRANSPARENT);
    }
}
