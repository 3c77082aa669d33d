// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.TextChange;

/** Texts as they are while somebody types: every service answers, and none fails. */
class BrokenTextTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String TEXT = """
            /* Un registre et un contrat, avec une forme de chaque sorte. */
            organisme Ville "Ville de Bourges" { camp collectivité service PM "Police municipale" { sigle "PM" } }
            contrat csi "Contrat" {
              type CSI état intention période du 01/10/2021 au 31/03/2026
              parties Ville
              axe sécurité "Sécurité" {
                champs sécurité-intérieure
                engagement caméras "Étendre la vidéoprotection" {
                  porteur Ville, PM nature équipement
                  quantité 10 caméras par an de 2022 à 2026 soit 50
                  référence 109 caméras au 31/12/2020 selon "Diagnostic"
                  échéance avant le 31/12/2025
                  texte « Le texte de l'engagement. »
                  action étude "Étude" { pilote Ville.PM durée 6 mois coût 15 000 € investissement }
                  action pose "Pose" { dépend de étude jalon fin "Fin" le 01/06/2025 }
                }
              }
            }
            """;
    private static final long MOST_MILLIS = 2000;

    private static void askEverything(OpenDossier dossier, int offset) {
        var session = dossier.session;
        var file = dossier.file("contrat.pacte");
        long start = System.nanoTime();
        OpenDossier.await(session.complete(file, offset));
        OpenDossier.await(session.hover(file, offset));
        OpenDossier.await(session.symbols(file));
        OpenDossier.await(session.semanticTokens(file));
        OpenDossier.await(session.format(file));
        OpenDossier.await(session.definition(file, offset));
        OpenDossier.await(session.references(file, offset));
        OpenDossier.await(session.elementAt(file, offset));
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        assertTrue(millis < MOST_MILLIS, () -> "the answers took " + millis + " ms");
    }

    @Test
    void everyBeginningOfATextIsServed() {
        OpenDossier dossier = dossiers.of("contrat.pacte", "");
        dossier.open("contrat.pacte", "");
        for (int length = 0; length <= TEXT.length(); length += 7) {
            dossier.session.didChange(dossier.file("contrat.pacte"), TEXT.substring(0, length));
            askEverything(dossier, length);
        }
    }

    @Test
    void randomChangesAreServed() {
        Random random = new Random(20260302);
        String text = TEXT;
        OpenDossier dossier = dossiers.of("contrat.pacte", "");
        dossier.open("contrat.pacte", text);
        for (int i = 0; i < 150; i++) {
            int offset = random.nextInt(text.length());
            TextChange change = new TextChange(offset, Math.min(random.nextInt(12), text.length() - offset),
                    TEXT.substring(offset % TEXT.length() / 2, offset % TEXT.length() / 2 + random.nextInt(9)));
            text = change.applyTo(text);
            dossier.session.didChange(dossier.file("contrat.pacte"), change);
            askEverything(dossier, offset);
        }
    }
}
