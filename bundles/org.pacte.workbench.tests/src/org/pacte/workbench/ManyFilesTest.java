// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeColumn;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.StoredFiles;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.editor.FileEdits;

class ManyFilesTest extends Journey {

    @Test
    void aFileDeletedByAnotherProgramLeavesTheNavigatorByItself() throws IOException {
        ContractEditor editor = openBourges();
        Tree tree = window.await("the navigator", () -> window.byId(Tree.class, "dossiers"));
        window.waitUntil("both files", () -> files(tree).size() == 2);
        Path more = Path.of(editor.file()).resolveSibling("annexe.pacte");
        Files.writeString(more, "organisme Annexe \"Organisme de l’annexe\" { camp tiers }\n");
        window.waitUntil("the new file", () -> files(tree).contains("annexe.pacte"));
        Files.delete(more);
        window.waitUntil("no longer the file", () -> !files(tree).contains("annexe.pacte"));
    }

    @Test
    void findingsTellTheirDossierOnlyWhenSeveralAreOpen(@TempDir Path folder) throws Exception {
        openBourges();
        Tree findings = window.await("the findings", () -> window.byId(Tree.class, "findings"));
        TreeColumn dossier = Arrays.stream(findings.getColumns()).filter(column -> column.getText().equals("Dossier"))
                .findFirst().orElseThrow();
        assertEquals(0, dossier.getWidth());
        Path file = folder.resolve("autre.pacte");
        Files.writeString(file, "organisme Ville \"Ville\" { camp inconnu }\n");
        open(file);
        window.waitUntil("the column", () -> dossier.getWidth() > 40);
        window.waitUntil("a finding of the other dossier", () -> Arrays.stream(findings.getItems())
                .anyMatch(row -> row.getText(3).equals(folder.getFileName().toString())));
        window.picture("deux-dossiers");
        window.page().closeAllEditors(false);
        List<Dossier> other = dossiers().all().stream().filter(each -> each.folder().equals(folder)).toList();
        other.forEach(dossiers()::close);
        window.waitUntil("no column", () -> dossier.getWidth() == 0);
    }

    @Test
    void changesOfSeveralFilesReachTheOpenOneAndTheDisk() throws IOException {
        ContractEditor editor = openBourges();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
        String onDisk = Files.readString(register);
        FileEdits edits = new FileEdits(window.page(), editor.dossier());
        List<TextChange> head = List.of(new TextChange(0, 0, "// ensemble\n"));
        edits.apply(Map.of(editor.file(), head, register.toUri(), head));
        window.waitUntil("the open text", () -> text().getText().startsWith("// ensemble"));
        assertEquals("// ensemble\n" + onDisk, Files.readString(register));
        assertTrue(editor.isDirty());
    }

    @Test
    void aChangeOfAClosedFileOpensItSoThatItCanBeUndone() throws IOException {
        ContractEditor editor = openBourges();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
        String onDisk = Files.readString(register);
        new FileEdits(window.page(), editor.dossier())
                .apply(Map.of(register.toUri(), List.of(new TextChange(0, 0, "// seul\n"))));
        window.waitUntil("the register", () -> ContractEditors.active(window.page())
                .flatMap(ContractEditor::text).filter(text -> text.get().startsWith("// seul")).isPresent());
        assertEquals(onDisk, Files.readString(register));
        assertTrue(ContractEditors.active(window.page()).orElseThrow().isDirty());
    }

    @Test
    void aFileThatCannotBeWrittenLeavesTheOthersAsTheyWere() throws IOException {
        ContractEditor editor = openBourges();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
        String onDisk = Files.readString(register);
        Path gone = register.resolveSibling("disparu.pacte");
        List<TextChange> head = List.of(new TextChange(0, 0, "// ensemble\n"));
        StoredFiles.Outcome outcome = StoredFiles.change(new TreeMap<>(Map.of(register, head, gone, head)));
        assertTrue(outcome.failure().isPresent());
        assertEquals(onDisk, Files.readString(register));
    }

    private static List<String> files(Tree tree) {
        return tree.getItemCount() == 0 ? List.of()
                : Arrays.stream(tree.getItem(0).getItems()).map(TreeItem::getText)
                        .map(text -> text.split("\u2002")[0]).toList();
    }
}
