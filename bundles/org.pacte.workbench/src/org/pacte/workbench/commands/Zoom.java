// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.pacte.workbench.text.TextZoom;

/** Makes the text of the contracts larger or smaller. */
public final class Zoom extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        TextZoom.change(Integer.parseInt(event.getParameter("org.pacte.workbench.command.zoom.points")));
        return null;
    }
}
