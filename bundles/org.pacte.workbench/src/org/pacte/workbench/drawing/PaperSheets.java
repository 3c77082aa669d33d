// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.printing.Printer;
import org.eclipse.swt.printing.PrinterData;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.SceneIndex;

/** Prints a drawing in colours that a printer without colours can tell apart. */
final class PaperSheets {
    private static final double MARGIN_INCHES = 0.5;

    private PaperSheets() {
    }

    /** Prints; takes as long as the printer does, so not for the user interface's thread. */
    static void print(Scene scene, PrinterData wanted) {
        Printer printer = new Printer(wanted);
        try {
            if (printer.startJob(scene.title())) {
                sheets(new SceneIndex(scene), printer);
                printer.endJob();
            }
        } finally {
            printer.dispose();
        }
    }

    private static void sheets(SceneIndex index, Printer printer) {
        Scene scene = index.scene();
        int margin = (int) (MARGIN_INCHES * printer.getDPI().x);
        Rectangle paper = printer.getClientArea();
        double width = Math.max(1, paper.width - 2 * margin);
        double height = Math.max(1, paper.height - 2 * margin);
        // Never larger than on the screen, as small as it takes to be as wide as the paper.
        double scale = Math.min(width / scene.width(), printer.getDPI().x / 72.0);
        DrawingFonts fonts = new DrawingFonts(printer, scale);
        GC gc = new GC(printer);
        try {
            for (double top = 0; top < scene.height() && printer.startPage(); top += height / scale) {
                gc.setClipping(margin, margin, (int) width, (int) height);
                new ScenePainter(gc, Palette.PRINT, fonts, margin, margin - top * scale)
                        .paint(index.within(0, top, scene.width(), top + height / scale));
                printer.endPage();
            }
        } finally {
            gc.dispose();
            fonts.dispose();
        }
    }
}
