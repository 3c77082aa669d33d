// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.part.WorkbenchPart;
import org.pacte.workbench.editor.ContractEditors;
import org.pacte.workbench.outline.EditorWatch;

/** The title of the window, which names the dossier and the file in front, and the line of messages below. */
final class WindowTitle {
    private WindowTitle() {
    }

    static void follow(IWorkbenchWindowConfigurer configurer) {
        IWorkbenchPage page = configurer.getWindow().getActivePage();
        Runnable update = () -> configurer.setTitle(title(page));
        page.addPartListener(new EditorWatch(update));
        update.run();
    }

    /** Says something in the line below the window. */
    static void status(IWorkbenchWindow window, String message) {
        if (window.getActivePage().getActivePart() instanceof WorkbenchPart part) {
            IStatusLineManager line = part.getSite().getAdapter(IStatusLineManager.class);
            if (line != null) {
                line.setMessage(message);
            }
        }
    }

    private static String title(IWorkbenchPage page) {
        return ContractEditors.active(page)
                .map(editor -> editor.getTitle() + " — " + editor.dossier().name() + " — Pacte")
                .orElse("Pacte");
    }
}
