// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.welcome.WelcomePage;

class WorkbenchStartTest extends Journey {

    @Test
    void aNewWindowGreetsWithTheWelcomePage() {
        window.rest(300);
        IEditorPart shown = window.page().getActiveEditor();
        assertTrue(shown instanceof WelcomePage);
        assertEquals("Accueil", shown.getTitle());
        window.picture("accueil");
    }

    @Test
    void theMenusAreThoseOfTheProductAlone() {
        Menu bar = window.workbench().getShell().getMenuBar();
        assertEquals(List.of("Fichier", "Édition", "Navigation", "Affichage", "Aide"), labels(bar));
    }

    @Test
    void everyEntryOfTheMenusIsWrittenInFrench() {
        Menu bar = window.workbench().getShell().getMenuBar();
        List<String> all = Arrays.stream(bar.getItems()).map(MenuItem::getMenu).flatMap(menu -> shown(menu).stream())
                .toList();
        assertTrue(all.stream().anyMatch(label -> label.startsWith("Ouvrir un dossier…")), all.toString());
        for (String english : List.of("Open", "Save", "Close", "Undo", "Window", "Help", "Search", "Run", "Project",
                "Shift",
                "Space")) {
            assertTrue(all.stream().noneMatch(label -> label.contains(english)), english + " in " + all);
        }
    }

    private static List<String> shown(Menu menu) {
        menu.notifyListeners(SWT.Show, new Event());
        List<String> labels = Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "")).toList();
        menu.notifyListeners(SWT.Hide, new Event());
        return labels;
    }

    private static List<String> labels(Menu menu) {
        return Arrays.stream(menu.getItems()).map(item -> item.getText().replace("&", "").split("\t")[0]).toList();
    }
}
