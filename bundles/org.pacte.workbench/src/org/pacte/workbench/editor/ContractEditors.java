// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.pacte.dsl.ide.services.Location;

/** Opens and finds the editors of a window. */
public final class ContractEditors {
    private ContractEditors() {
    }

    /** Opens a file, or brings its editor to the front. */
    public static Optional<ContractEditor> open(IWorkbenchPage page, Path file) {
        return open(page, file, true);
    }

    /** Opens a file, or brings its editor to the front of the editors, and leaves the keyboard where it is. */
    static Optional<ContractEditor> openBeside(IWorkbenchPage page, Path file) {
        return open(page, file, false);
    }

    private static Optional<ContractEditor> open(IWorkbenchPage page, Path file, boolean activate) {
        try {
            IEditorPart editor = page.openEditor(new ContractInput(file), ContractEditor.ID, activate);
            return editor instanceof ContractEditor contract ? Optional.of(contract) : Optional.empty();
        } catch (PartInitException e) {
            ILog.of(ContractEditors.class).log(e.getStatus());
            return Optional.empty();
        }
    }

    /** Shows a place, opening its file when it is not. */
    public static void show(IWorkbenchPage page, Location location) {
        open(page, Path.of(location.file())).ifPresent(editor -> editor.show(location));
    }

    /** Returns the editors that are open in a window. */
    public static List<ContractEditor> all(IWorkbenchPage page) {
        List<ContractEditor> editors = new ArrayList<>();
        for (IEditorReference reference : page.getEditorReferences()) {
            if (reference.getEditor(false) instanceof ContractEditor editor) {
                editors.add(editor);
            }
        }
        return editors;
    }

    /** Returns the contract editor in front. */
    public static Optional<ContractEditor> active(IWorkbenchPage page) {
        return Optional.ofNullable(page)
                .map(IWorkbenchPage::getActiveEditor)
                .filter(ContractEditor.class::isInstance)
                .map(ContractEditor.class::cast);
    }
}
