// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;
import static org.pacte.dsl.ide.tests.PlanDossier.part;
import static org.pacte.dsl.ide.tests.PlanDossier.words;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.InlayHint;
import org.pacte.dsl.ide.services.Lens;
import org.pacte.dsl.ide.services.TextRange;

/** What is computed and shown inside of a text or above its declarations. */
class HintsTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private OpenDossier open(Locale locale) {
        return dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
    }

    /** The contract with its hints in it, each between two bars. */
    private static String hinted(OpenDossier dossier, TextRange range) {
        StringBuilder text = new StringBuilder(CONTRACT);
        List<InlayHint> hints = OpenDossier.await(dossier.session.inlayHints(dossier.file("contrat.pacte"), range));
        for (InlayHint hint : hints.reversed()) {
            text.insert(hint.offset(), "|" + hint.text() + "|");
        }
        return text.toString().replace('\u00A0', ' ');
    }

    private static String hinted(OpenDossier dossier) {
        return hinted(dossier, new TextRange(0, CONTRACT.length()));
    }

    @Test
    void aRateWithoutATotalShowsIt() {
        String text = hinted(open(Locale.FRENCH));
        assertTrue(text.contains("10 caméras par an de 2022 à 2026|= 50 caméras|"), text);
    }

    @Test
    void tranchesShowTheirSum() {
        String text = hinted(open(Locale.FRENCH));
        assertTrue(text.contains("42 policiers dont 20 en 2021, 21 en 2022|= 41 policiers|"), text);
    }

    @Test
    void aDurationShowsTheLastDay() {
        String text = hinted(open(Locale.FRENCH));
        assertTrue(text.contains("durée 6 mois|fin le 30 juin 2022|"), text);
        assertTrue(hinted(open(Locale.FRENCH)).contains("action étude \"Étude d'implantation\"|"), text);
        assertTrue(hinted(open(Locale.ENGLISH)).contains("durée 6 mois|ends on 30 June 2022|"));
    }

    @Test
    void anActionShowsByHowMuchItMaySlip() {
        String text = CONTRACT.replace("contrepartie de renforts", "").replace("dépend de étude, renforts",
                "du 01/08/2022 au 31/12/2022 dépend de étude");
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", text).ready();
        assertEquals(List.of("marge\u00A0: 29 jours", "critique"), OpenDossier.await(dossier.session
                .inlayHints(dossier.file("contrat.pacte"), new TextRange(0, text.length()))).stream()
                .filter(each -> each.kind() == InlayHint.Kind.SLACK).map(InlayHint::text).toList());
    }

    @Test
    void bearersShowTheirCamp() {
        String text = hinted(open(Locale.FRENCH));
        assertTrue(text.contains("porteur Ville|collectivité|"), text);
        assertTrue(text.contains("porteur Préfecture, Ville|commun|"), text);
        assertTrue(hinted(open(Locale.ENGLISH)).contains("porteur Ville|local authority|"));
    }

    @Test
    void onlyTheHintsOfAStretchAreGiven() {
        String text = hinted(open(Locale.FRENCH), part(CONTRACT, "action étude", "durée 6 mois"));
        assertEquals(2, text.chars().filter(c -> c == '|').count(), text);
    }

    @Test
    void aCommitmentTellsItsCounterpartsFindingsAndReferences() {
        OpenDossier dossier = open(Locale.FRENCH);
        List<Lens> lenses = OpenDossier.await(dossier.session.lenses(dossier.file("contrat.pacte")));
        List<Lens> ofReinforcements = lenses.stream()
                .filter(each -> each.range().equals(part(CONTRACT, "engagement renforts", "renforts"))).toList();
        assertEquals(Lens.Kind.COUNTERPARTS, ofReinforcements.get(0).kind());
        assertEquals("1 contrepartie", ofReinforcements.get(0).title());
        assertEquals(List.of("caméras"), words(ofReinforcements.get(0).places()));
        assertEquals(Lens.Kind.FINDINGS, ofReinforcements.get(1).kind());
        assertTrue(ofReinforcements.get(1).title().endsWith(" constats"), ofReinforcements::toString);
        assertEquals("2 références", ofReinforcements.get(2).title());
        assertEquals(List.of("renforts", "renforts"), words(ofReinforcements.get(2).places()));
    }

    @Test
    void referencesFromOtherFilesAreCounted() {
        OpenDossier dossier = open(Locale.ENGLISH);
        List<Lens> lenses = OpenDossier.await(dossier.session.lenses(dossier.file("registre.pacte")));
        assertEquals(List.of("4 references", "1 reference", "1 reference"),
                lenses.stream().map(Lens::title).toList());
    }
}
