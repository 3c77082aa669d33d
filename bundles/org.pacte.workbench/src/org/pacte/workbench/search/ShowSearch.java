// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;

/** Opens the search through the dossier, with the selected words of the text. */
public final class ShowSearch extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        Control focus = window.getShell().getDisplay().getFocusControl();
        String words = focus instanceof StyledText text ? text.getSelectionText() : "";
        SearchView.open(window.getActivePage(), words.lines().count() == 1 ? words : "");
        return null;
    }
}
