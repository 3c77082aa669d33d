// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.commands;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.pacte.workbench.Texts;
import org.pacte.workbench.dossier.Dossiers;

/** The dossiers opened lately, as entries of a menu. */
public final class RecentMenu extends ContributionItem {
    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        List<Path> folders = window.getService(Dossiers.class).recent();
        if (folders.isEmpty()) {
            MenuItem none = new MenuItem(menu, SWT.PUSH, index);
            none.setText(Texts.get("menu.recent.none"));
            none.setEnabled(false);
        }
        int at = index;
        for (Path folder : folders) {
            MenuItem item = new MenuItem(menu, SWT.PUSH, at++);
            item.setText(folder.getFileName() + "\u2002—\u2002" + folder.getParent());
            item.addSelectionListener(
                    SelectionListener.widgetSelectedAdapter(event -> OpenDossier.open(window, folder)));
        }
    }
}
