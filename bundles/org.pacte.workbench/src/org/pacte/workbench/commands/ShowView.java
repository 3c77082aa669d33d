// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.handlers.HandlerUtil;

/** Brings a view to the front, opening it when it was closed. */
public final class ShowView extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        try {
            String view = event.getParameter("org.pacte.workbench.command.showView.view");
            HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().showView(view);
        } catch (PartInitException e) {
            throw new ExecutionException(e.getMessage(), e);
        }
        return null;
    }
}
