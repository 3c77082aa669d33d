// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.ToolItem;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;

class KeyboardChapterTest extends Journey {

    @Test
    void theKeysAreToldAsTheyAreBound() {
        String chapter = new KeyboardChapter(window.workbench()).markdown();
        assertTrue(chapter.contains("| Proposer la suite | `Ctrl+Espace` |"), chapter);
        assertTrue(chapter.contains("| Plan rapide | `Ctrl+O` |"), chapter);
        assertTrue(chapter.contains("`Maj+F12`"), chapter);
        assertFalse(chapter.contains("Shift"), chapter);
    }

    @Test
    void theManualShowsThem() {
        ManualPage.open(window.page());
        window.click(window.await("the button",
                () -> window.find(ToolItem.class, item -> item.getText().equals("Clavier"))));
        Browser browser = window.await("the page", () -> window.byId(Browser.class, "manual"));
        window.waitUntil("the keys", () -> browser.getText().contains("Ctrl+Espace"));
        window.rest(500);
        window.picture("clavier");
    }
}
