// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.rename;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class RenameDialogTest extends Journey {

    @Test
    void aNewNameIsShownEverywhereBeforeItIsGivenAndUndoneInOneStep() throws IOException {
        ContractEditor editor = openBourges();
        StyledText text = text();
        String before = text.getText();
        Path register = Path.of(editor.file()).resolveSibling("registre.pacte");
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
        assertEquals(before, text.getText());
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

    @Test
    void thePlacesOfTheNewNameAreCountedInTheNewText() {
        List<TextChange> lastFirst = List.of(new TextChange(20, 2, "abcd"), new TextChange(5, 2, "abcd"));
        assertEquals(List.of(new TextRange(5, 4), new TextRange(22, 4)), Preview.changed(lastFirst));
    }

    private Button button() {
        return window.await("the button",
                () -> window.find(Button.class, button -> button.getText().equals("Renommer")));
    }
}
