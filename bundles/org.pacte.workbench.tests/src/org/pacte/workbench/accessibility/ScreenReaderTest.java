// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.accessibility;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;
import org.pacte.workbench.hierarchy.HierarchyView;
import org.pacte.workbench.search.ReferencesView;
import org.pacte.workbench.search.SearchView;
import org.pacte.workbench.templates.TemplatesView;

class ScreenReaderTest extends Journey {

    @Test
    void everyControlWithoutWordsHasAName() throws PartInitException {
        openBourges();
        text().setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE);
        List<String> nameless = new ArrayList<>();
        collect(window.workbench().getShell(), nameless);
        for (String view : List.of(SearchView.ID, TemplatesView.ID, ReferencesView.ID, HierarchyView.ID)) {
            window.page().showView(view);
            window.rest(100);
            collect(window.workbench().getShell(), nameless);
            window.page().hideView(window.page().findView(view));
        }
        ToolItem gauge = window.await("the gauge",
                () -> window.find(ToolItem.class, item -> item.getText().equals("Avant signature")));
        toggle(gauge, true);
        collect(window.workbench().getShell(), nameless);
        toggle(gauge, false);
        assertEquals(List.of(), nameless);
    }

    @Test
    void everyDrawingItsTableAndTheFormHaveNames() {
        ContractEditor editor = openBourges();
        text().setSelection(text().getText().indexOf("action "));
        window.await("the form", () -> window.byId(Text.class, "properties.title"));
        List<String> nameless = new ArrayList<>();
        for (String page : List.of("plan", "dependencies", "reciprocity")) {
            editor.showPage("org.pacte.workbench.pages." + page);
            Canvas drawing = window.await("the drawing", () -> window.byId(Canvas.class, page));
            assertNotNull(drawing.getData(ScreenReader.NAME), page);
            window.await("its table", () -> window.byId(Table.class, page + ".table"));
            collect(window.workbench().getShell(), nameless);
        }
        assertEquals(List.of(), nameless);
    }

    private void toggle(ToolItem item, boolean on) {
        item.setSelection(on);
        item.notifyListeners(SWT.Selection, new Event());
        window.rest(150);
    }

    @Test
    void everyControlOfTheDialogsHasAName() {
        openBourges();
        List<String> nameless = new ArrayList<>();
        for (String command : List.of("newContract", "newDossier", "export", "history", "preferences")) {
            Shell main = window.workbench().getShell();
            window.run("org.pacte.workbench.command." + command);
            Shell dialog = window.await(command, () -> Arrays.stream(main.getShells()).filter(Shell::isVisible).findFirst());
            window.rest(300);
            collect(dialog, nameless);
            dialog.close();
            window.rest(100);
        }
        assertEquals(List.of(), nameless);
    }

    private static void collect(Control control, List<String> nameless) {
        if (!control.isVisible()) {
            return;
        }
        boolean needsName = control instanceof Tree || control instanceof Table || control instanceof Text
                || control instanceof StyledText || control instanceof Browser || control instanceof Spinner
                || control instanceof Combo;
        if (needsName && control.getData(ScreenReader.NAME) == null) {
            nameless.add(control + " in " + control.getParent());
        }
        if (control instanceof ToolBar bar) {
            for (ToolItem item : bar.getItems()) {
                boolean line = (item.getStyle() & SWT.SEPARATOR) != 0;
                if (!line && item.getText().isEmpty() && item.getToolTipText() == null && item.getControl() == null) {
                    nameless.add(item + " in " + bar.getParent());
                }
            }
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                collect(child, nameless);
            }
        }
    }
}
