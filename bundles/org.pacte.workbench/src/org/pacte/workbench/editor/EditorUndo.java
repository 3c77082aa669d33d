// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.util.function.Predicate;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.handlers.IHandlerService;

/** Undo and redo in a view that changes the text of the editor beside it: they mean that text. */
public final class EditorUndo {
    private EditorUndo() {
    }

    /** Gives the two commands their meaning while the view is in front. */
    public static void install(IWorkbenchPartSite site) {
        activate(site, IWorkbenchCommandConstants.EDIT_UNDO, IDocumentUndoManager::undoable,
                IDocumentUndoManager::undo);
        activate(site, IWorkbenchCommandConstants.EDIT_REDO, IDocumentUndoManager::redoable,
                IDocumentUndoManager::redo);
    }

    private static void activate(IWorkbenchPartSite site, String command, Predicate<IDocumentUndoManager> possible,
            Step step) {
        site.getService(IHandlerService.class).activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) throws ExecutionException {
                var undo = ContractEditors.active(site.getPage()).flatMap(ContractEditor::text)
                        .map(DocumentUndoManagerRegistry::getDocumentUndoManager).filter(possible);
                if (undo.isPresent()) {
                    step.in(undo.get());
                }
                return null;
            }
        });
    }

    /** One step back or forth. */
    @FunctionalInterface
    private interface Step {
        void in(IDocumentUndoManager undo) throws ExecutionException;
    }
}
