// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.text.IDocument;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.workbench.dossier.TextStore;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

/**
 * The texts of files as the user sees them: those that are edited as they stand in the editor, the others as they lie
 * on the disk.
 */
public final class DossierTexts {
    private final Map<URI, String> edited = new HashMap<>();

    /** Takes the edited texts as they are now; to be made in the user interface's thread. */
    public DossierTexts(IWorkbenchPage page) {
        for (ContractEditor editor : ContractEditors.all(page)) {
            editor.text().map(IDocument::get).ifPresent(text -> edited.put(editor.file(), text));
        }
    }

    /** Returns the text of a file, empty when it cannot be read; not for the user interface's thread. */
    public Optional<String> of(URI file) {
        String text = edited.get(file);
        if (text != null) {
            return Optional.of(text);
        }
        try {
            return Optional.of(TextStore.read(Path.of(file)).text());
        } catch (IOException e) {
            // It was deleted since it was listed: there is nothing to be found in it.
            return Optional.empty();
        }
    }
}
