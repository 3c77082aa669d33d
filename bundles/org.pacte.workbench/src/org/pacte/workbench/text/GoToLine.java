// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.swt.widgets.Shell;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dialogs.Entry;
import org.pacte.workbench.pages.EditorPage;

/** Asks for the number of a line and shows it. */
final class GoToLine {
    private GoToLine() {
    }

    static void ask(Shell shell, IDocument document, int caret, EditorPage page) {
        int last = document.getNumberOfLines();
        try {
            String here = String.valueOf(document.getLineOfOffset(caret) + 1);
            Optional<String> line = new Entry(shell, Texts.get("goToLine.title"),
                    Texts.get("goToLine.question", String.valueOf(last)), here, text -> fault(text, last)).ask();
            if (line.isPresent()) {
                page.reveal(new TextRange(document.getLineOffset(Integer.parseInt(line.get().strip()) - 1), 0));
            }
        } catch (BadLocationException e) {
            // The text became shorter while the question was open.
            ILog.of(GoToLine.class).info(e.getMessage(), e);
        }
    }

    private static Optional<String> fault(String text, int last) {
        try {
            int line = Integer.parseInt(text.strip());
            return line >= 1 && line <= last ? Optional.empty()
                    : Optional.of(Texts.get("goToLine.outside", String.valueOf(last)));
        } catch (NumberFormatException e) {
            return Optional.of(text.isBlank() ? "" : Texts.get("goToLine.noNumber"));
        }
    }
}
