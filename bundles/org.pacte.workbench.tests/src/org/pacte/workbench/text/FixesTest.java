// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditor;

class FixesTest extends Journey {

    @Test
    void aMisspeltNameIsCuredFromTheKeyboardAndUndoneInOneStep() {
        StyledText text = withUnknownName();
        String wrong = text.getText();
        window.run("org.pacte.workbench.command.quickFix");
        Table list = window.await("the fixes", () -> window.find(Table.class,
                table -> table.getShell() != window.workbench().getShell() && table.getItemCount() > 0));
        window.rest(700);
        window.picture("corrections");
        TableItem fix = Arrays.stream(list.getItems()).filter(item -> item.getText().contains("Préfecture"))
                .findFirst().orElseThrow();
        list.setSelection(fix);
        Event event = new Event();
        event.item = fix;
        list.notifyListeners(SWT.Selection, event);
        list.notifyListeners(SWT.DefaultSelection, event);
        window.waitUntil("the name put right", () -> !text.getText().contains("Prefecturre"));
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(wrong, text.getText());
    }

    @Test
    void theFindingsViewOffersTheFixOfTheChosenFinding() {
        StyledText text = withUnknownName();
        Tree findings = window.await("the findings", () -> window.byId(Tree.class, "findings"));
        window.waitUntil("the finding on top",
                () -> findings.getItemCount() > 0 && findings.getItem(0).getText(0).contains("Prefecturre"));
        findings.setSelection(findings.getItem(0));
        Event event = new Event();
        event.item = findings.getItem(0);
        findings.notifyListeners(SWT.Selection, event);
        Link fix = window.await("the fix",
                () -> window.find(Link.class, link -> link.getText().contains("Préfecture")));
        window.picture("corrections-controles");
        fix.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the name put right", () -> !text.getText().contains("Prefecturre"));
    }

    @Test
    void theHoverTellsWhatIsWrongAndOffersTheFix() {
        StyledText text = withUnknownName();
        Point place = text.getLocationAtOffset(text.getText().indexOf("Prefecturre") + 3);
        Event pointer = new Event();
        pointer.x = place.x + 2;
        pointer.y = place.y + 6;
        Display.getCurrent().setCursorLocation(text.toDisplay(pointer.x, pointer.y));
        window.rest(200);
        text.notifyListeners(SWT.MouseMove, pointer);
        text.notifyListeners(SWT.MouseHover, pointer);
        StyledText hover = window.await("the hover", () -> window.byId(StyledText.class, "hover"));
        assertTrue(hover.getText().contains("Prefecturre"), hover.getText());
        Link fix = window.await("the fix", () -> window.find(Link.class,
                link -> link.getShell() == hover.getShell() && link.getText().contains("Préfecture")));
        window.picture("survol");
        fix.notifyListeners(SWT.Selection, new Event());
        window.waitUntil("the name put right", () -> !text.getText().contains("Prefecturre"));
    }

    private StyledText withUnknownName() {
        ContractEditor editor = openBourges();
        StyledText text = text();
        int place = text.getText().indexOf("parties Préfecture, Ville") + "parties Préfecture, Ville".length();
        assertTrue(place > 100);
        text.setFocus();
        text.setSelection(place);
        window.type(text, ", Prefecturre");
        window.waitUntil("the finding", () -> editor.dossier().findings(editor.file()).stream()
                .anyMatch(finding -> finding.severity() == Finding.Severity.ERROR));
        window.rest(300);
        text.setSelection(text.getText().indexOf("Prefecturre") + 3);
        return text;
    }
}
