// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

class NewContractTest extends Journey {
    @TempDir
    private Path folder;

    @Test
    void aNewcomerBeginsAContractFromTheWelcomePage() {
        window.click(window.await("the card", () -> window.byId(Canvas.class, "welcome.new")));
        window.await("the models", () -> window.byId(Button.class, "model.csi"));
        window.picture("nouveau-contrat-1-modele");
        press("wizard.next");
        field("contract.place").setText("Le Mans");
        assertEquals("Contrat de sécurité intégrée du Mans", field("contract.title").getText());
        window.picture("nouveau-contrat-2-contrat");
        press("wizard.next");
        assertEquals("Ville du Mans", field("party.title.Ville").getText());
        window.picture("nouveau-contrat-3-parties");
        press("wizard.next");
        field("place.parent").setText(folder.toString());
        assertEquals("Le Mans", field("place.name").getText());
        window.picture("nouveau-contrat-4-emplacement");
        press("wizard.finish");
        ContractEditor editor = window.await("the contract", () -> ContractEditors.active(window.page()));
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        text();
        window.rest(1000);
        window.picture("nouveau-contrat-5-ouvert");
        assertTrue(text().getText().contains("contrat csi \"Contrat de sécurité intégrée du Mans\""));
        assertEquals(List.of(), editor.dossier().findings().values().stream().flatMap(List::stream)
                .filter(finding -> finding.severity() != Finding.Severity.INFO).map(Finding::message).toList());
        assertFalse(editor.isDirty());
    }

    @Test
    void aSecondContractSharesTheRegisterOfItsDossier() throws IOException {
        begin("vierge", "Orléans", "Orléans 1");
        ContractEditor first = window.await("the contract", () -> ContractEditors.active(window.page()));
        window.waitUntil("elements", () -> !first.dossier().symbols(first.file()).isEmpty());
        window.run("org.pacte.workbench.command.newContract");
        window.click(window.await("the model", () -> window.byId(Button.class, "model.stspd")));
        choose("model.stspd");
        press("wizard.next");
        field("contract.place").setText("Orléans");
        press("wizard.next");
        press("wizard.next");
        choose("place.open");
        window.picture("nouveau-contrat-6-dossier-ouvert");
        press("wizard.finish");
        window.waitUntil("the second contract", () -> ContractEditors.active(window.page())
                .filter(editor -> editor.file().getPath().endsWith("/stspd.pacte")).isPresent());
        ContractEditor second = ContractEditors.active(window.page()).orElseThrow();
        window.waitUntil("elements", () -> !second.dossier().symbols(second.file()).isEmpty());
        // The new register is found a moment after the contract that needs it.
        window.waitUntil("no error", () -> second.dossier().findings().values().stream().flatMap(List::stream)
                .noneMatch(finding -> finding.severity() == Finding.Severity.ERROR));
        window.rest(500);
        assertFalse(Files.readString(folder.resolve("Orléans 1/registre-stspd.pacte")).contains("organisme Ville "));
    }

    @Test
    void whatIsMissingIsSaidBeforeAnythingIsWritten() {
        window.run("org.pacte.workbench.command.newContract");
        window.await("the models", () -> window.byId(Button.class, "model.csi"));
        press("wizard.next");
        assertFalse(button("wizard.next").isEnabled());
        field("contract.place").setText("Bourges");
        assertTrue(button("wizard.next").isEnabled());
        field("contract.end").setText("31/02/2030");
        assertFalse(button("wizard.next").isEnabled());
        window.picture("nouveau-contrat-7-jour-faux");
        field("contract.end").setText("31/12/2030");
        press("wizard.next");
        for (String axis : List.of("sécurité", "justice", "éducation", "autres")) {
            choose("axis." + axis);
        }
        assertFalse(button("wizard.next").isEnabled());
        press("dialog.cancel");
    }

    @Test
    void aNewDossierHasItsRegister() {
        window.run("org.pacte.workbench.command.newDossier");
        Text place = window.await("the place", () -> window.byId(Text.class, "contract.place"));
        place.setText("La Rochelle");
        assertEquals("Ville de La Rochelle", field("party.title.Ville").getText());
        window.picture("nouveau-dossier");
        press("wizard.next");
        field("place.parent").setText(folder.toString());
        press("wizard.finish");
        ContractEditor editor = window.await("the register", () -> ContractEditors.active(window.page()));
        window.waitUntil("elements", () -> !editor.dossier().symbols(editor.file()).isEmpty());
        assertTrue(text().getText().contains("territoire La_Rochelle \"Commune de La Rochelle\""));
    }

    private void begin(String model, String place, String name) {
        window.run("org.pacte.workbench.command.newContract");
        window.await("the models", () -> window.byId(Button.class, "model." + model));
        choose("model." + model);
        press("wizard.next");
        field("contract.place").setText(place);
        press("wizard.next");
        press("wizard.next");
        field("place.parent").setText(folder.toString());
        field("place.name").setText(name);
        press("wizard.finish");
    }

    /** Ticks a box or a choice, as a click does. */
    private void choose(String id) {
        Button button = button(id);
        for (Control sibling : button.getParent().getChildren()) {
            if ((button.getStyle() & SWT.RADIO) != 0 && sibling instanceof Button other
                    && (other.getStyle() & SWT.RADIO) != 0) {
                other.setSelection(false);
            }
        }
        button.setSelection((button.getStyle() & SWT.RADIO) != 0 || !button.getSelection());
        window.click(button);
    }

    private void press(String id) {
        window.waitUntil(id + " can be pressed", () -> button(id).isEnabled());
        window.click(button(id));
        window.rest(100);
    }

    private Button button(String id) {
        return window.await(id, () -> window.byId(Button.class, id));
    }

    private Text field(String id) {
        return window.await(id, () -> window.byId(Text.class, id));
    }
}
