// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.driver.Journey;

class ExportDialogTest extends Journey {
    @TempDir
    private Path folder;

    @Test
    void theDocumentsOfTheTextAsItIsShownAreWritten() throws IOException {
        openBourges();
        String title = "\"Contrat de sécurité intégrée";
        int place = text().getText().indexOf(title) + 1;
        text().replaceTextRange(place, 0, "ESSAI ");
        window.run("org.pacte.workbench.command.export");
        field("export.folder").setText(folder.toString());
        only("export.contrat", "export.contrôle", "export.html", "export.docx");
        window.picture("exporter-1-choix");
        window.click(button("export.start"));
        Table results = window.await("the results", () -> window.byId(Table.class, "export.results"));
        window.waitUntil("all files", () -> results.getItemCount() == 4);
        window.picture("exporter-2-resultat");
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("csi-contrat.docx", "csi-contrat.html", "csi-controle.docx", "csi-controle.html"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
        assertTrue(Files.readString(folder.resolve("csi-contrat.html")).contains("ESSAI Contrat de sécurité intégrée"));
        assertTrue(button("export.open").isEnabled());
        window.click(button("export.close"));
        window.run("org.pacte.workbench.command.export");
        assertEquals(folder.toString(), field("export.folder").getText());
        assertTrue(button("export.docx").getSelection());
        window.click(button("export.close"));
    }

    @Test
    void nothingIsExportedBeforeTheAnswersMakeSense() {
        openBourges();
        window.run("org.pacte.workbench.command.export");
        field("export.date").setText("31/02/2027");
        assertFalse(button("export.start").isEnabled());
        field("export.date").setText("01/03/2027");
        assertTrue(button("export.start").isEnabled());
        field("export.folder").setText("pas-un-chemin");
        assertFalse(button("export.start").isEnabled());
        window.click(button("export.close"));
    }

    @Test
    void aFileThatCannotBeWrittenIsToldAndTheOthersAreWritten() throws IOException {
        openBourges();
        Files.createDirectories(folder.resolve("csi-contrat.html/occupé"));
        window.run("org.pacte.workbench.command.export");
        field("export.folder").setText(folder.toString());
        only("export.contrat", "export.contrôle", "export.html");
        window.click(button("export.start"));
        Table results = window.await("the results", () -> window.byId(Table.class, "export.results"));
        window.waitUntil("both files", () -> results.getItemCount() == 2);
        window.picture("exporter-3-echec");
        assertEquals("Non écrit\u00A0: un répertoire porte déjà ce nom", results.getItem(0).getText(1));
        assertEquals("Écrit", results.getItem(1).getText(1));
        window.click(button("export.close"));
    }

    /** Ticks these boxes and no other one. */
    private void only(String... wanted) {
        for (String id : List.of("export.contrat", "export.suivi", "export.calendrier", "export.feuilles-de-route",
                "export.contreparties", "export.contrôle", "export.csv", "export.docx", "export.html", "export.ics",
                "export.xlsx")) {
            window.byId(Button.class, id).ifPresent(box -> {
                box.setSelection(List.of(wanted).contains(id));
                box.notifyListeners(SWT.Selection, new Event());
            });
        }
    }

    private Button button(String id) {
        return window.await(id, () -> window.byId(Button.class, id));
    }

    private Text field(String id) {
        return window.await(id, () -> window.byId(Text.class, id));
    }
}
