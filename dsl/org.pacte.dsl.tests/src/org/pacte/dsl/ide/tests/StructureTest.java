// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.dsl.ide.tests.PlanDossier.CONTRACT;
import static org.pacte.dsl.ide.tests.PlanDossier.REGISTER;
import static org.pacte.dsl.ide.tests.PlanDossier.part;
import static org.pacte.dsl.ide.tests.PlanDossier.word;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.Link;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

/** What the shape of a text gives: folds, selections, links, colours of a stretch. */
class StructureTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private OpenDossier open() {
        return dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT).ready();
    }

    private static String firstLine(String text, TextRange range) {
        int start = text.lastIndexOf('\n', range.offset()) + 1;
        return text.substring(start, text.indexOf('\n', range.offset())).strip();
    }

    @Test
    void blocksCommentsAndTextsOfSeveralLinesAreFolded() {
        OpenDossier dossier = open();
        List<Fold> folds = OpenDossier.await(dossier.session.folds(dossier.file("contrat.pacte")));
        assertEquals(List.of("COMMENT // Un contrat", "BLOCK contrat csi \"Contrat\" {",
                "BLOCK axe sécurité \"Sécurité\" {", "BLOCK engagement caméras \"Vidéoprotection\" {", "TEXT texte «",
                "BLOCK action étude \"Étude d'implantation\" {", "BLOCK engagement renforts \"Renforts\" {"),
                folds.stream().map(each -> each.kind() + " " + firstLine(CONTRACT, each.range())).toList());
        assertTrue(folds.stream().filter(each -> each.kind() == Fold.Kind.BLOCK)
                .allMatch(each -> word(CONTRACT, each.range()).endsWith("}")));
        assertTrue(word(CONTRACT, folds.get(0).range()).endsWith("d'essai"));
    }

    @Test
    void anUnclosedBlockLeavesTheOthersFoldable() {
        String text = "organisme A {\n  camp État\norganisme B {\n  camp tiers\n}\n";
        OpenDossier dossier = dossiers.of("a.pacte", text);
        List<Fold> folds = OpenDossier.await(dossier.session.folds(dossier.file("a.pacte")));
        assertEquals(List.of("organisme B {"), folds.stream().map(each -> firstLine(text, each.range())).toList());
    }

    @Test
    void aSelectionGrowsFromAWordToTheFile() {
        OpenDossier dossier = open();
        List<TextRange> ranges = OpenDossier.await(dossier.session.selections(dossier.file("contrat.pacte"),
                CONTRACT.indexOf("mplantation")));
        List<String> words = ranges.stream().map(each -> word(CONTRACT, each)).toList();
        assertEquals(List.of("implantation", "Étude d'implantation", "\"Étude d'implantation\""), words.subList(0, 3));
        assertTrue(words.get(3).startsWith("action étude"), () -> words.get(3));
        assertTrue(words.contains(CONTRACT));
        for (int i = 1; i < ranges.size(); i++) {
            assertTrue(ranges.get(i).offset() <= ranges.get(i - 1).offset()
                    && ranges.get(i).end() >= ranges.get(i - 1).end(), words::toString);
        }
    }

    @Test
    void theInsideOfABlockIsSelectedBeforeTheBlock() {
        OpenDossier dossier = open();
        List<String> words = OpenDossier.await(dossier.session.selections(dossier.file("contrat.pacte"),
                CONTRACT.indexOf("durée"))).stream().map(each -> word(CONTRACT, each)).toList();
        assertEquals("durée", words.get(0));
        assertEquals("durée 6 mois", words.get(1));
        assertTrue(words.get(2).startsWith("pilote Ville") && words.get(2).endsWith("6 mois"), () -> words.get(2));
    }

    @Test
    void addressesAndFilesOfTheDossierAreLinks() throws IOException {
        OpenDossier dossier = open();
        Files.createDirectories(dossier.path("pièces"));
        Files.writeString(dossier.path("pièces/pv.txt"), "Procès-verbal");
        List<Link> links = OpenDossier.await(dossier.session.links(dossier.file("contrat.pacte")));
        assertEquals(List.of("https://exemple.fr/parc", "pièces/pv.txt"),
                links.stream().map(each -> word(CONTRACT, each.range())).toList());
        assertEquals(dossier.path("pièces/pv.txt").toUri(), links.get(1).target());
        assertEquals(1, OpenDossier.await(dossier.session.links(dossier.file("registre.pacte"))).size());
    }

    @Test
    void whatIsNoFileOfTheDossierAndNoAddressIsNoLink() {
        String text = "contrat c { source \"S\" { url \"../../etc/passwd\" } source \"T\" { url \"javascript:alert(1)\" } "
                + "source \"U\" { url \"absent.txt\" } }\n";
        OpenDossier dossier = dossiers.of("a.pacte", text);
        assertEquals(List.of(), OpenDossier.await(dossier.session.links(dossier.file("a.pacte"))));
    }

    @Test
    void theWordsOfListsInTheGrammarAreColoured() {
        OpenDossier dossier = open();
        List<SemanticToken> tokens = OpenDossier.await(dossier.session.semanticTokens(dossier.file("contrat.pacte")));
        assertTrue(tokens.contains(new SemanticToken(part(CONTRACT, "type CSI", "vise"), SemanticToken.Kind.PROPERTY)));
        assertTrue(tokens.contains(new SemanticToken(part(CONTRACT, "annonce", "axes"), SemanticToken.Kind.VALUE)));
    }

    @Test
    void onlyAStretchIsColoured() {
        OpenDossier dossier = open();
        TextRange stretch = part(CONTRACT, "action étude", "durée 6 mois");
        assertEquals(List.of("durée", "6", "mois"), OpenDossier.await(dossier.session
                .semanticTokens(dossier.file("contrat.pacte"), stretch)).stream()
                .map(each -> word(CONTRACT, each.range())).toList());
    }

    @Test
    void onlyTheSelectedLinesAreLaidOut() {
        String text = "organisme  A  { camp État }\norganisme   B   { camp tiers }\n";
        OpenDossier dossier = dossiers.of("a.pacte", text);
        List<TextChange> changes = OpenDossier.await(dossier.session.format(dossier.file("a.pacte"),
                new TextRange(text.indexOf("organisme   B"), 20)));
        String laidOut = text;
        for (TextChange change : changes) {
            laidOut = change.applyTo(laidOut);
        }
        assertEquals("organisme  A  { camp État }\norganisme B { camp tiers }\n", laidOut);
    }
}
