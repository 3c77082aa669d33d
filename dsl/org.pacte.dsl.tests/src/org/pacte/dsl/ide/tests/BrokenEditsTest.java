// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.QuickFix;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Samples;

/** Fixes and names in texts of every state: nothing fails, and nothing that the author wrote is lost. */
class BrokenEditsTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final Pattern COMMENT = Pattern.compile("//[^\n]*|/\\*.*?\\*/", Pattern.DOTALL);
    private static final String TEXT = """
            /* Un registre et un contrat. */
            organisme Ville "Ville de Bourges" { /* au centre */ service PM "Police municipale" }
            organisme Parquet "Parquet" { camp justice } // à part
            instance CLSPD "Conseil" // plénière
            contrat csi "Contrat" { // le seul
              type CSI état prêt-à-signer période du 01/10/2021 au 31/03/2026 // avec le mandat
              parties Ville /* et l'État ? */
              pilotage CLSPD
              annonce 3 axes // vraiment ?
              axe sécurité "Sécurité" {
                // d'abord
                engagement caméras "Étendre la vidéoprotection" { porteur Ville, PM /* les deux */ nature équipement }
                engagement renforts "Renforts" // à préciser
                engagement unité "Créer une unité" {
                  porteur non-précisé // qui ?
                  quantité 70 postes dont 33 en 2021, 36 en 2022 // à vérifier
                  /* échéance */ échéance d'ici 2023 // ?

                  action une "Une" { dépend de deux } // puis
                  action deux "Deux" { /* avant */ dépend de une pilote Parquet }
                }
              }
            }
            """;

    private static List<String> comments(String text) {
        return COMMENT.matcher(text).results().map(MatchResult::group).toList();
    }

    @Test
    void everyFixLeavesAnUnderstoodTextWithAllItsComments() {
        OpenDossier dossier = dossiers.of("contrat.pacte", "").ready();
        dossier.open("contrat.pacte", TEXT);
        List<Finding> findings = dossier.awaitFindings("contrat.pacte", all -> all.size() > 10);
        int fixes = 0;
        for (Finding finding : findings) {
            for (QuickFix fix : OpenDossier.await(dossier.session.fixes(dossier.file("contrat.pacte"),
                    finding.range()))) {
                List<FileChange> changes = OpenDossier.await(dossier.session.changes(fix));
                assertEquals(1, changes.size(), fix::title);
                String after = changes.get(0).applyTo(TEXT);
                assertEquals(comments(TEXT), comments(after), fix::title);
                assertEquals("", Language.french().read(after).faults(), fix::title);
                fixes++;
            }
        }
        assertTrue(fixes > 25, "only " + fixes);
    }

    @Test
    void textsUnderWayAreServed() {
        Random random = new Random(20260302);
        OpenDossier dossier = dossiers.of("contrat.pacte", "").ready();
        dossier.open("contrat.pacte", TEXT);
        String text = TEXT;
        for (int i = 0; i < 30; i++) {
            int offset = random.nextInt(text.length());
            TextChange change = i % 10 == 9 ? TextChange.between(text, TEXT)
                    : new TextChange(offset, Math.min(random.nextInt(9), text.length() - offset), "");
            text = change.applyTo(text);
            dossier.session.didChange(dossier.file("contrat.pacte"), change);
            for (QuickFix fix : OpenDossier.await(dossier.session.fixes(dossier.file("contrat.pacte"),
                    new TextRange(Math.max(0, offset - 40), 80)))) {
                OpenDossier.await(dossier.session.changes(fix));
            }
            OpenDossier.await(dossier.session.renameTarget(dossier.file("contrat.pacte"), offset));
            OpenDossier.await(dossier.session.rename(dossier.file("contrat.pacte"), offset, "autre_nom"));
        }
    }

    @Test
    void everyNameOfAnExampleCanBeAnother() {
        String contract = Samples.text(Samples.example("bourges/contrat.pacte"));
        String register = Samples.text(Samples.example("bourges/registre.pacte"));
        OpenDossier dossier = dossiers.of("contrat.pacte", contract, "registre.pacte", register).ready();
        Random random = new Random(7);
        for (int i = 0; i < 12; i++) {
            List<String> names = OpenDossier.await(dossier.session.read(read -> List.copyOf(read.byQualifiedName()
                    .keySet())));
            var place = OpenDossier.await(dossier.session.locate(names.get(random.nextInt(names.size())))).orElseThrow();
            // The name of another element: its references must not be taken over.
            String newName = i % 2 == 0 ? "tout_autre" : "PM";
            var renaming = OpenDossier.await(dossier.session.rename(place.file(), place.selection().offset(), newName));
            if (renaming.refusal().isEmpty()) {
                String newContract = changed(dossier, "contrat.pacte", contract, renaming.files());
                String newRegister = changed(dossier, "registre.pacte", register, renaming.files());
                var read = Language.french().readAll(newContract, newRegister);
                assertEquals("", read.get(0).faults() + read.get(1).faults(), place + " " + newName);
            }
        }
    }

    private static String changed(OpenDossier dossier, String name, String text, List<FileChange> changes) {
        return changes.stream().filter(each -> each.file().equals(dossier.file(name))).findFirst()
                .map(each -> each.applyTo(text)).orElse(text);
    }
}
