// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pacte.documents.Contracts;
import org.pacte.documents.Locator;
import org.pacte.documents.Samples;
import org.pacte.documents.docx.DocxWriter;
import org.pacte.documents.html.HtmlWriter;
import org.pacte.documents.tree.Document;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.BodyLevel;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ConditionState;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.CostKind;
import org.pacte.model.contract.Counting;
import org.pacte.model.contract.Diffusion;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftVersion;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.FindingKind;
import org.pacte.model.contract.Force;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.IndicatorKind;
import org.pacte.model.contract.LinkKind;
import org.pacte.model.contract.MeansKind;
import org.pacte.model.contract.ObjectiveKind;
import org.pacte.model.contract.Rating;
import org.pacte.model.contract.ReferenceText;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.SourceKind;
import org.pacte.model.contract.TaxBasis;
import org.pacte.model.contract.TerritoryKind;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.PlannedDuration;

class ContractDocumentTest {

    private final Contracts model = new Contracts();

    @Test
    void theArticlesFollowOneAnotherAndTheSignaturesTheArticles() {
        var headings = build().sections(1).stream().map(section -> section.number() + section.anchor()).toList();
        assertEquals(List.of("parties", "visas", "preambule", "Article\u00A01erobjet", "Article\u00A02diagnostic",
                "Article\u00A03engagements", "Article\u00A04indicateurs", "Article\u00A05gouvernance",
                "Article\u00A06evaluation",
                "signatures"), headings);
    }

    @Test
    void aCommitmentSaysWhoHowMuchAndByWhenInWords() {
        assertSays("Engagement n°\u00A02\u00A0– Étendre la vidéoprotection");
        assertSays("Porteur = Ville de Villeneuve");
        assertSays("Quantité = 10 caméras par an de 2022 à 2026, soit 50 caméras");
        assertSays("Échéance = fin 2026, au plus tard le 31 décembre 2026");
        assertSays("La Ville s’engage à poser dix caméras par an.");
    }

    @Test
    void aPeriodInYearsIsPrintedInYears() {
        model.contract.setPeriodInYears(true);
        model.contract.setStart(LocalDate.of(2023, 1, 1));
        model.contract.setEnd(LocalDate.of(2027, 12, 31));
        assertSays("Il est conclu pour la période de 2023 à 2027.");
    }

    @Test
    void commitmentsAreGatheredByCamp() {
        String words = words();
        int state = words.indexOf("Engagements de l’État\nEngagement n°\u00A01");
        int town = words.indexOf("Engagements de la collectivité\nEngagement n°\u00A02");
        int nobody = words.indexOf("Engagements dont le porteur n’est pas précisé\nEngagement n°\u00A03");
        assertTrue(0 < state && state < town && town < nobody, words);
    }

    @Test
    void theOverviewCountsWhatTheArticlesHold() {
        assertSays("Axe | État | Collectivité | Porteur non précisé | Total");
        assertSays("Sécurité et tranquillité publique | 1 | 1 | 1 | 3");
        assertSays("Ensemble | 1 | 1 | 1 | 3");
        assertSays("Un engagement n’a pas de porteur désigné.");
    }

    @Test
    void whatIsMissingIsSaid() {
        assertSays("Porteur = non précisé");
        assertSays("Échéance = non précisée");
        assertSays("Le contrat ne comporte pas de diagnostic partagé.");
        assertSays("Le contrat ne définit aucun indicateur.");
        assertSays("L’instance qui pilote le contrat n’est pas précisée.");
    }

    @Test
    void theTextIsADraftUntilItIsSigned() {
        assertEquals("Document de travail – version\u00A02", build().draft());
        model.contract.setState(DocumentState.READY_TO_SIGN);
        assertTrue(build().isDraft());
        model.contract.setState(DocumentState.SIGNED);
        assertFalse(build().isDraft());
        model.contract.setState(DocumentState.ABANDONED);
        assertTrue(build().isDraft());
    }

    @Test
    void recitalsNameTheTextWithItsArticleDateAndSubject() {
        assertSays(
                "Vu la circulaire n°\u00A06258/SG du 16 avril 2021 "
                        + "(mise en œuvre des contrats de sécurité intégrée)\u202F;");
    }

    @Test
    void theAuthorsTextGetsItsTypography() {
        assertSays("L’État et la Ville partagent un constat\u00A0: il faut agir\u202F!");
    }

    @Test
    void aGroupIsNamedWithEachOfItsCommitments() {
        model.group("Parentalité", Contracts.commitment("a", "Agir tôt", model.town),
                Contracts.commitment("b", "Coéduquer", model.town));
        assertEquals(2, Pattern.compile("Ensemble = Parentalité").matcher(words()).results().count());
    }

    @Test
    void aWithdrawnCommitmentIsGone() {
        model.officers.setDraftingStatus(DraftingStatus.WITHDRAWN);
        assertFalse(words().contains("Renforcer les effectifs"));
        assertSays("Engagement n°\u00A02\u00A0– Se doter d’une méthode commune");
    }

    @Test
    void counterpartsAndIndicatorsHaveTheirTables() {
        Contracts.counterpart(model.officers, model.cameras);
        Contracts.indicator(model.cameras, "Caméras en service");
        assertSays(
                "Engagement n°\u00A01 – Renforcer les effectifs de police | "
                        + "Engagement n°\u00A02 – Étendre la vidéoprotection | à parité");
        assertSays("Caméras en service | Engagement n°\u00A02 | – | 159 caméras au 31 décembre 2026 | –");
    }

    @Test
    void illustrativeActionsAreMarkedAsSuch() {
        Contracts.action(model.cameras, "Étude", true);
        assertSays("Elles n’engagent aucune des parties.");
        assertSays("Engagement n°\u00A02\u00A0– Étendre la vidéoprotection (illustration)");
        Contracts.action(model.cameras, "Pose", false);
        assertSays("Étude Illustration | – | du 03/01/2022 au 28/02/2022 | – | –");
        assertSays("Pose | – | du 03/01/2022");
    }

    @Test
    void whatIsReservedNeverReachesAWiderAudience() throws Exception {
        Commitment secret = Contracts.commitment("discret", "Surveiller le 12 rue Haute", model.prefecture);
        secret.setDiffusion(Diffusion.RESTRICTED);
        model.axis.getItems().add(0, secret);
        Contracts.counterpart(model.cameras, secret);
        Contracts.indicator(secret, "Passages au 12 rue Haute");
        Contracts.action(secret, "Ronde au 12 rue Haute", false);
        Contracts.action(model.cameras, "Caméra du 12 rue Haute", false).setDiffusion(Diffusion.PARTNERS);
        for (Diffusion audience : List.of(Diffusion.PUBLIC, Diffusion.PARTNERS)) {
            Document document = new ContractDocument().build(model.request(audience));
            assertEquals(audience == Diffusion.PARTNERS, Contracts.words(document).contains("Caméra du 12 rue Haute"));
            for (String hidden : List.of("Surveiller", "Passages au", "Ronde au")) {
                assertFalse(Contracts.words(document).contains(hidden), hidden);
            }
        }
        assertTrue(Contracts.words(new ContractDocument().build(model.request(Diffusion.RESTRICTED)))
                .contains("Surveiller le 12"));
        var page = new ByteArrayOutputStream();
        new HtmlWriter().write(build(), page);
        assertFalse(page.toString("UTF-8").contains("rue Haute"));
    }

    @Test
    void aReservedContractSaysNothingOfItselfToThePublic() {
        model.contract.setDiffusion(Diffusion.RESTRICTED);
        assertFalse(words().contains("Villeneuve"));
        assertSays("Document non communicable");
    }

    @Test
    void aDateInWordsIsNotExplainedByItself() {
        model.cameras.setDeadline(new Deadline.On(LocalDate.of(2023, 12, 31)));
        assertSays("Échéance = le 31 décembre 2023\n");
        model.cameras.setDeadline(new Deadline.Permanent());
        assertSays("Échéance = permanente (en permanence");
    }

    @Test
    void anActionSaysItsActorsMilestonesCostAndFunding() {
        var action = Contracts.action(model.cameras, "Pose", false);
        action.getPilots().add(model.town);
        action.getPartners().add(model.prefecture);
        Contracts.milestone(action, "Mise en service", LocalDate.of(2022, 2, 28));
        Contracts.cost(action, 16_000);
        Contracts.funding(action, model.prefecture, 8_000, 2022);
        assertSays("Pose | Ville de Villeneuve, avec Préfecture du Nord | "
                + "du 03/01/2022 au 28/02/2022 Mise en service, le 28/02/2022 | 16\u00A0000\u00A0€ (investissement) | "
                + "Préfecture du Nord\u00A0: 8\u00A0000\u00A0€ (notifié 2022)");
    }

    @Test
    void anActionSaysItsDurationItsDeadlineAndWhatItDependsOn() {
        var study = Contracts.action(model.officers, "Étude", false);
        var action = Contracts.action(model.cameras, "Pose", false);
        action.setStart(null);
        action.setEnd(null);
        action.setDuration(PlannedDuration.parse("6 mois"));
        action.setDeadline(new Deadline.EndOfYear(2022));
        action.getDependsOn().addAll(List.of(study, Contracts.action(model.cameras, "Repérage", false)));
        assertSays("Pose | – | durée\u00A0: 6 mois échéance\u00A0: fin 2022, au plus tard le 31 décembre 2022 dépend");
        assertSays("dépend de\u00A0: Étude (Engagement n°\u00A01)\u202F; Repérage |");
        study.setDiffusion(Diffusion.RESTRICTED);
        assertSays("dépend de\u00A0: Repérage |");
    }

    @Test
    void numbersAscendDownThePageAndInTheAnnexes() {
        Contracts.action(model.cameras, "Pose", false);
        Contracts.action(model.officers, "Recrutement", false);
        var numbers = Pattern.compile("(?m)^Engagement n°\\x{A0}(\\d+)").matcher(words()).results()
                .map(found -> found.group(1)).toList();
        assertEquals(List.of("1", "2", "3", "1", "2"), numbers);
    }

    @Test
    void straightQuotesOfTheAuthorsBecomeFrenchOnes() {
        model.cameras.setTitle("Signer la convention \"Petites villes\"");
        model.cameras.setWording("Le plan \"été\", un écran de 19\" et `\"code\"`.");
        assertSays("Signer la convention «\u00A0Petites villes\u00A0»");
        assertSays("Le plan «\u00A0été\u00A0», un écran de 19\" et \"code\".");
    }

    @Test
    void aTextReadyToSignAsksOnlyForWhatTheRulesDemand() {
        model.method.getBearers().add(model.town);
        assertSays("À compléter\nLe contrat ne comporte pas de diagnostic partagé.");
        model.contract.setState(DocumentState.READY_TO_SIGN);
        assertSays("Le contrat ne comporte pas de diagnostic partagé.");
        assertFalse(words().contains("À compléter"));
        model.method.getBearers().clear();
        assertSays("À compléter\nUn engagement n’a pas de porteur désigné.");
    }

    @Test
    void everyValueOfTheVocabularyHasItsWordInBothLanguages() {
        List<Class<? extends Enum<?>>> vocabularies = List.of(DocumentState.class, Side.class, CircularField.class,
                ConditionState.class, FundingStatus.class, CommitmentNature.class, Force.class, BodyLevel.class,
                Frequency.class,
                CostKind.class, ExecutionStatus.class, FindingKind.class, IndicatorKind.class, Direction.class,
                SourceKind.class, Counting.class, MeansKind.class, ObjectiveKind.class, Rating.class, TaxBasis.class,
                TerritoryKind.class);
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            var wording = new Wording(locale, ContractDocument.MESSAGES);
            for (Class<? extends Enum<?>> vocabulary : vocabularies) {
                for (Enum<?> value : vocabulary.getEnumConstants()) {
                    boolean stated = !value.name().equals("UNSPECIFIED") || value == Side.UNSPECIFIED;
                    assertFalse(stated && wording.label(value).isBlank(), value.toString());
                }
            }
        }
    }

    @Test
    void everyKindOfLinkHasItsSentenceInBothLanguages() {
        for (Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            for (LinkKind kind : LinkKind.values()) {
                boolean said = kind == LinkKind.CITES || !new Wording(locale, ContractDocument.MESSAGES).say("link." + kind.name(), "x").isBlank();
                assertTrue(said, kind.toString());
            }
        }
    }

    @Test
    void aRecitalNamesTheNumberOnceAndTheArticles() {
        var cited = (ReferenceText) model.contract.getLinks().getFirst().getTargets().getFirst();
        cited.setSubject(null);
        cited.setNumber("6258/SG");
        cited.getArticles().addAll(List.of("L. 132-4", "L. 512-6"));
        assertSays("Vu la circulaire n°\u00A06258/SG du 16 avril 2021, articles L. 132-4 et L. 512-6\u202F;");
        cited.setTitle("Circulaire");
        assertSays("Vu la circulaire n°\u00A06258/SG du 16 avril 2021, articles");
    }

    @Test
    void aBodyReservedToFewerReadersIsNotDescribed() {
        Body body = ContractFactory.eINSTANCE.createBody();
        body.setTitle("Cellule de veille");
        model.contract.getSteering().add(body);
        model.axis.getReviewers().add(body);
        assertSays("Cellule de veille");
        body.setDiffusion(Diffusion.RESTRICTED);
        assertFalse(words().contains("Cellule de veille"));
    }

    @Test
    void theWorkingVersionsFollowADraftAndLeaveASignedText() {
        DraftVersion version = model.contract.getVersions().getFirst();
        version.setAuthor("Cabinet du maire");
        version.setComment("Relecture");
        assertSays("2 | – | Cabinet du maire | Relecture");
        model.contract.setState(DocumentState.SIGNED);
        assertFalse(words().contains("Cabinet du maire"));
    }

    @ParameterizedTest
    @EnumSource(Diffusion.class)
    void anEmptyContractIsADocumentToo(Diffusion audience) {
        if (audience == Diffusion.INHERITED) {
            return;
        }
        var empty = new Contracts();
        empty.contract.getAxes().clear();
        empty.contract.getParties().clear();
        empty.contract.getLinks().clear();
        empty.contract.setTitle(null);
        empty.contract.setName(null);
        Document document = new ContractDocument().build(empty.request(audience));
        assertEquals("…", document.title());
        assertTrue(Contracts.words(document).contains("Les parties au contrat ne sont pas précisées."));
    }

    @Test
    void theEnglishDocumentHasNoFrenchWordOfOurs() {
        Contracts.counterpart(model.officers, model.cameras);
        Contracts.indicator(model.cameras, "Caméras en service");
        Contracts.action(model.cameras, "Étude", true);
        String words = Contracts.words(new ContractDocument()
                .build(model.request(Locale.ENGLISH, Diffusion.PUBLIC, Locator.NONE)));
        assertTrue(words.contains("Deadline = end of 2026"), words);
        for (String french : List.of("Engagement", "Échéance", "Porteur", "précis", "Annexe", "Pour ", "Sommaire")) {
            assertFalse(words.contains(french), french);
        }
    }

    @Test
    void ourSentencesObeyFrenchTypography() {
        String words = words();
        for (String fault : List.of("[^\\u00A0]:(?!//)", "[^\\u202F];", "[^\\u202F]!", "«[^\\u00A0]", "'", " »")) {
            var found = Pattern.compile(fault)
                    .matcher(words.replaceAll("(?m)^(Metadata|TableOfContents|PageBreak).*$", ""));
            assertFalse(found.find(), () -> fault + ": " + words);
        }
    }

    @Test
    void hostileTextsOfAContractAreHarmlessInEveryFormat() throws Exception {
        model.contract.setTitle(Samples.HOSTILE);
        model.contract.setPreamble(Samples.HOSTILE);
        model.cameras.setTitle(Samples.HOSTILE);
        model.cameras.setWording(Samples.HOSTILE);
        for (var writer : List.of(new HtmlWriter(), new DocxWriter())) {
            var bytes = new ByteArrayOutputStream();
            writer.write(build(), bytes);
            assertTrue(bytes.size() > 0);
        }
    }

    private void assertSays(String expected) {
        String words = words();
        assertTrue(words.contains(expected), () -> "« " + expected + " » manque dans :\n" + words);
    }

    private String words() {
        return Contracts.words(build());
    }

    private Document build() {
        return new ContractDocument().build(model.request(Diffusion.PUBLIC));
    }
}
