// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.fixes;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.FileEdits;

/** Makes the changes of a fix that was chosen. */
public record Fixing(IWorkbenchPage page, Dossier dossier) {

    /** Asks what a fix changes and changes it; returns at once. */
    public void apply(QuickFix fix) {
        FileEdits edits = new FileEdits(page, dossier);
        Answers.use(dossier.language().changes(fix), page.getWorkbenchWindow().getShell(), changes -> {
            if (changes.isEmpty()) {
                Question.failed(page.getWorkbenchWindow().getShell(), Texts.get("edits.failed.title"),
                        Texts.get("edits.changed"));
            } else {
                edits.apply(byFile(changes));
            }
        });
    }

    /** Returns the changes by their files. */
    public static Map<URI, List<TextChange>> byFile(List<FileChange> changes) {
        Map<URI, List<TextChange>> byFile = new LinkedHashMap<>();
        changes.forEach(change -> byFile.put(change.file(), change.changes()));
        return byFile;
    }
}
