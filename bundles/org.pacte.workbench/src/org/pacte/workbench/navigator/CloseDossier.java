// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.navigator;

import java.nio.file.Path;
import java.util.Arrays;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractInput;

/** Closes a dossier together with the editors of its files. */
final class CloseDossier {
    private CloseDossier() {
    }

    /** Closes the editors, asking about unsaved changes, then the dossier; nothing is closed when the user says no. */
    static void close(IWorkbenchPage page, Dossiers dossiers, Dossier dossier) {
        IEditorReference[] open = Arrays.stream(page.getEditorReferences())
                .filter(editor -> file(editor) != null && dossier.holds(file(editor)))
                .toArray(IEditorReference[]::new);
        if (page.closeEditors(open, true)) {
            dossiers.close(dossier);
        }
    }

    private static Path file(IEditorReference editor) {
        try {
            return editor.getEditorInput() instanceof ContractInput input ? input.file() : null;
        } catch (PartInitException e) {
            // An editor that could not be restored has no file to look at.
            return null;
        }
    }
}
