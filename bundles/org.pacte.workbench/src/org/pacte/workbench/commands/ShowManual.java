// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.workbench.manual.ManualPage;

/** Opens the manual. */
public final class ShowManual extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        ManualPage.open(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
        return null;
    }
}
