// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.preferences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.StateArea;
import org.pacte.workbench.appearance.Appearance;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.text.HintChoice;
import org.pacte.workbench.text.TextZoom;

class PreferencesWindowTest extends Journey {

    @AfterEach
    void asBefore() throws IOException {
        TextZoom.set(0);
        HintChoice.set(true);
        LanguageChoice.SYSTEM.keep();
        Appearance.SYSTEM.choose(window.workbench().getShell().getDisplay());
    }

    @Test
    void thePagesAreOursAndTheSizeOfTheTextFollows() {
        openBourges();
        int before = text().getFont().getFontData()[0].getHeight();
        window.run("org.pacte.workbench.command.preferences");
        List<String> pages = Arrays.stream(tree().getItems()).map(TreeItem::getText).toList();
        assertEquals(List.of("Général", "Éditeur"), pages.subList(0, 2));
        window.picture("preferences-general");
        show("Éditeur");
        window.await("the size", () -> window.byId(Spinner.class, "preferences.textSize")).setSelection(4);
        window.picture("preferences-editeur");
        press(IDialogConstants.OK_ID);
        window.waitUntil("the larger text", () -> text().getFont().getFontData()[0].getHeight() == before + 4);
    }

    @Test
    void everyPageCanBeLookedAt() {
        window.run("org.pacte.workbench.command.preferences");
        for (TreeItem item : tree().getItems()) {
            show(item.getText());
            window.picture("preferences-" + item.getText().replaceAll("\\P{L}", ""));
        }
        press(IDialogConstants.CANCEL_ID);
    }

    @Test
    void anotherLanguageIsTakenAtTheNextStart() throws IOException {
        window.run("org.pacte.workbench.command.preferences");
        choose("language.ENGLISH", "language.SYSTEM");
        // The question waits for an answer: it is given as soon as it stands there.
        window.workbench().getShell().getDisplay().timerExec(1500, () -> question().ifPresent(later ->
                later.notifyListeners(SWT.Selection, new Event())));
        press(IDialogConstants.OK_ID);
        window.rest(2500);
        assertTrue(question().isEmpty());
        assertEquals("en\n", Files.readString(StateArea.folder().resolve("language")));
        assertEquals(LanguageChoice.ENGLISH, LanguageChoice.chosen());
    }

    @Test
    void theDarkAppearanceIsTakenAtOnce() {
        window.run("org.pacte.workbench.command.preferences");
        choose("appearance.DARK", "appearance.SYSTEM");
        press(IDialogConstants.OK_ID);
        assertEquals(Appearance.DARK, Appearance.chosen());
    }

    private Optional<Button> question() {
        return window.find(Button.class, button -> button.getText().equals("Plus tard"));
    }

    /** The window opens on the page that was looked at last. */
    private void choose(String wanted, String former) {
        show("Général");
        window.await(former, () -> window.byId(Button.class, former)).setSelection(false);
        window.await(wanted, () -> window.byId(Button.class, wanted)).setSelection(true);
    }

    private void press(int button) {
        window.click(window.await("the button", () -> window.byId(Button.class, "preferences." + button)));
        window.rest(200);
    }

    private Tree tree() {
        return window.await("the pages", () -> window.find(Tree.class, tree -> tree.getItemCount() > 0
                && tree.getItem(0).getText().equals("Général")));
    }

    private void show(String page) {
        for (TreeItem item : tree().getItems()) {
            if (item.getText().equals(page)) {
                tree().setSelection(item);
                Event event = new Event();
                event.item = item;
                tree().notifyListeners(SWT.Selection, event);
            }
        }
        window.rest(300);
    }
}
