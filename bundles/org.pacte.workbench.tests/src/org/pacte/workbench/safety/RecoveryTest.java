// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.safety;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class RecoveryTest extends Journey {
    private static final String TEXT = "organisme Ville \"Ville de Valmont\" { camp collectivité nature commune }\n";

    @TempDir
    private Path folder;
    private Path file;
    private Drafts drafts;

    @BeforeEach
    void write() throws IOException {
        file = folder.resolve("registre.pacte");
        Files.writeString(file, TEXT);
        drafts = window.workbench().getService(Drafts.class);
    }

    @Test
    void aTextThatWasNotSavedIsTakenUpAgain() throws IOException, PartInitException {
        drafts.keep(new Drafts.Draft(file, Instant.now(), TEXT + "\nterritoire Valmont \"Commune de Valmont\" { type commune }\n"));
        ContractEditor editor = open(file);
        Button compare = window.await("the offer", () -> window.byId(Button.class, "bar.Comparer…"));
        window.picture("reprise-1-offre");
        assertEquals(TEXT, text().getText());
        window.click(compare);
        StyledText differences = window.await("the differences", () -> window.byId(StyledText.class, "differences"));
        assertTrue(differences.getText().contains("+ territoire Valmont"), differences.getText());
        window.picture("reprise-2-comparer");
        window.click(window.await("the button", () -> window.byId(Button.class, "recovery.take")));
        assertTrue(text().getText().contains("territoire Valmont"));
        assertTrue(editor.isDirty());
        editor.doSave(new NullProgressMonitor());
        window.waitUntil("the draft gone", () -> drafts.find(file).isEmpty());
        assertTrue(Files.readString(file).contains("territoire Valmont"));
    }

    @Test
    void aTextThatIsNotWantedIsForgottenAndStillAmongTheVersions() throws IOException, PartInitException {
        drafts.keep(new Drafts.Draft(file, Instant.now(), "perdu ?"));
        open(file);
        window.click(window.await("the offer", () -> window.byId(Button.class, "bar.Ignorer")));
        window.waitUntil("the draft gone", () -> drafts.find(file).isEmpty());
        assertEquals(TEXT, text().getText());
        assertEquals("perdu ?", window.workbench().getService(History.class).versions(file).getFirst().text());
    }

    @Test
    void whatIsTypedIsKeptUntilItIsSavedOrTakenBack() throws PartInitException {
        open(file);
        text().append("// en cours");
        window.waitUntil("the draft", () -> drafts.find(file).isPresent());
        assertEquals(TEXT + "// en cours", drafts.find(file).orElseThrow().text());
        text().replaceTextRange(TEXT.length(), "// en cours".length(), "");
        window.waitUntil("the draft gone", () -> drafts.find(file).isEmpty());
    }

    @Test
    void aTextThatIsGivenUpIsNotOfferedAgain() throws PartInitException {
        open(file);
        text().append("// en cours");
        window.waitUntil("the draft", () -> drafts.find(file).isPresent());
        window.page().closeAllEditors(false);
        window.waitUntil("the draft gone", () -> drafts.find(file).isEmpty());
    }

    @Test
    void aFormerVersionIsComparedAndRestored() throws PartInitException {
        ContractEditor editor = open(file);
        text().append("// un");
        editor.doSave(new NullProgressMonitor());
        text().append(" et deux");
        editor.doSave(new NullProgressMonitor());
        assertFalse(editor.isDirty());
        window.run("org.pacte.workbench.command.history");
        Table versions = window.await("the versions", () -> window.byId(Table.class, "history.versions"));
        assertEquals(2, versions.getItemCount());
        StyledText differences = window.await("the differences", () -> window.byId(StyledText.class, "differences"));
        window.waitUntil("the last change", () -> differences.getText().contains("+ // un et deux"));
        window.picture("versions");
        window.click(window.await("the button", () -> window.byId(Button.class, "history.restore")));
        assertEquals(TEXT + "// un", text().getText());
        assertTrue(editor.isDirty());
    }
}
