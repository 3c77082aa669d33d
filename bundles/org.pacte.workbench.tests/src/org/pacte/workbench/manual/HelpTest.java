// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.eclipse.swt.browser.Browser;
import org.eclipse.swt.widgets.Button;
import org.eclipse.ui.PartInitException;
import org.junit.jupiter.api.Test;
import org.pacte.workbench.driver.Journey;
import org.pacte.workbench.findings.FindingsView;

class HelpTest extends Journey {
    private static final String MANUAL = "org.pacte.workbench.command.manual";

    @Test
    void theHelpKeyLeadsToWhatIsSaidOfThePageInFront() throws PartInitException {
        openBourges();
        text().setFocus();
        window.run(MANUAL);
        shows("C’est la page où l’on écrit");
        window.picture("aide-texte");
        window.page().closeEditor(window.page().getActiveEditor(), false);
        window.page().showView(FindingsView.ID);
        window.run(MANUAL);
        shows("Chaque constat dit la règle");
    }

    @Test
    void theFirstStepsLeadIntoTheWorkbench() {
        window.run("org.pacte.workbench.command.firstSteps");
        shows("Sept étapes");
        window.picture("premiers-pas");
        window.byId(Browser.class, "manual").orElseThrow().setUrl("pacte:command/newContract");
        window.await("the wizard", () -> window.byId(Button.class, "model.csi"));
        window.click(window.await("cancel", () -> window.byId(Button.class, "dialog.cancel")));
    }

    @Test
    void everySectionThatAPageAsksForIsWritten() throws IOException {
        try (InputStream chapter = ManualPage.class.getResourceAsStream("/manual/atelier.md")) {
            String text = new String(chapter.readAllBytes(), StandardCharsets.UTF_8);
            for (String section : List.of("Texte", "Plan", "Dépendances", "Réciprocité", "Synthèse", "Dossiers",
                    "Plan du texte", "Contrôles", "Recherche", "Modèles")) {
                assertTrue(text.contains("\n## " + section + "\n"), section);
            }
        }
    }

    private void shows(String words) {
        Browser browser = window.await("the manual", () -> window.byId(Browser.class, "manual"));
        window.waitUntil(words, () -> browser.getText().contains(words));
    }
}
