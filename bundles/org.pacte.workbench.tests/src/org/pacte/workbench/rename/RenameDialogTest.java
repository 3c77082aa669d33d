// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class RenameDialogTest extends Journey {

    @Test
    void aNewNameIsShownEverywhereBeforeItIsGivenAndUndoneInOneStep() throws IOException {
        ContractEditor editor = openBourges();
        StyledText text = text();
        String before = text.getText();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
        String registered = Files.readString(register);
        text.setFocus();
        text.setSelection(before.indexOf("parties Préfecture") + 10);
        window.run("org.pacte.workbench.command.rename");
        Text name = window.await("the field", () -> window.byId(Text.class, "rename.name"));
        assertEquals("Préfecture", name.getText());
        name.setText("Préfecture_du_Cher");
        Tree preview = window.await("the preview", () -> window.byId(Tree.class, "rename.preview"));
        window.waitUntil("both files", () -> preview.getItemCount() == 2);
        window.picture("renommer");
        assertTrue(preview.getItem(0).getItem(0).getText().contains("Préfecture_du_Cher"));
        Button rename = button();
        window.waitUntil("the button", rename::isEnabled);
        rename.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the new name", () -> text.getText().contains("parties Préfecture_du_Cher, Ville"));
        assertTrue(Files.readString(register).contains("organisme Préfecture_du_Cher"));
        text.setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        window.waitUntil("the former name", () -> text.getText().equals(before));
        assertEquals(registered, Files.readString(register));
        window.run(IWorkbenchCommandConstants.EDIT_REDO);
        window.waitUntil("the new name again", () -> text.getText().contains("parties Préfecture_du_Cher, Ville"));
        assertTrue(Files.readString(register).contains("organisme Préfecture_du_Cher"));
    }

    @Test
    void aClosedFileThatHasChangedSinceIsNotOverwrittenByUndo() throws IOException {
        ContractEditor editor = openBourges();
        StyledText text = text();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
        text.setFocus();
        text.setSelection(text.getText().indexOf("parties Préfecture") + 10);
        window.run("org.pacte.workbench.command.rename");
        window.await("the field", () -> window.byId(Text.class, "rename.name")).setText("Préfecture_du_Cher");
        window.waitUntil("the button", () -> button().isEnabled());
        button().notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the new name", () -> text.getText().contains("parties Préfecture_du_Cher, Ville"));
        String others = Files.readString(register) + "// de quelqu’un d’autre\n";
        Files.writeString(register, others);
        text.setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        Button cancel = window.await("the refusal", () -> window.find(Button.class,
                button -> button.getText().equals("Annuler") && button.getShell() != window.workbench().getShell()));
        window.picture("renommer-annuler-refus");
        assertTrue(text.getText().contains("parties Préfecture_du_Cher, Ville"));
        cancel.notifyListeners(SWT.Selection, new Event());
        assertEquals(others, Files.readString(register));
    }

    @Test
    void aNameThatIsTakenIsRefusedWithItsReason() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf("parties Préfecture") + 10);
        window.run("org.pacte.workbench.command.rename");
        Text name = window.await("the field", () -> window.byId(Text.class, "rename.name"));
        name.setText("Ville");
        window.rest(1500);
        window.picture("renommer-refus");
        assertFalse(button().isEnabled());
        name.getShell().close();
    }

    private Button button() {
        return window.await("the button",
                () -> window.find(Button.class, button -> button.getText().equals("Renommer")));
    }
}
