// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.text.undo.DocumentUndoManagerRegistry;
import org.eclipse.text.undo.IDocumentUndoManager;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.pacte.workbench.pages.PageContext;

/** Undo and redo of the document while a page is in front that is not the text. */
public final class PageUndo {
    private final PageContext context;
    private final List<IHandlerActivation> active = new ArrayList<>();

    public PageUndo(PageContext context) {
        this.context = context;
    }

    /** The page has come to the front. */
    public void activate() {
        if (active.isEmpty()) {
            IHandlerService handlers = context.site().getService(IHandlerService.class);
            active.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_UNDO, new Step(true)));
            active.add(handlers.activateHandler(IWorkbenchCommandConstants.EDIT_REDO, new Step(false)));
        }
    }

    /** Another page has come to the front. */
    public void deactivate() {
        context.site().getService(IHandlerService.class).deactivateHandlers(active);
        active.clear();
    }

    /** One step back or forth. */
    private final class Step extends AbstractHandler {
        private final boolean back;

        Step(boolean back) {
            this.back = back;
        }

        @Override
        public Object execute(ExecutionEvent event) throws ExecutionException {
            IDocumentUndoManager undo = DocumentUndoManagerRegistry.getDocumentUndoManager(context.document());
            if (undo != null && context.editable()) {
                if (back && undo.undoable()) {
                    undo.undo();
                } else if (!back && undo.redoable()) {
                    undo.redo();
                }
            }
            return null;
        }
    }
}
