// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.fixes;

import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.FileEdits;
import org.pacte.workbench.waivers.Waiving;

/** Makes the changes of a fix that was chosen. */
public record Fixing(IWorkbenchPage page, Dossier dossier) {

    /**
     * Asks what a fix changes and changes it; returns at once. What changes several files is shown first, and one that
     * lets the finding stand is asked for its reasons.
     */
    public void apply(QuickFix fix) {
        if (Waiving.isWaiver(fix)) {
            new Waiving(page, dossier).ask(fix);
            return;
        }
        FileEdits edits = new FileEdits(page, dossier);
        Answers.use(dossier.language().changes(fix), page.getWorkbenchWindow().getShell(), changes -> {
            if (changes.isEmpty()) {
                Question.failed(page.getWorkbenchWindow().getShell(), Texts.get("edits.failed.title"),
                        Texts.get("edits.changed"));
            } else if (changes.size() > 1) {
                new FixPreview(page, dossier, fix, changes, () -> edits.apply(changes)).show();
            } else {
                edits.apply(changes);
            }
        });
    }
}
