// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.dsl.ide.services.Symbol;

/** Reports, amendments and waivers beside their contract: what they name is found, and they are shown. */
class FollowUpTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String FOLLOW_UP = """
            bilan csi au 30/06/2023 {
              renforts : en-cours, réalisé 18 policiers par Ville
              étude : réalisé le 30/06/2022
              décision "Relancer le fournisseur" { responsable Ville sur renforts }
            }
            avenant csi n° 1 du 04/10/2022 "Renforts" {
              modifie renforts { quantité 45 policiers }
            }
            dérogation R23 sur renforts « Sans terme. » par "Cabinet" le 12/10/2021
            """;

    private OpenDossier open() {
        return dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT, "suivi.pacte", FOLLOW_UP).ready();
    }

    @Test
    void aLineOfAReportLeadsToItsCommitment() {
        OpenDossier dossier = open();
        Location declared = OpenDossier.await(dossier.session.definition(dossier.file("suivi.pacte"),
                FOLLOW_UP.indexOf("renforts") + 1)).get(0);
        assertEquals(dossier.file("contrat.pacte"), declared.file());
        assertEquals(PlanDossier.part(CONTRACT, "engagement renforts", "renforts"), declared.selection());
    }

    @Test
    void referencesFromTheFollowUpAreFound() {
        OpenDossier dossier = open();
        List<Location> found = OpenDossier.await(dossier.session.references(dossier.file("contrat.pacte"),
                PlanDossier.part(CONTRACT, "engagement renforts", "renforts").offset()));
        assertEquals(4, found.stream().filter(each -> each.file().equals(dossier.file("suivi.pacte"))).count());
    }

    @Test
    void reportsAndAmendmentsWriteWhatOthersRead() {
        OpenDossier dossier = open();
        assertEquals(List.of(Occurrence.Kind.WRITE, Occurrence.Kind.READ, Occurrence.Kind.WRITE, Occurrence.Kind.READ),
                OpenDossier.await(dossier.session.occurrences(dossier.file("suivi.pacte"),
                        FOLLOW_UP.indexOf("renforts"))).stream().map(Occurrence::kind).toList());
    }

    @Test
    void theOutlineShowsWhatHasNoName() {
        OpenDossier dossier = open();
        List<Symbol> symbols = OpenDossier.await(dossier.session.symbols(dossier.file("suivi.pacte")));
        assertEquals(List.of("bilan: csi, 30 juin 2023", "avenant: csi, n°\u00A01, 4 octobre 2022, Renforts",
                "dérogation: R23, renforts"),
                symbols.stream().map(each -> each.name() + ": " + each.title()).toList());
        assertEquals(Symbol.Kind.DECISION, symbols.get(0).children().get(0).kind());
    }
}
