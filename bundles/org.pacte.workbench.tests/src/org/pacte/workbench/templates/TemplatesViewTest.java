// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.templates;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;

class TemplatesViewTest extends Journey {

    @Test
    void aTemplateIsWrittenAtTheCaretWithItsGaps() throws PartInitException {
        openBourges();
        StyledText text = text();
        text.setFocus();
        text.setSelection(text.getText().indexOf('{', text.getText().indexOf("axe justice")) + 1);
        window.type(text, "\n");
        String before = text.getText();
        window.page().showView(TemplatesView.ID);
        Table templates = window.await("the templates", () -> window.byId(Table.class, "templates"));
        window.waitUntil("blocks of an axis", () -> labels(templates).containsAll(List.of("objectif", "engagement")));
        TableItem item = templates.getItem(labels(templates).indexOf("engagement"));
        templates.setSelection(item);
        Event event = new Event();
        event.item = item;
        templates.notifyListeners(SWT.Selection, event);
        window.picture("modeles");
        templates.notifyListeners(SWT.DefaultSelection, event);
        window.waitUntil("the block", () -> text.getText().length() > before.length() + 50);
        assertTrue(text.getSelectionCount() > 0, "the first gap is selected");
        window.picture("modele-insere");
        text.setFocus();
        window.press(text, SWT.ESC);
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        window.waitUntil("the text before", () -> text.getText().equals(before));
        window.page().hideView(window.page().findView(TemplatesView.ID));
    }

    private static List<String> labels(Table table) {
        return Arrays.stream(table.getItems()).map(TableItem::getText).toList();
    }
}
