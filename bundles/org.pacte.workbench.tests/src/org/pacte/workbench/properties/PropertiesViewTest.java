// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.properties;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.workbench.appearance.Appearance;
import org.pacte.workbench.appearance.AppearanceMenu;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

/** The properties of what is selected, read and written. */
class PropertiesViewTest extends Journey {
    private static final String CONTRACT = """
            contrat csi "Contrat d’essai" {
              axe sécurité "Sécurité" {
                engagement caméras "Étendre la vidéoprotection" {
                  action étude "Étude d’implantation" {
                    du 02/03/2026 /* lancement */ au 29/05/2026 // ferme
                  }
                  action pose "Pose des caméras" { dépend de étude durée 6 mois }
                }
              }
            }
            """;

    @TempDir
    Path folder;

    private ContractEditor open(String text) throws IOException, PartInitException {
        ContractEditor editor = open(Files.writeString(folder.resolve("contrat.pacte"), text));
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        return editor;
    }

    private void caretAt(String words) {
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf(words));
    }

    private Text field(String feature) {
        return window.await("the field " + feature, () -> window.byId(Text.class, "properties." + feature));
    }

    private void enter(Text field, String value) {
        field.setFocus();
        field.setText(value);
        Event event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        event.doit = true;
        field.notifyListeners(SWT.Traverse, event);
    }

    private static String text(ContractEditor editor) {
        return editor.text().orElseThrow().get();
    }

    @Test
    void aPropertyIsWrittenAndUndoTakesItBack() throws IOException, PartInitException {
        ContractEditor editor = open(CONTRACT);
        caretAt("action étude");
        window.waitUntil("the action's days", () -> window.byId(Text.class, "properties.start").filter(each -> each.getText().equals("02/03/2026")).isPresent());
        window.picture("propriétés");
        enter(field("end"), "30/06/2026");
        window.waitUntil("the new end", () -> text(editor).contains("au 30/06/2026 // ferme"));
        assertEquals(CONTRACT.replace("29/05/2026", "30/06/2026"), text(editor));
        Combo status = window.await("the status", () -> window.byId(Combo.class, "properties.executionStatus"));
        status.select(status.indexOf("en-cours"));
        status.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the status in the text", () -> text(editor).contains("exécution en-cours"));
        window.page().activate(editor);
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(CONTRACT, text(editor));
        window.waitUntil("the old end in the form", () -> field("end").getText().equals("29/05/2026"));
    }

    @Test
    void aValueThatTheLanguageDoesNotKnowIsRefusedAndWhatWasThereComesBack() throws IOException, PartInitException {
        ContractEditor editor = open(CONTRACT);
        caretAt("action pose");
        window.waitUntil("the duration", () -> window.byId(Text.class, "properties.duration").filter(each -> each.getText().equals("6 mois")).isPresent());
        enter(field("duration"), "bientôt");
        window.await("the reason", () -> window.find(Label.class, label -> label.getText().startsWith("La valeur n’a pas été écrite")));
        window.picture("propriétés-refus");
        assertEquals(CONTRACT, text(editor));
    }

    @Test
    void theFormFollowsTheCaretAndTellsWhatIsComputed() throws IOException, PartInitException {
        open(CONTRACT);
        caretAt("action pose");
        window.await("why it starts", () -> window.find(Label.class, label -> label.getText().contains("parce que")));
        caretAt("axe sécurité");
        window.waitUntil("the axis", () -> window.byId(Text.class, "properties.title").filter(each -> each.getText().equals("Sécurité")).isPresent());
        try {
            AppearanceMenu.show(Appearance.DARK);
            caretAt("engagement caméras");
            window.waitUntil("the commitment", () -> window.byId(Text.class, "properties.title").filter(each -> each.getText().startsWith("Étendre")).isPresent());
            window.picture("propriétés-sombre");
        } finally {
            AppearanceMenu.show(Appearance.LIGHT);
        }
    }
}
