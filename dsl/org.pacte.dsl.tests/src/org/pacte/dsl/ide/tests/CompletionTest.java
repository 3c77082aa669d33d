// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.TextRange;

/** What is proposed at the cursor {@code <|>}, asked of a session on a dossier with a register. */
class CompletionTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            organisme Ville "Ville de Bourges" {
              camp collectivité
              nature commune
              sigle "VDB"
              service PM "Police municipale"
            }
            organisme Préfecture "Préfecture du Cher" { camp État nature préfecture }
            instance CLSPD "Conseil local de sécurité" { préside Ville }
            territoire Bourges "Commune de Bourges"
            """;

    private List<Proposal> proposals(String marked) {
        return proposals(Locale.FRENCH, marked);
    }

    private List<Proposal> proposals(Locale locale, String marked) {
        OpenDossier dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "");
        int offset = dossier.open("contrat.pacte", marked);
        return OpenDossier.await(dossier.session.complete(dossier.file("contrat.pacte"), offset));
    }

    private List<String> labels(String marked) {
        return proposals(marked).stream().map(Proposal::label).toList();
    }

    private Proposal proposal(String label, String marked) {
        List<Proposal> all = proposals(marked);
        return all.stream().filter(each -> each.label().equals(label)).findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not among " + all.stream().map(Proposal::label)
                .toList()));
    }

    /** The text after a proposal was taken, with the cursor's mark removed. */
    private String taken(String label, String marked) {
        return proposal(label, marked).change().applyTo(marked.replace(OpenDossier.CURSOR, ""));
    }

    private static String inCommitment(String properties) {
        return """
                contrat csi "CSI" {
                  période du 01/10/2021 au 31/03/2026
                  axe sécurité "Sécurité" {
                    engagement caméras "Vidéoprotection" {
                      %s
                    }
                    engagement renforts "Renforts" {
                    }
                  }
                }
                """.formatted(properties);
    }

    @Test
    void anEmptyFileOffersTheBlocksOfTheRegisterAndTheContract() {
        List<String> labels = labels("<|>");
        assertTrue(labels.containsAll(List.of("organisme", "territoire", "contrat", "instance", "glossaire")),
                labels::toString);
        assertFalse(labels.contains("engagement"), "an engagement stands in an axis only");
    }

    @Test
    void aBlockIsInsertedWithPlacesToFillIn() {
        Proposal block = proposal("organisme", "<|>");
        assertEquals(Proposal.Kind.SNIPPET, block.kind());
        assertTrue(block.change().text().startsWith("organisme Nom \"Intitulé\" {\n  camp collectivité\n"),
                block.change()::text);
        TextRange name = block.placeholders().get(0);
        assertEquals("Nom", block.change().text().substring(name.offset(), name.end()));
    }

    @Test
    void aBlockIsIndentedLikeItsLine() {
        String text = taken("action", inCommitment("act<|>"));
        assertTrue(text.contains("""
                      action nom "Intitulé" {
                        pilote Pilote
                        du 02/03/2026 au 31/12/2026
                      }
                """), text);
    }

    @Test
    void wordsOfTheLanguageThatAreNamesDoNotConfuseWhatFollows() {
        String actions = """
                action bilan "Bilan des postes" { }
                action décision "Choix des lieux" { dépend de bilan
                  <|>
                }
                """;
        assertTrue(labels(inCommitment(actions)).contains("pilote"), () -> labels(inCommitment(actions)).toString());
        String further = actions.replace("bilan\n", "csi.sécurité.caméras.bilan, décision\n");
        assertTrue(labels(inCommitment(further)).contains("pilote"), () -> labels(inCommitment(further)).toString());
    }

    @Test
    void aLineOfABilanMayBeginWithANameThatIsAWordOfTheLanguage() {
        String contract = inCommitment("action bilan \"Bilan\" { }  action pose \"Pose\" { }");
        for (String subject : List.of("caméras.bilan", "caméras . bilan", "csi.sécurité.caméras.pose", "pose")) {
            String report = contract + "bilan csi au 30/06/2023 {\n  " + subject + " : en-cours, <|>\n}\n";
            assertTrue(labels(report).contains("météo"), () -> subject + " " + labels(report));
            String next = contract + "bilan csi au 30/06/2023 {\n  " + subject + " : en-cours\n  syn<|>\n}\n";
            assertTrue(labels(next).contains("synthèse"), () -> subject + " " + labels(next));
        }
    }

    @Test
    void keywordsAreFoundWithoutAccentsAndCapitals() {
        assertEquals("échéance", labels(inCommitment("ECHE<|>")).get(0));
        assertEquals("échéance", labels(inCommitment("eche<|>")).get(0));
    }

    @Test
    void keywordsComeWithTheWordsThatMustFollow() {
        assertTrue(labels(inCommitment("<|>")).contains("suivi par"));
        assertTrue(taken("suivi par", inCommitment("sui<|>")).contains("      suivi par \n"));
    }

    @Test
    void keywordsAreDocumented() {
        assertTrue(proposal("quantité", inCommitment("<|>")).documentation().contains("quantité promise"));
    }

    @Test
    void documentationFollowsTheLocale() {
        Proposal french = proposals(Locale.FRENCH, inCommitment("quant<|>")).get(0);
        Proposal english = proposals(Locale.ENGLISH, inCommitment("quant<|>")).get(0);
        assertEquals(french.label(), english.label());
        assertFalse(english.documentation().equals(french.documentation()));
    }

    @Test
    void punctuationIsNeverProposed() {
        List<String> labels = labels(inCommitment("porteur Ville <|>"));
        assertTrue(labels.stream().allMatch(label -> label.codePoints().anyMatch(Character::isLetter)),
                labels::toString);
    }

    @Test
    void aPropertyThatStandsOnceIsNotProposedAgain() {
        List<String> labels = labels(inCommitment("nature équipement\n      échéance fin 2022\n      <|>"));
        assertFalse(labels.contains("nature"), labels::toString);
        assertFalse(labels.contains("échéance"), labels::toString);
        assertTrue(labels.contains("force"), labels::toString);
        assertTrue(labels.contains("action"), "a list may grow");
    }

    @Test
    void aClosedListOffersItsValuesOnly() {
        List<String> labels = labels("organisme Parquet \"Parquet\" { camp <|> }");
        assertEquals(List.of("État", "collectivité", "justice", "tiers", "non-précisé"), labels);
    }

    @Test
    void valuesAreFoundInsideTheirWords() {
        List<String> labels = labels("organisme X \"X\" { nature nationale<|> }");
        assertEquals(List.of("police-nationale", "éducation-nationale"), labels);
    }

    @Test
    void valuesAreDocumented() {
        assertFalse(proposal("État", "organisme Parquet \"Parquet\" { camp <|> }").documentation().isEmpty());
    }

    @Test
    void referencesOfferTheElementsOfTheRightKindWithTheirTitles() {
        List<Proposal> all = proposals(inCommitment("porteur <|>"));
        List<String> labels = all.stream().filter(each -> each.kind() == Proposal.Kind.REFERENCE).map(Proposal::label)
                .toList();
        assertEquals(List.of("PM", "Préfecture", "Ville"), labels.stream().sorted().toList());
        Proposal town = all.stream().filter(each -> each.label().equals("Ville")).findFirst().orElseThrow();
        assertEquals("Ville de Bourges (organisme)", town.detail());
        assertTrue(town.documentation().contains("collectivité"), town::documentation);
    }

    @Test
    void referencesAreFoundByTheirTitleAndAcronym() {
        assertEquals("PM", labels(inCommitment("porteur municip<|>")).get(0));
        assertEquals("Ville", labels(inCommitment("porteur vdb<|>")).get(0));
        assertEquals("Préfecture", labels(inCommitment("porteur prefe<|>")).get(0));
    }

    @Test
    void aQualifiedReferenceIsCompletedAfterItsDot() {
        assertTrue(taken("Ville.PM", inCommitment("porteur Ville.<|>")).contains("porteur Ville.PM\n"));
        assertTrue(taken("Ville.PM", inCommitment("porteur Ville.p<|>")).contains("porteur Ville.PM\n"));
    }

    @Test
    void whatAReferenceNamesAlreadyIsNotProposedAgain() {
        List<String> labels = labels(inCommitment("porteur Ville, <|>"));
        assertFalse(labels.contains("Ville"), labels::toString);
        assertTrue(labels.contains("Préfecture"), labels::toString);
    }

    @Test
    void homonymsAreProposedByTheirQualifiedNamesAndTheNearestFirst() {
        String contract = """
                contrat csi "CSI" {
                  axe sécurité "Sécurité" {
                    engagement caméras "Caméras" {
                      action étude "Étude" { }
                      action pose "Pose" { dépend de <|> }
                    }
                    engagement bornes "Bornes" {
                      action étude "Étude" { }
                    }
                  }
                }
                """;
        List<String> labels = labels(contract);
        assertEquals("étude", labels.get(0));
        assertTrue(labels.contains("bornes.étude"), labels::toString);
        assertFalse(labels.contains("pose"), "an action does not wait for itself");
    }

    @Test
    void daysAreThoseOfTodayAndOfTheContract() {
        List<String> labels = labels(inCommitment("action a \"A\" { du <|> }"));
        assertEquals(List.of("02/03/2026", "31/12/2026", "01/10/2021", "31/03/2026"), labels);
    }

    @Test
    void deadlinesAreProposedAsWholes() {
        List<String> labels = labels(inCommitment("échéance <|>"));
        assertTrue(labels.containsAll(List.of("le 31/03/2026", "fin 2026", "avant 2026", "fin du mandat",
                "permanente")), labels::toString);
        assertFalse(labels.contains("du"), labels::toString);
    }

    @Test
    void quantitiesAreProposedInTheirFormsWithTheUnitsOfTheDossier() {
        String text = inCommitment("référence 109 caméras au 31/12/2020\n      quantité <|>");
        List<String> labels = labels(text);
        assertTrue(labels.contains("+10 caméras"), labels::toString);
        assertTrue(labels.contains("10 caméras par an de 2021 à 2026"), labels::toString);
    }

    @Test
    void unitsOfTheDossierAreProposedAfterANumber() {
        assertEquals("caméras", labels(inCommitment("référence 109 caméras\n      quantité atteindre 250 <|>")).get(0));
    }

    @Test
    void valuesOfSeveralWordsAreCompletedAsAWhole() {
        assertEquals("avant le 31/03/2026", labels(inCommitment("échéance avant <|>")).get(0));
        assertTrue(labels(inCommitment("échéance fin 202<|>")).contains("fin 2023"));
        assertEquals("6 mois", labels(inCommitment("action a \"A\" { durée 6 mo<|> }")).get(0));
        assertEquals(List.of("15000 €", "15000 k€", "15000 M€"),
                labels(inCommitment("action a \"A\" { coût 15000 <|> }")));
        assertTrue(taken("15000 €", inCommitment("action a \"A\" { coût 15000 <|> }")).contains("{ coût 15000 € }"));
    }

    @Test
    void aStrayWordDoesNotHideTheNextProperty() {
        assertTrue(labels(inCommitment("xyzzy\n      éché<|>")).contains("échéance"));
    }

    @Test
    void nothingIsProposedInsideTextsAndComments() {
        assertEquals(List.of(), labels(inCommitment("// ech<|>")));
        assertEquals(List.of(), labels(inCommitment("texte « ech<|> »")));
        assertEquals(List.of(), labels(inCommitment("source \"ech<|>\"")));
        assertEquals(List.of(), labels(inCommitment("source \"ech<|>")));
    }

    @Test
    void completionSeesWhatWasTypedJustBefore() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", "").ready();
        dossier.open("contrat.pacte", "");
        String text = inCommitment("porteur ");
        dossier.session.didChange(dossier.file("contrat.pacte"), text);
        dossier.session.didOpen(dossier.file("registre.pacte"),
                REGISTER + "organisme Parquet \"Parquet de Bourges\"\n");
        int offset = text.indexOf("porteur ") + "porteur ".length();
        List<String> labels = OpenDossier.await(dossier.session.complete(dossier.file("contrat.pacte"), offset))
                .stream().map(Proposal::label).toList();
        assertTrue(labels.contains("Parquet"), labels::toString);
    }

    @Test
    void aWordThatTheGrammarDoesNotKnowGetsNoProposal() {
        assertEquals(List.of(), labels(inCommitment("xyzzy<|>")));
    }
}
