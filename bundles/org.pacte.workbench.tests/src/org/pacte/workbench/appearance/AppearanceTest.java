// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.text.TextZoom;
import org.pacte.workbench.welcome.WelcomePage;

class AppearanceTest extends Journey {
    private static final List<Tone> WORDS = List.of(Tone.TEXT, Tone.BLOCK, Tone.PROPERTY, Tone.REFERENCE, Tone.VALUE,
            Tone.NUMBER, Tone.QUOTED, Tone.COMMENT, Tone.HINT, Tone.LINE_NUMBER);

    @AfterEach
    void lightAgain() {
        Appearance.SYSTEM.choose(Display.getCurrent());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void wordsCanBeReadOnEveryGround(boolean dark) {
        for (Tone word : WORDS) {
            for (Tone ground : List.of(Tone.GROUND, Tone.CURRENT_LINE)) {
                assertReadable(4.5, word, ground, dark);
            }
        }
        for (Tone ground : List.of(Tone.POPUP, Tone.PAGE, Tone.MATCH, Tone.OCCURRENCE, Tone.WRITTEN_OCCURRENCE)) {
            assertReadable(4.5, Tone.TEXT, ground, dark);
        }
        for (Tone sign : List.of(Tone.ERROR, Tone.WARNING, Tone.INFO, Tone.ACCENT)) {
            assertReadable(3, sign, Tone.GROUND, dark);
        }
    }

    @Test
    void theDarkAppearanceReachesTheWholeWindowAndKeepsTheUndoing() {
        openBourges();
        StyledText before = text();
        String read = before.getText();
        before.append("// essai");
        AppearanceMenu.show(Appearance.DARK);
        window.rest(500);
        StyledText after = text();
        assertEquals(Tone.GROUND.on(true), after.getBackground());
        assertTrue(after.getText().endsWith("// essai"));
        window.rest(1500);
        window.picture("sombre");
        after.setFocus();
        window.run(IWorkbenchCommandConstants.EDIT_UNDO);
        assertEquals(read.substring(read.length() - 20), after.getText(after.getCharCount() - 20,
                after.getCharCount() - 1));
        AppearanceMenu.show(Appearance.LIGHT);
        window.rest(300);
        assertEquals(Tone.GROUND.on(false), text().getBackground());
        window.picture("clair");
    }

    @Test
    void aTextThatWasZoomedKeepsItsSizeInAnotherAppearance() {
        openBourges();
        int usual = text().getFont().getFontData()[0].getHeight();
        TextZoom.change(-1);
        window.waitUntil("smaller letters", () -> text().getFont().getFontData()[0].getHeight() == usual - 1);
        try {
            AppearanceMenu.show(Appearance.DARK);
            window.rest(300);
            AppearanceMenu.show(Appearance.LIGHT);
            window.rest(300);
            AppearanceMenu.show(Appearance.DARK);
            window.rest(300);
            assertEquals(usual - 1, text().getFont().getFontData()[0].getHeight());
        } finally {
            TextZoom.change(0);
        }
        window.waitUntil("usual letters", () -> text().getFont().getFontData()[0].getHeight() == usual);
    }

    @Test
    void theWelcomePageCanBeReadOnDarkPaperToo() {
        AppearanceMenu.show(Appearance.DARK);
        window.page().closeAllEditors(false);
        WelcomePage.open(window.page());
        window.picture("accueil-sombre");
        Label title = window.await("the title",
                () -> window.find(Label.class, label -> label.getText().equals("Pacte")));
        assertTrue(contrast(title.getForeground(), title.getBackground()) >= 4.5);
    }

    private static void assertReadable(double least, Tone word, Tone ground, boolean dark) {
        double contrast = contrast(word.on(dark), ground.on(dark));
        assertTrue(contrast >= least, word + " on " + ground + (dark ? " (dark): " : ": ") + contrast);
    }

    /** The contrast of WCAG 2.1, from 1 to 21. */
    private static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        double[] parts = Stream.of(colour.getRed(), colour.getGreen(), colour.getBlue())
                .mapToDouble(part -> part / 255.0)
                .map(part -> part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4))
                .toArray();
        return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
    }
}
