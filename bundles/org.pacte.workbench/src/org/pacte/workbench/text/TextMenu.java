// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.menus.CommandContributionItem;
import org.eclipse.ui.menus.CommandContributionItemParameter;
import org.pacte.workbench.Texts;

/** The menu that a right click on the text opens. */
final class TextMenu {
    private TextMenu() {
    }

    static void install(SourceViewer viewer, IWorkbenchPartSite site) {
        MenuManager manager = new MenuManager();
        add(manager, site, IWorkbenchCommandConstants.EDIT_UNDO, "menu.undo");
        add(manager, site, IWorkbenchCommandConstants.EDIT_REDO, "menu.redo");
        manager.add(new Separator());
        add(manager, site, IWorkbenchCommandConstants.EDIT_CUT, "menu.cut");
        add(manager, site, IWorkbenchCommandConstants.EDIT_COPY, "menu.copy");
        add(manager, site, IWorkbenchCommandConstants.EDIT_PASTE, "menu.paste");
        manager.add(new Separator());
        add(manager, site, "org.pacte.workbench.command.goToDefinition", "menu.goToDefinition");
        add(manager, site, "org.pacte.workbench.command.references", "menu.references");
        manager.add(new Separator());
        add(manager, site, "org.pacte.workbench.command.complete", "menu.complete");
        add(manager, site, "org.pacte.workbench.command.quickFix", "menu.quickFix");
        add(manager, site, "org.pacte.workbench.command.rename", "menu.rename");
        add(manager, site, "org.pacte.workbench.command.format", "menu.format");
        add(manager, site, "org.pacte.workbench.command.toggleComment", "menu.toggleComment");
        Menu menu = manager.createContextMenu(viewer.getTextWidget());
        viewer.getTextWidget().setMenu(menu);
        viewer.getTextWidget().addDisposeListener(event -> manager.dispose());
    }

    private static void add(MenuManager manager, IWorkbenchPartSite site, String command, String label) {
        CommandContributionItemParameter item = new CommandContributionItemParameter(site, null, command,
                CommandContributionItem.STYLE_PUSH);
        item.label = Texts.get(label);
        manager.add(new CommandContributionItem(item));
    }
}
