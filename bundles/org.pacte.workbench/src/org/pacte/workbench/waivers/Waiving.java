// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.waivers;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Justification;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Question;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.editor.FileEdits;

/** Lets a finding stand: asks why, and writes the answer into the text. */
public record Waiving(IWorkbenchPage page, Dossier dossier) {
    private static final String AUTHOR = "waiver.author";

    /** Tells whether a fix lets its finding stand. */
    public static boolean isWaiver(QuickFix fix) {
        return fix.scope() == QuickFix.Scope.WAIVER;
    }

    /** Asks why the finding that a fix speaks of may stand. */
    public void ask(QuickFix fix) {
        Optional<Finding> meant = dossier.findings(fix.file()).stream()
                .filter(finding -> finding.rule().equals(fix.rule()) && finding.message().equals(fix.message()))
                .min((one, other) -> Integer.compare(distance(one, fix), distance(other, fix)));
        meant.ifPresentOrElse(finding -> ask(fix.file(), finding), this::changed);
    }

    private static int distance(Finding finding, QuickFix fix) {
        return Math.abs(finding.range().offset() - fix.asked().offset());
    }

    /** Asks why a finding may stand, then writes the waiver; one undo takes it back. */
    public void ask(URI file, Finding finding) {
        IEclipsePreferences memory = InstanceScope.INSTANCE.getNode("org.pacte.workbench");
        LocalDate today = LocalDate.now(page.getWorkbenchWindow().getService(Clock.class));
        WaiverDialog dialog = new WaiverDialog(shell(), finding, memory.get(AUTHOR, ""), today, why -> {
            memory.put(AUTHOR, why.author());
            write(file, finding, why);
        });
        dialog.open();
    }

    private void write(URI file, Finding finding, Justification why) {
        FileEdits edits = new FileEdits(page, dossier);
        Answers.use(dossier.language().waive(file, finding, why), shell(), changes -> {
            if (changes.isEmpty()) {
                changed();
            } else {
                edits.apply(changes);
            }
        });
    }

    private void changed() {
        Question.failed(shell(), Texts.get("edits.failed.title"), Texts.get("edits.changed"));
    }

    private Shell shell() {
        return page.getWorkbenchWindow().getShell();
    }
}
