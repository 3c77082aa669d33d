// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.symbols;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.dsl.ide.services.Location;
import org.pacte.workbench.dossier.Dossier;
import org.pacte.workbench.dossier.Dossiers;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

/** Opens the window in which any element of the dossier is found by its name or title. */
public final class GoToElement extends AbstractHandler {
    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindow(event);
        List<Dossier> dossiers = ContractEditors.active(window.getActivePage()).map(ContractEditor::dossier)
                .map(List::of).orElseGet(() -> window.getService(Dossiers.class).all());
        if (!dossiers.isEmpty()) {
            new ElementSearch(window.getShell(), dossiers, found -> ContractEditors.show(window.getActivePage(),
                    new Location(found.file(), found.symbol().range(), found.symbol().selection()))).open();
        }
        return null;
    }
}
