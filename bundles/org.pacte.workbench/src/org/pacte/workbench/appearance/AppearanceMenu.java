// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import org.eclipse.jface.action.ContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.editor.ContractEditors;

/** The choice of an appearance, as entries of a menu. */
public final class AppearanceMenu extends ContributionItem {
    @Override
    public boolean isDynamic() {
        return true;
    }

    @Override
    public void fill(Menu menu, int index) {
        int at = index;
        for (Appearance appearance : Appearance.values()) {
            MenuItem item = new MenuItem(menu, SWT.RADIO, at++);
            item.setText(appearance.label());
            item.setSelection(appearance == Appearance.chosen());
            item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                if (item.getSelection()) {
                    show(appearance);
                }
            }));
        }
    }

    /** Gives the window an appearance, and draws the open editors anew in it. */
    public static void show(Appearance appearance) {
        IWorkbenchPage page = PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
        appearance.choose(page.getWorkbenchWindow().getShell().getDisplay());
        ContractEditors.all(page).forEach(ContractEditor::redraw);
    }
}
