// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.titled;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Force;
import org.pacte.model.contract.Glossary;
import org.pacte.model.contract.GlossaryEntry;
import org.pacte.model.contract.Source;

/** What the rules on wording say, where, and what they offer; how often they are right is the matter of {@link WordingAccuracyTest}. */
class WordingTest {
    private final ContractDraft draft = new ContractDraft();

    // R08

    @Test
    void aTitleThatEndsWithAColonIsAHeading() {
        draft.commitment("parents", titled("Aider les parents : "));
        assertEquals(List.of("INFO csi.sécurité.parents title: Le titre de l’engagement « parents » finit par deux points : faites-en un groupe "
                + "(« groupe … »), avec un engagement pour chaque point."), draft.report(new SeparateHeadings()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"- ouvrir un lieu ;\\n- former des agents. | 1", "Soit :\\n1. création d’un poste ;\\n2) pose de caméras. | 1",
        "- ouvrir un lieu. | 0", "- la gare ;\\n- le stade. | 0", "Ouvrir un lieu, former des agents. | 0", "Soit :\\n• ouvrir un lieu\\n• la gare | 0"})
    void aWordingThatListsSeveralActsIsAHeading(String wording, int findings) {
        draft.commitment("parents", worded(wording.replace("\\n", "\n")));
        assertEquals(findings, draft.findings(new SeparateHeadings()).size());
    }

    // R09

    @Test
    void anAcronymIsReportedOnceWithAnEntryForTheGlossary() {
        glossary("CSU", "Centre de supervision urbain");
        draft.commitment("a", titled("Équiper le CSU et la BST"));
        draft.commitment("b", titled("Former la BST"));
        assertEquals(List.of("WARNING csi.sécurité.a title: L’engagement « a » emploie le sigle « BST », que rien ne développe dans le dossier : "
                + "ajoutez-le au glossaire."), draft.report(new ExpandedAcronyms()));
        assertEquals(List.of("BST \"Brigade spécialisée de terrain\""), fixes(new ExpandedAcronyms()));
    }

    @Test
    void withoutAGlossaryThereIsNoEntryToAdd() {
        draft.commitment("a", titled("Former la QXZ"));
        assertEquals(List.of(), fixes(new ExpandedAcronyms()));
        glossary("CSU", "Centre de supervision urbain");
        assertEquals(List.of("QXZ \"à préciser\""), fixes(new ExpandedAcronyms()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Contrat local de sécurité et de prévention de la délinquance | 1", "Conseils locaux de sécurité et de prévention de la délinquance | 0",
        "Conseil local de sécurité et de prévention de la délinquance de Bourges | 0", "Une instance | 0"})
    void anAcronymHasOneExpansion(String second, int findings) {
        glossary("CLSPD", "Conseil local de sécurité et de prévention de la délinquance");
        glossary("CLSPD", second);
        assertEquals(findings, draft.findings(new ExpandedAcronyms()).size());
    }

    @ParameterizedTest
    @ValueSource(strings = {"La gestion urbaine de proximité (GUP) est étendue.", "La GUP (gestion urbaine de proximité) est étendue.", "Le titre IV et la RD 940.",
        "La circulaire n° 6258/SG.", "UN TITRE EN CAPITALES"})
    void bracketsExpandAndSomeCapitalsAreNoAcronym(String wording) {
        draft.commitment("a", worded(wording));
        assertEquals(List.of(), draft.report(new ExpandedAcronyms()));
    }

    // R16

    @Test
    void aStudyThatCountsAsAResultIsOfferedItsNature() {
        draft.commitment("a", titled("Étudier la pose de caméras"), quantity(amount("10", "caméras")));
        assertEquals(List.of("nature étude"), fixes(new StudiesAreNoResults()));
        draft.commitment("b", titled("Étudier la pose de caméras"), each -> each.setNature(CommitmentNature.EQUIPMENT));
        assertEquals(List.of("nature étude", "étude"), fixes(new StudiesAreNoResults()));
    }

    @Test
    void anIntentionThatCountsAsAResultIsOfferedItsForce() {
        draft.commitment("a", titled("La Ville envisage de recruter"), quantity(amount("4", "agents")));
        assertEquals(List.of("force intention"), fixes(new StudiesAreNoResults()));
        draft.commitment("b", titled("La Ville envisage de recruter"), quantity(amount("4", "agents")), each -> each.setForce(Force.FIRM));
        assertEquals(List.of("force intention", "intention"), fixes(new StudiesAreNoResults()));
    }

    @Test
    void whatIsSaidToBeAStudyOrCountsForNothingIsSound() {
        draft.commitment("a", titled("Étudier la pose"), quantity(amount("4", "caméras")), each -> each.setNature(CommitmentNature.STUDY));
        draft.commitment("b", titled("Étudier la pose"), quantity(amount("4", "caméras")), each -> each.setForce(Force.ESTIMATE));
        draft.commitment("c", titled("Étudier la pose"), each -> each.setNature(CommitmentNature.ORGANIZATION));
        draft.commitment("d", titled("Poser des caméras"), quantity(amount("4", "caméras")));
        assertEquals(List.of(), draft.report(new StudiesAreNoResults()));
    }

    // R18

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"Équiper la gare, le stade, etc. | Équiper la gare, le stade", "Équiper la gare, le stade… | Équiper la gare, le stade",
        "Former notamment les gardiens | Former les gardiens", "Notamment, former les gardiens | Former les gardiens",
        "Équiper les sites, par exemple la gare | "})
    void anOpenListCanBeClosed(String title, String closed) {
        draft.commitment("a", titled(title));
        assertEquals(1, draft.findings(new ClosedLists()).size());
        assertEquals(closed == null ? List.of() : List.of("\"" + closed + "\""), fixes(new ClosedLists()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vu le code, notamment son article 3", "Signer la charte…", "Citer « la gare […] et le stade »", "Agir entre la gare et le stade", "Par écrit"})
    void aFormulaOfLawAndACutLeaveNothingOpen(String title) {
        draft.commitment("a", titled(title));
        assertEquals(List.of(), draft.report(new ClosedLists()));
    }

    @Test
    void aWithdrawnCommitmentMayStayOpen() {
        draft.commitment("a", titled("Équiper la gare, etc."), each -> each.setDraftingStatus(DraftingStatus.WITHDRAWN));
        assertEquals(List.of(), draft.report(new ClosedLists()));
    }

    // R41

    @Test
    void theApproximateWordsAndQuantitiesAreQuoted() {
        AmountStatement about = amount("30", "caméras");
        about.setBound(Bound.ABOUT);
        draft.commitment("a", titled("Recruter une dizaine d’agents"), quantity(about));
        assertEquals(List.of(
                "INFO csi.sécurité.a quantity: La quantité de l’engagement « a » est approchée (« environ ») : donnez le chiffre, ou un plancher (« au moins … »).",
                "INFO csi.sécurité.a title: L’engagement « a » ne donne qu’un ordre de grandeur (« une dizaine ») : donnez le chiffre, ou un plancher (« au moins … »)."),
                draft.report(new ExactFigures()));
    }

    // R89

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Ouverture du bureau | Ouvrir le bureau", "Fermeture des caves | Fermer les caves", "Création d’un poste | Créer un poste",
        "Enlèvement de l’épave | Enlever l’épave", "Renfort et création d’un poste | ", "Mise à disposition d’un lieu | "})
    void aNounAmongInfinitivesBecomesOne(String title, String infinitive) {
        Stream.of("Signer la charte", "Former les agents", "Éclairer le stade", "Poser des caméras").forEach(each -> draft.commitment("x" + each.length(), titled(each)));
        draft.commitment("a", titled(title));
        assertEquals(infinitive == null ? List.of() : List.of("\"" + infinitive + "\""), fixes(new UniformTitles()));
    }

    @Test
    void aTitleMayHaveTwoHundredCharactersAndNoMore() {
        draft.commitment("a", titled("é".repeat(200)));
        assertEquals(List.of(), draft.report(new UniformTitles()));
        draft.commitment("b", titled("é".repeat(201)));
        assertEquals(List.of("INFO csi.sécurité.b title: L’engagement « b » a un titre de 201 caractères, pour 200 au plus : raccourcissez-le et mettez le détail dans le texte."),
                draft.report(new UniformTitles()));
    }

    @Test
    void aListOfTwoOrOfEqualSharesHasNoUsualStyle() {
        draft.commitment("a", titled("Créer un poste"));
        draft.commitment("b", titled("Ouverture d’un bureau"));
        assertEquals(List.of(), draft.report(new UniformTitles()));
        draft.commitment("c", titled("Signer la charte"));
        assertEquals(1, draft.report(new UniformTitles()).size());
        draft.commitment("d", titled("Formation des agents"));
        assertEquals(List.of(), draft.report(new UniformTitles()));
    }

    // R90

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"La 1ère et la 2ème fois | La 1re et la 2e fois", "Le 1 mars | Le 1er mars", "Soit 15000€ | Soit 15~000~€",
        "Soit 50% | Soit 50~%", "Evaluer avec l’Etat | Évaluer avec l’État", "Le n°12 | Le n°~12", "Mr Petit et Mme. Roy | M. Petit et Mme Roy",
        "Madame le préfet | Madame la préfète", "Le «plan» | Le «~plan~»", "Les bus etc... | Les bus etc.", "Un , deux | Un, deux", "Un,deux | Un, deux", "Deux  espaces | Deux espaces",
        "Payé par l’état | Payé par l’État", "La tenue:polo | La tenue~: polo", "Les ( deux ) écoles | Les (deux) écoles", "Dit \"plan\" hier | Dit «~plan~» hier"})
    void theTypographyIsCorrectedAsAWhole(String written, String right) {
        draft.commitment("a", titled(written));
        assertEquals(List.of("\"" + right.replace('~', '\u00A0') + "\""), fixes(new FrenchTypography()));
    }

    @Test
    void aTextOfSeveralLinesIsReportedButNotRewritten() {
        draft.commitment("a", worded("La 1ère ligne.\nLa 2ème ligne."));
        Finding finding = draft.findings(new FrenchTypography()).getFirst();
        assertEquals(List.of(), finding.fixes());
        assertEquals("L’engagement « a » s’écarte de l’usage typographique : « 1ère » pour « 1re », « 2ème » pour « 2e ». Corrigez.", plain(finding.message()));
    }

    @Test
    void onlyThreeFaultsAreQuotedAndQuotationsAreLeftAlone() {
        Source source = ContractFactory.eINSTANCE.createSource();
        source.setTitle("La 1ère page");
        draft.commitment("a", titled("La 1ère, la 2ème, la 3ème et la 4ème fois"), each -> each.getSources().add(source));
        List<String> report = draft.report(new FrenchTypography());
        assertEquals(1, report.size());
        assertEquals(true, report.getFirst().endsWith("et 1 fois encore. Corrigez."), report.getFirst());
    }

    // R91

    @Test
    void whoNamesAPersonCannotBeWaivedAndTheNameIsNotRepeated() {
        draft.commitment("a", titled("Suivre la situation de Lucas Bernard, mineur délinquant"));
        assertEquals(List.of("ERROR csi.sécurité.a title: L’engagement « a » semble nommer une personne et dire sa situation : retirez le nom, "
                + "et ne donnez que des nombres ou des catégories."), draft.report(new AnonymousTexts()));
        assertFalse(new AnonymousTexts().waivable());
    }

    private static Consumer<Commitment> worded(String wording) {
        return commitment -> commitment.setWording(wording);
    }

    private void glossary(String acronym, String expansion) {
        Glossary glossary = ContractFactory.eINSTANCE.createGlossary();
        GlossaryEntry entry = ContractFactory.eINSTANCE.createGlossaryEntry();
        entry.setAcronym(acronym);
        entry.setExpansion(expansion);
        glossary.getEntries().add(entry);
        draft.file.getElements().add(glossary);
    }

    /** Returns the texts of all fixes that a rule offers. */
    private List<String> fixes(Rule rule) {
        return draft.findings(rule).stream().flatMap(finding -> finding.fixes().stream()).map(fix -> switch (fix) {
            case Fix.Add add -> add.text();
            case Fix.Replace replace -> replace.text();
            case Fix.Append append -> append.text();
            case Fix.Declare declared -> declared.text();
            case Fix.Remove remove -> "";
            case Fix.Copy copy -> "";
            case Fix.Several several -> "";
        }).toList();
    }
}
