// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;

class UnusualFilesTest extends Journey {
    private static final String LINE = "organisme Ville \"Ville de Valmont\" { camp collectivité nature commune }\n";
    private static final int FIFTY_MEGABYTES = 50 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void fiftyMegabytesAreShownAsPlainTextWithoutStoppingTheWindow() throws IOException, PartInitException {
        Path file = folder.resolve("journal.pacte");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            for (int i = 0; i < FIFTY_MEGABYTES; i += LINE.length()) {
                out.write(LINE);
            }
        }
        window.rest(500);
        window.freezes().begin();
        ContractEditor editor = open(file);
        StyledText text = window.await("the text", () -> window.byId(StyledText.class, "large"));
        window.picture("fichier-de-50-mo");
        assertTrue(text.getText().startsWith(LINE));
        assertFalse(text.getEditable());
        assertEquals(Optional.empty(), editor.text());
        assertFalse(editor.isDirty());
        assertEquals(List.of(), window.freezes().tooLong());
    }

    @Test
    void aFileThatCannotBeWrittenSaysSo() throws IOException, PartInitException {
        Path file = folder.resolve("registre.pacte");
        Files.writeString(file, LINE);
        file.toFile().setWritable(false);
        assumeFalse(Files.isWritable(file), "An administrator may write everything.");
        open(file);
        window.await("the offer", () -> window.byId(Button.class, "bar.Enregistrer une copie…"));
        window.picture("lecture-seule");
    }
}
