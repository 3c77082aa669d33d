// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.symbols;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.editor.ContractEditors;

class ElementSearchTest extends Journey {

    @Test
    void anyElementOfTheDossierIsReachedByALetterOrTwoWithoutAccents() {
        openBourges();
        window.run("org.pacte.workbench.command.goToElement");
        Text field = window.await("the field", () -> window.byId(Text.class, "elements.filter"));
        Table list = window.await("the list", () -> window.byId(Table.class, "elements"));
        window.waitUntil("all elements", () -> list.getItemCount() > 20);
        int all = list.getItemCount();
        field.setText("cameras");
        window.waitUntil("the elements with these letters", () -> list.getItemCount() > 0
                && list.getItemCount() < all && list.getItem(0).getText().contains("engagement caméras"));
        window.picture("aller-a-un-element");
        field.setText("prefecture");
        window.waitUntil("the prefecture of the register",
                () -> list.getItemCount() > 0 && list.getItem(0).getText().contains("registre.pacte"));
        assertTrue(list.getSelectionCount() == 1);
        field.notifyListeners(SWT.DefaultSelection, new Event());
        window.waitUntil("the register", () -> ContractEditors.active(window.page())
                .filter(editor -> editor.getTitle().equals("registre.pacte")).isPresent());
        window.waitUntil("the name selected", () -> window.find(StyledText.class,
                text -> text.isFocusControl() && text.getSelectionText().equals("Préfecture")).isPresent());
    }
}
