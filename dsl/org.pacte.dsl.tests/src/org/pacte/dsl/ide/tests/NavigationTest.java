// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;
import static org.pacte.dsl.ide.tests.PlanDossier.part;
import static org.pacte.dsl.ide.tests.PlanDossier.words;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Dependency;
import org.pacte.dsl.ide.services.DossierSymbol;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.dsl.ide.services.PlanNode;
import org.pacte.dsl.ide.services.Symbol;

/** Ways from one element to another. */
class NavigationTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private OpenDossier open() {
        return dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
    }

    @Test
    void theNameUnderTheCaretIsMarkedWhereverItIsMeant() {
        OpenDossier dossier = open();
        int offset = part(CONTRACT, "dépend de", "étude").offset() + 2;
        assertEquals(List.of(
                new Occurrence(part(CONTRACT, "action étude", "étude"), Occurrence.Kind.WRITE),
                new Occurrence(part(CONTRACT, "dépend de", "étude"), Occurrence.Kind.READ)),
                OpenDossier.await(dossier.session.occurrences(dossier.file("contrat.pacte"), offset)));
    }

    @Test
    void anElementOfAnotherFileIsOnlyReadHere() {
        OpenDossier dossier = open();
        int offset = part(CONTRACT, "porteur", "Ville").offset();
        List<Occurrence> found = OpenDossier.await(dossier.session.occurrences(dossier.file("contrat.pacte"), offset));
        assertEquals(4, found.size(), found::toString);
        assertTrue(found.stream().allMatch(each -> each.kind() == Occurrence.Kind.READ), found::toString);
    }

    @Test
    void aKeywordMarksNothing() {
        OpenDossier dossier = open();
        assertEquals(List.of(), OpenDossier.await(dossier.session.occurrences(dossier.file("contrat.pacte"),
                CONTRACT.indexOf("quantité") + 2)));
    }

    @Test
    void elementsAreFoundWithoutAccentsAndInTheirTitles() {
        OpenDossier dossier = open();
        assertEquals(List.of("Préfecture"), names(OpenDossier.await(dossier.session.findSymbols("prefect"))));
        assertEquals(List.of("caméras"), names(OpenDossier.await(dossier.session.findSymbols("vidéoprot"))));
        assertEquals(List.of("étude"), names(OpenDossier.await(dossier.session.findSymbols("implantation"))));
        assertEquals(List.of(), names(OpenDossier.await(dossier.session.findSymbols("introuvable"))));
    }

    @Test
    void aNameThatBeginsSoComesBeforeATitleThatHoldsIt() {
        OpenDossier dossier = dossiers.of("a.pacte",
                "organisme PM \"Police de la ville\" { }\norganisme Ville \"Commune\" { }\n").ready();
        assertEquals(List.of("Ville", "PM"), names(OpenDossier.await(dossier.session.findSymbols("VILLE"))));
    }

    private static List<String> names(List<DossierSymbol> symbols) {
        return symbols.stream().map(each -> each.symbol().name()).toList();
    }

    @Test
    void anActionTellsWhatItWaitsForAndWhoWaitsForIt() {
        OpenDossier dossier = open();
        List<Dependency> awaited =
                OpenDossier.await(dossier.session.dependencies("csi.sécurité.caméras.pose"));
        assertEquals(List.of("étude", "renforts"), awaited.stream().map(each -> each.node().name()).toList());
        assertEquals(Dependency.Kind.WAITS, awaited.get(0).kind());
        assertEquals(List.of("étude"), words(awaited.get(0).places()));
        List<Dependency> waiting = OpenDossier.await(dossier.session.dependents("csi.sécurité.caméras.étude"));
        assertEquals(List.of("csi.sécurité.caméras.pose"),
                waiting.stream().map(each -> each.node().qualifiedName()).toList());
        assertEquals(List.of("étude"), words(waiting.get(0).places()));
    }

    @Test
    void counterpartsAreTiesBetweenCommitments() {
        OpenDossier dossier = open();
        Dependency given = OpenDossier.await(dossier.session.dependencies("csi.sécurité.caméras")).get(0);
        assertEquals("csi.sécurité.renforts", given.node().qualifiedName());
        assertEquals(Dependency.Kind.COUNTERPART, given.kind());
        List<Dependency> both = OpenDossier.await(dossier.session.dependents("csi.sécurité.renforts"));
        assertEquals(List.of("COUNTERPART caméras", "WAITS pose"),
                both.stream().map(each -> each.kind() + " " + each.node().name()).toList());
    }

    @Test
    void theElementOfThePlanIsTheNamedOneOrTheOneAround() {
        OpenDossier dossier = open();
        assertEquals(Optional.of("étude"), planNode(dossier, part(CONTRACT, "dépend de", "étude").offset()));
        assertEquals(Optional.of("étude"), planNode(dossier, part(CONTRACT, "durée", "mois").offset()));
        assertEquals(Optional.of("renforts"), planNode(dossier, CONTRACT.indexOf("42")));
        assertEquals(Optional.empty(), planNode(dossier, CONTRACT.indexOf("type CSI")));
    }

    private static Optional<String> planNode(OpenDossier dossier, int offset) {
        return OpenDossier.await(dossier.session.planNodeAt(dossier.file("contrat.pacte"), offset)).map(PlanNode::name);
    }

    @Test
    void aNodeOfThePlanCarriesItsKindAndPlace() {
        OpenDossier dossier = open();
        PlanNode node = OpenDossier.await(dossier.session.planNodeAt(dossier.file("contrat.pacte"),
                CONTRACT.indexOf("42"))).orElseThrow();
        assertEquals(Symbol.Kind.COMMITMENT, node.kind());
        assertEquals("engagement", node.kindLabel());
        assertEquals(part(CONTRACT, "engagement renforts", "renforts"), node.location().selection());
    }
}
