// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;

/** Puts every view back where it was in a new window. */
public final class ResetLayout extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        HandlerUtil.getActiveWorkbenchWindow(event).getActivePage().resetPerspective();
        return null;
    }
}
