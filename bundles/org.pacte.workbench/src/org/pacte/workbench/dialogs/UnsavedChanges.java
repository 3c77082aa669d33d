// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dialogs;

import java.util.Arrays;
import java.util.List;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.pacte.workbench.Texts;

/** Asks what becomes of unsaved texts before the window is closed. */
public final class UnsavedChanges {
    private UnsavedChanges() {
    }

    /** Saves or gives up what is not saved. Returns whether the window may be closed. */
    public static boolean settle(Shell shell, IWorkbenchPage page) {
        List<IEditorPart> dirty = Arrays.asList(page.getDirtyEditors());
        if (dirty.isEmpty()) {
            return true;
        }
        String names = String.join("\n", dirty.stream().map(editor -> "• " + editor.getTitle()).toList());
        return switch (Question.ask(shell, Texts.get("save.title"), Texts.get("save.several", names),
                Texts.get("save.all"), Texts.get("save.none"), Texts.get("dialog.cancel"))) {
            case 0 -> saved(dirty);
            case 1 -> page.closeEditors(references(page, dirty), false);
            default -> false;
        };
    }

    private static boolean saved(List<IEditorPart> dirty) {
        for (IEditorPart editor : dirty) {
            NullProgressMonitor monitor = new NullProgressMonitor();
            editor.doSave(monitor);
            if (monitor.isCanceled() || editor.isDirty()) {
                return false;
            }
        }
        return true;
    }

    private static IEditorReference[] references(IWorkbenchPage page, List<IEditorPart> editors) {
        return Arrays.stream(page.getEditorReferences())
                .filter(reference -> editors.contains(reference.getEditor(false)))
                .toArray(IEditorReference[]::new);
    }
}
