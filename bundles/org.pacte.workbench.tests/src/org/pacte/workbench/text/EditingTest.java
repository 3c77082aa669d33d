// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class EditingTest extends Journey {

    @Test
    void anUnknownNameIsUnderlinedWhileOneTypes() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        int place = afterParties(text);
        type(text, place, ", Prefecturre");
        window.waitUntil("a finding on the unknown name", () -> editor.dossier().findings(editor.file()).stream()
                .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR
                        && at(text, finding).contains("Prefecturre")));
        window.waitUntil("a wave below the name", () -> Arrays.stream(text.getStyleRanges(place + 2, 11))
                .anyMatch(style -> style.underline && style.underlineStyle == SWT.UNDERLINE_SQUIGGLE));
        window.picture("nom-inconnu");
    }

    @Test
    void completionProposesThePartnersOfTheRegisterAndWritesTheChosenOne() {
        openBourges();
        StyledText text = text();
        int place = afterParties(text);
        type(text, place, ", ");
        window.run("org.pacte.workbench.command.complete");
        Table proposals = window.await("the list of proposals", this::proposals);
        List<String> labels = Arrays.stream(proposals.getItems()).map(TableItem::getText).toList();
        assertTrue(labels.stream().anyMatch(label -> label.startsWith("Parquet")), labels.toString());
        window.rest(800);
        window.picture("completion");
        type(text, place + 2, "parq");
        window.waitUntil("a shorter list", () -> proposals.isDisposed() || proposals.getItemCount() == 1);
        window.press(text, SWT.CR);
        window.waitUntil("the chosen partner in the text",
                () -> text.getText().contains("parties Préfecture, Ville, Parquet\n"));
    }

    @Test
    void undoGivesTheTextBackAsItWasSaved() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        String before = text.getText();
        type(text, afterParties(text), ", Parquet");
        assertTrue(editor.isDirty());
        window.rest(100);
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(before, text.getText());
        assertFalse(editor.isDirty());
    }

    @Test
    void savingWritesTheWholeTextAndLeavesNothingElseBehind() throws IOException {
        ContractEditor editor = openBourges();
        StyledText text = text();
        type(text, afterParties(text), ", Parquet");
        window.run(IWorkbenchCommandConstants.FILE_SAVE);
        window.waitUntil("a clean editor", () -> !editor.isDirty());
        Path file = Path.of(editor.file());
        assertEquals(text.getText(), Files.readString(file, StandardCharsets.UTF_8));
        try (Stream<Path> files = Files.list(file.getParent())) {
            List<String> names = files.map(each -> each.getFileName().toString()).sorted().toList();
            assertEquals(List.of("contrat.pacte", "registre.pacte"), names);
        }
    }

    @Test
    void aChangeByAnotherProgramIsTakenOverWhenNothingIsUnsaved() throws IOException {
        ContractEditor editor = openBourges();
        Path file = Path.of(editor.file());
        Files.writeString(file, "// changé ailleurs\n" + Files.readString(file));
        editor.lookAtDisk();
        StyledText text = text();
        window.waitUntil("the text of the disk", () -> text.getText().startsWith("// changé ailleurs"));
        assertFalse(editor.isDirty());
    }

    @Test
    void aChangeByAnotherProgramIsToldWhenThereAreUnsavedChanges() throws IOException {
        ContractEditor editor = openBourges();
        StyledText text = text();
        type(text, 0, "// de moi\n");
        Path file = Path.of(editor.file());
        Files.writeString(file, "// d’un autre\n" + Files.readString(file));
        editor.lookAtDisk();
        window.await("the message",
                () -> window.find(Label.class, label -> label.getText().contains("modifié sur le disque")));
        window.picture("modifie-ailleurs");
        assertTrue(text.getText().startsWith("// de moi"));
        assertTrue(Files.readString(file).startsWith("// d’un autre"));
    }

    @Test
    void wordsAreFoundWhateverTheirAccents() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
        Text field = window.await("the field", () -> window.byId(Text.class, "find.wanted"));
        field.setText("VIDEOPROTECTION");
        window.press(field, SWT.CR);
        window.waitUntil("the word selected", () -> "vidéoprotection".equals(text.getSelectionText()));
        window.picture("recherche");
        window.press(field, SWT.ESC);
    }

    @Test
    void aFileThatIsGoneIsSaidToBe(@TempDir Path folder) throws PartInitException {
        open(folder.resolve("disparu.pacte"));
        window.await("the message",
                () -> window.find(Label.class, label -> label.getText().contains("ne peut pas être lu")));
        dossiers().all().stream().filter(dossier -> dossier.folder().equals(folder)).toList().forEach(this::close);
    }

    @Test
    void aFileThatIsNotUtf8IsShownAndNotTouched(@TempDir Path folder) throws IOException, PartInitException {
        Path file = folder.resolve("ancien.pacte");
        byte[] bytes = "organisme Ville \"Ville de Châteauroux\"\n".getBytes(StandardCharsets.ISO_8859_1);
        Files.write(file, bytes);
        open(file);
        StyledText text = text();
        assertTrue(text.getText().contains("Châteauroux"), text.getText());
        assertFalse(text.getEditable());
        window.await("the message", () -> window.find(Label.class, label -> label.getText().contains("UTF-8")));
        window.picture("latin-1");
        window.page().closeAllEditors(false);
        assertTrue(Arrays.equals(bytes, Files.readAllBytes(file)));
        dossiers().all().stream().filter(dossier -> dossier.folder().equals(folder)).toList().forEach(this::close);
    }

    private void close(Dossier dossier) {
        dossiers().close(dossier);
    }

    private Optional<Table> proposals() {
        return window.find(Table.class, table -> table.getShell() != window.workbench().getShell()
                && table.getItemCount() > 0);
    }

    private void type(StyledText text, int place, String words) {
        text.setFocus();
        text.setSelection(place);
        text.insert(words);
        text.setSelection(place + words.length());
        window.rest(50);
    }

    private static int afterParties(StyledText text) {
        String line = "parties Préfecture, Ville";
        int place = text.getText().indexOf(line);
        assertTrue(place > 0);
        return place + line.length();
    }

    private static String at(StyledText text, Finding finding) {
        int end = Math.min(finding.range().end(), text.getCharCount());
        return text.getText().substring(Math.min(finding.range().offset(), end), end);
    }
}
