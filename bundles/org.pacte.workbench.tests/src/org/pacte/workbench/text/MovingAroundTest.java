// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.appearance.Tone;
import org.pacte.workbench.driver.Journey;

class MovingAroundTest extends Journey {

    @Test
    void everyPlaceOfTheNameAtTheCaretIsMarked() {
        openBourges();
        StyledText text = text();
        int first = text.getText().indexOf("porteur Ville") + 8;
        int second = text.getText().indexOf("porteur Ville", first) + 8;
        text.setFocus();
        text.setSelection(first + 1);
        window.waitUntil("both places marked", () -> marked(text, first) && marked(text, second));
        text.showSelection();
        window.picture("occurrences");
    }

    @Test
    void aCaretRightBehindANameMeansThatName() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        String line = "dépend de inventaire_caméras";
        text.setSelection(text.getText().indexOf(line) + line.length());
        window.run("org.pacte.workbench.command.goToDefinition");
        window.waitUntil("the action's name", () -> text.getSelectionText().equals("inventaire_caméras"));
    }

    @Test
    void theSelectionGrowsToWhatIsAroundItAndShrinksAgain() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        int place = text.getText().indexOf("parties Préfecture") + 10;
        text.setSelection(place);
        window.run("org.pacte.workbench.command.expandSelection");
        window.waitUntil("the word", () -> text.getSelectionText().equals("Préfecture"));
        window.run("org.pacte.workbench.command.expandSelection");
        window.waitUntil("more than the word", () -> text.getSelectionCount() > "Préfecture".length());
        window.run("org.pacte.workbench.command.restoreSelection");
        assertEquals("Préfecture", text.getSelectionText());
    }

    @Test
    void aLineIsReachedByItsNumber() {
        openBourges();
        StyledText text = text();
        text.setFocus();
        Display.getCurrent().asyncExec(() -> {
            Text entry = window.await("the entry", () -> window.byId(Text.class, "entry"));
            entry.setText("100000");
            Label message = window.await("the message", () -> window.byId(Label.class, "entry.message"));
            assertTrue(message.getText().contains("lignes"), message.getText());
            window.picture("aller-a-la-ligne");
            entry.setText("42");
            window.click(window.await("the button",
                    () -> window.find(Button.class, button -> button.getText().equals("Valider"))));
        });
        window.run("org.pacte.workbench.command.goToLine");
        assertEquals(41, text.getLineAtOffset(text.getCaretOffset()));
    }

    private static boolean marked(StyledText text, int offset) {
        return Arrays.stream(text.getStyleRanges(offset, 5)).anyMatch(style -> style.background != null
                && (style.background.equals(Tone.OCCURRENCE.shown())
                || style.background.equals(Tone.WRITTEN_OCCURRENCE.shown())));
    }
}
