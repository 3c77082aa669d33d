// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Side;

/** The contract of Bourges is read whole, and checking it tells its true weaknesses and nothing else. */
class BourgesTest {
    private final List<Reading> dossier = Language.french()
            .readAll(Samples.text(Samples.example("bourges/contrat.pacte")), Samples.text(Samples.example("bourges/registre.pacte")));
    private final Reading contract = dossier.get(0);

    @Test
    void itsFilesHaveNoErrorOfSyntaxOrNames() {
        assertEquals("", contract.faults());
        assertEquals("", dossier.get(1).faults());
    }

    @Test
    void theThirtyThreePointsOfThePageAreThere() {
        assertEquals(32, contract.all(Commitment.class).size());
        assertEquals(1, contract.all(CommitmentGroup.class).size());
    }

    @Test
    void theCampsAreThoseThatThePageNames() {
        final Map<Side, Long> sides = contract.all(Commitment.class).stream().collect(Collectors.groupingBy(Commitment::side, Collectors.counting()));
        assertEquals(Map.of(Side.LOCAL_AUTHORITY, 9L, Side.STATE, 2L, Side.COMMON, 8L, Side.UNSPECIFIED, 13L), sides);
    }

    @Test
    void thePageGivesNoDeadlineAndNoIndicator() {
        assertTrue(contract.all(Commitment.class).stream()
                .allMatch(each -> each.getDeadline() == null && each.getIndicators().isEmpty()));
    }

    @Test
    void everyActionIsMarkedAsAnIllustration() {
        assertTrue(contract.all(Action.class).size() >= 40);
        assertTrue(contract.all(Action.class).stream().allMatch(Action::isIllustrative));
    }

    @Test
    void itsWeaknessesAreThoseOfThePage() {
        final Map<String, Long> counts = contract.issues().stream().collect(Collectors.groupingBy(Issue::getCode, Collectors.counting()));
        assertEquals(Map.ofEntries(Map.entry("R05", 2L), Map.entry("R06", 6L), Map.entry("R09", 1L), Map.entry("R10", 3L), Map.entry("R11", 13L),
                Map.entry("R12", 3L), Map.entry("R13", 14L),
                Map.entry("R17", 1L), Map.entry("R18", 2L), Map.entry("R23", 32L), Map.entry("R35", 1L), Map.entry("R37", 1L),
                Map.entry("R44", 2L), Map.entry("R45", 1L), Map.entry("R52", 1L),
                Map.entry("R53", 1L), Map.entry("R54", 1L), Map.entry("R55", 1L), Map.entry("R56", 1L), Map.entry("R59", 1L), Map.entry("R60", 1L),
                Map.entry("R66", 32L), Map.entry("R81", 1L)), counts);
        assertEquals(List.of(), dossier.get(1).issues());
    }

    @Test
    void onlyTitlesThatBeginVaguelyAreCalledVague() {
        assertEquals(new TreeSet<>(Set.of("gouvernance", "parcours_de_vie", "passerelles", "sensibilisations", "agents_formés", "cellules",
                "appui_aux_parents", "prévention_primaire", "aide_scolaire", "coéducation", "jeunesse_engagée", "réussite_éducative", "cité",
                "errance")), names("R13"));
    }

    @Test
    void theUnstatedBearersAreThirteen() {
        assertEquals(new TreeSet<>(Set.of("méthodologie", "rôles", "coordination", "vigilance_citoyenne", "travaux_réparateurs",
                "violences_femmes", "justice_proche", "parcours_de_vie", "passerelles", "séparatisme", "agents_formés", "parcours_social",
                "situations_complexes")), names("R11"));
    }

    @Test
    void threeTitlesNameASubjectAndNoAct() {
        assertEquals(new TreeSet<>(Set.of("rôles", "ville", "parcours_social")), names("R12"));
    }

    @Test
    void theLocalCouncilIsOnceCalledAContract() {
        final String message = contract.issues("R09").get(0).getMessage();
        assertTrue(message.contains("Conseil local de sécurité") && message.contains("contrat local de sécurité"), message);
    }

    @Test
    void parentingIsPromisedTwiceWithoutALink() {
        final List<Issue> issues = contract.issues("R81");
        assertEquals(Set.of("parentalité"), names("R81"));
        assertTrue(issues.get(0).getMessage().contains("appui_aux_parents"), issues.get(0).getMessage());
    }

    @Test
    void twoListsStayOpenAndOneEffortGoesOnFromNowhere() {
        assertEquals(Set.of("méthodologie", "prévention_primaire"), names("R18"));
        assertEquals(Set.of("sensibilisations"), names("R17"));
    }

    @Test
    void theProsecutorAndEducationAreCitedButNotHeard() {
        final List<String> messages = contract.issues("R05").stream().map(Issue::getMessage).sorted().toList();
        assertTrue(messages.get(0).contains("Parquet") && messages.get(0).contains("Justice_de_proximité"), messages.get(0));
        assertTrue(messages.get(1).contains("Éducation_nationale") && messages.get(1).contains("Partenariat_scolaire"), messages.get(1));
    }

    @Test
    void theAxesOfOneCampAreSecurityAndPrevention() {
        assertEquals(new TreeSet<>(Set.of("sécurité", "prévention")), names("R44"));
    }

    @Test
    void theListOfFieldsDiffersAlthoughTheirNumberIsRight() {
        final String message = contract.issues("R10").get(0).getMessage();
        assertTrue(message.contains("politique de la ville") && message.contains("social"), message);
    }

    @Test
    void theStaffThatTheDefinitionNamesIsPromisedByNobody() {
        final List<String> messages = contract.issues("R10").stream().skip(1).map(Issue::getMessage).toList();
        assertTrue(messages.get(0).contains("effectifs") && messages.get(0).contains("Préfecture"), messages.get(0));
        assertTrue(messages.get(1).contains("effectifs") && messages.get(1).contains("Ville"), messages.get(1));
    }

    @Test
    void nothingIsAnErrorInADeclarationOfIntent() {
        assertEquals(List.of(), contract.issues().stream().filter(issue -> issue.getSeverity() == Severity.ERROR).map(Issue::getMessage).toList());
    }

    @Test
    void theWholeDossierIsCheckedAsEachOfItsFilesIs() {
        final Map<XtextResource, List<Issue>> issues = contract.language().part(DossierValidator.class)
                .validateAll(contract.resource().getResourceSet(), CancelIndicator.NullImpl);
        dossier.forEach(file -> assertEquals(file.issues().stream().map(BourgesTest::place).sorted().toList(),
                issues.get(file.resource()).stream().map(BourgesTest::place).sorted().toList()));
    }

    @Test
    void theSameWeaknessesAreToldInEnglish() {
        final List<String> english = Language.english().readAll(contract.text(), dossier.get(1).text()).get(0).issues().stream()
                .map(BourgesTest::place).toList();
        assertEquals(contract.issues().stream().map(BourgesTest::place).toList(), english);
    }

    private static String place(Issue issue) {
        return issue.getCode() + " " + issue.getOffset() + " " + issue.getLength() + " " + issue.getSeverity();
    }

    /** The last parts of the names of the elements that break a rule. */
    private Set<String> names(String rule) {
        return contract.issues(rule).stream().flatMap(issue -> Stream.of(issue.getData()[2])).map(name -> name.substring(name.lastIndexOf('.') + 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
