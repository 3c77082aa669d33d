// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;

/**
 * The menu of a right click on a tab, in the language of the workbench. The platform's own menus on tabs and tool
 * bars, which speak English and move things about, are kept away.
 */
final class TabMenus {
    private final IWorkbenchWindow window;

    private TabMenus(IWorkbenchWindow window) {
        this.window = window;
    }

    static void install(Display display, IWorkbenchWindow window) {
        TabMenus menus = new TabMenus(window);
        Listener filter = menus::asked;
        display.addFilter(SWT.MenuDetect, filter);
        window.getShell().addDisposeListener(event -> display.removeFilter(SWT.MenuDetect, filter));
    }

    private void asked(Event event) {
        if (event.widget instanceof ToolBar) {
            event.type = SWT.None;
        } else if (event.widget instanceof CTabFolder folder && folder.getShell() == window.getShell()) {
            Point place = folder.toControl(event.x, event.y);
            CTabItem item = folder.getItem(place);
            event.type = SWT.None;
            if (item != null && item.getShowClose()) {
                folder.setSelection(item);
                open(folder, event);
            }
        }
    }

    private void open(CTabFolder folder, Event event) {
        IWorkbenchPage page = window.getActivePage();
        if (page.getActiveEditor() == null) {
            return;
        }
        Menu menu = new Menu(folder);
        item(menu, "tab.close", () -> page.closeEditor(page.getActiveEditor(), true));
        item(menu, "tab.closeAll", () -> page.closeAllEditors(true));
        menu.setLocation(event.x, event.y);
        menu.addMenuListener(MenuListener.menuHiddenAdapter(hidden -> folder.getDisplay().asyncExec(menu::dispose)));
        menu.setVisible(true);
    }

    private static void item(Menu menu, String key, Runnable action) {
        MenuItem item = new MenuItem(menu, SWT.PUSH);
        item.setText(Texts.get(key));
        item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
    }
}
