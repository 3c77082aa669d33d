// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.ImageTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.printing.PrintDialog;
import org.eclipse.swt.printing.PrinterData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.pacte.diagrams.raster.PngWriter;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.svg.SvgWriter;
import org.pacte.model.storage.WholeFile;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;

/** Takes a drawing out of the window: to the clipboard, into a file, onto paper. */
public final class DrawingOutput {
    private static final double FINE = 2;

    private DrawingOutput() {
    }

    /** Copies the picture; what is pasted elsewhere is on white paper. */
    public static void copy(CompletableFuture<Scene> drawing, Control asker) {
        CompletableFuture<ImageData> picture = drawing.thenApplyAsync(
                scene -> new ImageData(new ByteArrayInputStream(PngWriter.write(scene, Palette.LIGHT, FINE))));
        Answers.use(picture, asker, data -> {
            Clipboard clipboard = new Clipboard(asker.getDisplay());
            clipboard.setContents(new Object[] {data}, new Transfer[] {ImageTransfer.getInstance()});
            clipboard.dispose();
        });
    }

    /** Asks for a file and writes the drawing into it, as its ending says. */
    public static void export(CompletableFuture<Scene> drawing, String name, Control asker) {
        FileDialog dialog = new FileDialog(asker.getShell(), SWT.SAVE);
        dialog.setText(Texts.get("drawing.export.title"));
        dialog.setFilterExtensions(new String[] {"*.svg", "*.png"});
        dialog.setFilterNames(new String[] {Texts.get("drawing.export.svg"), Texts.get("drawing.export.png")});
        dialog.setFileName(name + ".svg");
        dialog.setOverwrite(true);
        String path = dialog.open();
        if (path != null) {
            Path file = Path.of(path);
            Locale locale = Texts.language();
            Answers.use(drawing.thenApplyAsync(scene -> write(scene, file, locale)), asker, failure -> failure.ifPresent(
                    said -> Question.failed(asker.getShell(), Texts.get("drawing.export.title"),
                            Texts.get("drawing.export.failed", said))));
        }
    }

    /**
     * Writes a drawing as PNG where the file's name says so, else as SVG; returns what went wrong, if something did.
     */
    public static Optional<String> write(Scene scene, Path file, Locale locale) {
        boolean png = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".png");
        try {
            WholeFile.write(file, png ? PngWriter.write(scene, Palette.LIGHT, FINE)
                    : SvgWriter.write(scene, Palette.LIGHT, locale, "drawing").getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(e.getMessage());
        }
    }

    /** Asks for a printer and prints the drawing as wide as the paper, on as many pages as it takes. */
    public static void print(CompletableFuture<Scene> drawing, Control asker) {
        PrinterData wanted = new PrintDialog(asker.getShell()).open();
        if (wanted != null) {
            Answers.use(drawing.thenAcceptAsync(scene -> PaperSheets.print(scene, wanted)), asker, done -> {
                // The paper itself tells that it is printed.
            });
        }
    }
}
