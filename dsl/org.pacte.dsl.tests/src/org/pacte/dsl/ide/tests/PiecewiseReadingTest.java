// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.TextChange;

/** While names stay, only what was typed is read: the dossier is the same as if all had been read. */
class PiecewiseReadingTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private OpenDossier open() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
        dossier.open("registre.pacte", REGISTER);
        dossier.open("contrat.pacte", CONTRACT);
        OpenDossier.await(dossier.session.symbols(dossier.file("contrat.pacte")));
        return dossier;
    }

    private static void type(OpenDossier dossier, String file, TextChange change) {
        int before = dossier.builds.get();
        dossier.session.didChange(dossier.file(file), change);
        for (int i = 0; dossier.builds.get() == before && i < 2000; i++) {
            OpenDossier.sleep(10);
        }
        assertTrue(dossier.builds.get() > before, "nothing was built");
    }

    @Test
    void referencesFromOtherFilesSurviveAChangeOfTheirTarget() {
        OpenDossier dossier = open();
        type(dossier, "registre.pacte", new TextChange(REGISTER.indexOf("Ville de"), 5, "Commune"));
        assertEquals(5, OpenDossier.await(dossier.session.references(dossier.file("registre.pacte"),
                REGISTER.indexOf("Ville"))).size());
        assertTrue(OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), CONTRACT.indexOf("Ville")))
                .orElseThrow().markdown().contains("Commune de Bourges"));
    }

    @Test
    void aChangeInTheRegisterIsJudgedInTheContract() {
        OpenDossier dossier = open();
        type(dossier, "registre.pacte", new TextChange(REGISTER.indexOf("collectivité"), 12, "État"));
        String camps = OpenDossier.await(dossier.session.inlayHints(dossier.file("contrat.pacte"),
                PlanDossier.part(CONTRACT, "engagement renforts", "porteur Préfecture, Ville"))).get(0).text();
        assertEquals("État", camps);
    }

    @Test
    void aNewNameIsKnownInAllFiles() {
        OpenDossier dossier = open();
        dossier.session.didChange(dossier.file("contrat.pacte"),
                new TextChange(CONTRACT.indexOf("porteur Ville"), 13, "porteur Bourg"));
        dossier.awaitFindings("contrat.pacte", all -> all.stream().anyMatch(each -> each.rule().equals("R01")));
        dossier.session.didChange(dossier.file("registre.pacte"), new TextChange(10, 5, "Bourg"));
        dossier.awaitFindings("contrat.pacte",
                all -> all.stream().filter(each -> each.rule().equals("R01")).count() == 3);
    }

    @Test
    void findingsAreThoseOfTheWholeText() {
        Random random = new Random(42);
        OpenDossier dossier = open();
        String text = CONTRACT;
        for (int i = 0; i < 12; i++) {
            int offset = text.indexOf("\n", random.nextInt(text.length() - 1));
            TextChange change = new TextChange(offset, 0, List.of(" ", "  // suite", " nature étude", " {").get(i % 4));
            text = change.applyTo(text);
            type(dossier, "contrat.pacte", change);
        }
        OpenDossier fresh = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", text).ready();
        assertEquals(said(fresh), said(dossier));
    }

    private static String said(OpenDossier dossier) {
        return dossier.findings("contrat.pacte").stream().map(PiecewiseReadingTest::said).sorted()
                .collect(Collectors.joining("\n"));
    }

    private static String said(Finding finding) {
        return finding.range() + " " + finding.rule() + " " + finding.message();
    }
}
