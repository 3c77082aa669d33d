// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.PropertyChange;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.FileEdits;

/** Writes other values of an element's properties into its text, where one undo takes them back. */
public final class Rewriting {
    private final IWorkbenchPage page;
    private final Dossier dossier;
    private final Control asker;

    public Rewriting(IWorkbenchPage page, Dossier dossier, Control asker) {
        this.page = page;
        this.dossier = dossier;
        this.asker = asker;
    }

    /**
     * Writes values; returns at once.
     *
     * @param refused is told why they cannot be written, or an empty text when they are
     */
    public void write(String element, List<PropertyChange> changes, Consumer<String> refused) {
        FileEdits edits = new FileEdits(page, dossier);
        Answers.use(dossier.language().revise(element, changes), asker, revision -> {
            Map<URI, List<TextChange>> files = new LinkedHashMap<>();
            revision.files().forEach(file -> files.put(file.file(), file.changes()));
            if (!files.isEmpty()) {
                edits.apply(files);
            }
            refused.accept(revision.refusal());
        });
    }
}
