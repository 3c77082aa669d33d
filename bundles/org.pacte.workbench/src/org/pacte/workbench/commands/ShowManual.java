// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import java.util.Map;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.handlers.HandlerUtil;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.manual.ManualPage;

/** Opens the manual, at what it says of the page or the view in front. */
public final class ShowManual extends AbstractHandler {
    private static final String PAGE = "org.pacte.workbench.pages.";
    private static final String VIEW = "org.pacte.workbench.";
    /** The sections of the manual, which is in French, by page and by view. */
    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry(PAGE + "text", "Texte"), Map.entry(PAGE + "plan", "Plan"),
            Map.entry(PAGE + "dependencies", "Dépendances"), Map.entry(PAGE + "reciprocity", "Réciprocité"),
            Map.entry(PAGE + "summary", "Synthèse"), Map.entry(VIEW + "dossiers", "Dossiers"),
            Map.entry(VIEW + "outline", "Plan du texte"), Map.entry(VIEW + "findings", "Contrôles"),
            Map.entry(VIEW + "search", "Recherche"), Map.entry(VIEW + "references", "Recherche"),
            Map.entry(VIEW + "templates", "Modèles"));

    @Override
    public Object execute(ExecutionEvent event) {
        IWorkbenchPage page = HandlerUtil.getActiveWorkbenchWindow(event).getActivePage();
        IWorkbenchPart part = page.getActivePart();
        String id = part == null ? "" : part instanceof ContractEditor editor ? editor.pageId() : part.getSite().getId();
        String section = SECTIONS.get(id);
        if (section == null) {
            ManualPage.open(page);
        } else {
            ManualPage.open(page, section);
        }
        return null;
    }

    /** Opens the first steps. */
    public static final class FirstSteps extends AbstractHandler {
        @Override
        public Object execute(ExecutionEvent event) {
            ManualPage.openFirstSteps(HandlerUtil.getActiveWorkbenchWindow(event).getActivePage());
            return null;
        }
    }
}
