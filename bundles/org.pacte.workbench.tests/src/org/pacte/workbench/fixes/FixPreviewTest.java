// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.fixes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class FixPreviewTest extends Journey {

    @Test
    void aFixOfSeveralFilesIsShownBeforeItIsMade() {
        ContractEditor editor = openBourges();
        List<TextChange> line = List.of(new TextChange(0, 0, "// essai\n"));
        List<FileChange> changes = List.of(new FileChange(editor.file(), line),
                new FileChange(Path.of(editor.file()).resolveSibling("registre.pacte").toUri(), line));
        QuickFix fix = new QuickFix(editor.file(), new TextRange(0, 0), "R01", "message", "Déclarer l’organisme",
                QuickFix.Scope.FINDING, true);
        List<String> made = new ArrayList<>();
        new FixPreview(window.page(), editor.dossier(), fix, changes, () -> made.add("made")).show();
        Tree lines = window.await("the lines", () -> window.byId(Tree.class, "fixes.preview"));
        window.waitUntil("both files", () -> lines.getItemCount() == 2);
        window.picture("corriger-plusieurs-fichiers");
        assertEquals(List.of(), made);
        window.await("the button", () -> window.find(Button.class, button -> button.getText().equals("Corriger")))
                .notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of("made"), made);
    }
}
