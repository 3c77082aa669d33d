// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.diagnostics.Severity;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contracts of other towns, and the models: each is read whole, has no error, and shows what its sources leave open. */
class ExamplesTest {
    /** When the examples were written; their waivers begin on that day. */
    private static final LocalDate WRITTEN = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(strings = {"rennes", "clermont-ferrand", "chatellerault", "modeles/csi", "modeles/stspd", "modeles/convention-de-coordination",
            "modeles/vierge"})
    void anExampleHasNoErrorThatIsNotWaivedWithAReason(String folder) {
        assertEquals(List.of(), issues(folder).stream().filter(issue -> issue.getSeverity() == Severity.ERROR).map(Issue::getMessage).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"modeles/csi", "modeles/stspd", "modeles/convention-de-coordination"})
    void aModelGivesNoWarning(String folder) {
        assertEquals(List.of(), issues(folder).stream().filter(issue -> issue.getSeverity() == Severity.WARNING).map(Issue::getMessage).toList());
    }

    @Test
    void inRennesDoublingSixtyCamerasIsNotAddingTwentyNine() {
        final List<Issue> issues = issues("rennes", "R34");
        assertEquals(2, issues.size());
        assertTrue(issues.get(0).getMessage().contains("60 × 2 = 120"), issues.get(0).getMessage());
        assertTrue(issues.get(0).getMessage().contains("89 caméras"), issues.get(0).getMessage());
        assertTrue(issues.get(1).getMessage().contains("90 caméras"), issues.get(1).getMessage());
    }

    @Test
    void inRennesFortyOfficersForFortyAgentsKeepTheParityAndTheTerritory() {
        assertEquals(Set.of(), codes("rennes", "R46", "R62"));
    }

    @Test
    void saintJacquesIsAPartyAndBearsNoCommitment() {
        final List<Issue> issues = issues("rennes", "R63");
        assertEquals(1, issues.size());
        assertTrue(issues.get(0).getMessage().contains("Saint_Jacques"), issues.get(0).getMessage());
    }

    @Test
    void inClermontFerrandFiveAndEightOfficersAreThirteen() {
        assertEquals(Set.of(), codes("clermont-ferrand", "R31"));
    }

    /** At one year nine of twelve are on their way: no fault while the time runs, and one to explain once it is said to be the result. */
    @Test
    void inClermontFerrandNineAgentsOfTwelveAreExplainedOrToBeExplained() {
        final String reported = "renforts_PM : en-cours, réalisé 9 agents « Neuf agents, avec la brigade de soirée ; douze étaient promis. »";
        assertEquals(Set.of(), codes("clermont-ferrand", "R42", "R86"));
        final List<Issue> unexplained = issues(changed("clermont-ferrand", reported, "renforts_PM : réalisé-partiellement, réalisé 9 agents"), "R42");
        assertEquals(1, unexplained.size());
        assertTrue(unexplained.get(0).getMessage().replace('\u00A0', ' ').contains("compte 9 agents pour l’engagement « renforts_PM », qui en promet 12 agents"),
                unexplained.get(0).getMessage());
    }

    @Test
    void inClermontFerrandNoAgentIsCountedFromAKnownNumber() {
        assertTrue(issues("clermont-ferrand", "R35").stream().anyMatch(issue -> issue.getMessage().contains("renforts_PM")));
    }

    @Test
    void inChatelleraultTheStatePaysAShareThatNobodyTells() {
        final List<Issue> issues = issues("chatellerault", "R67");
        assertTrue(issues.stream().anyMatch(issue -> issue.getMessage().contains("part_État")), issues::toString);
    }

    @Test
    void inClermontFerrandMoreCamerasWithoutAnyFigureAreAVaguePromise() {
        assertTrue(issues("clermont-ferrand", "R13").get(0).getMessage().contains("vidéoprotection"));
    }

    @Test
    void inChatelleraultTheContractOutlivesTheMandateInWhichItBegins() {
        final List<Issue> issues = issues("chatellerault", "R21");
        assertEquals(1, issues.size());
        assertTrue(issues.get(0).getMessage().contains("s’achève en 2027, or le mandat municipal s’achève le 22 mars 2026"), issues.get(0).getMessage());
    }

    @Test
    void inClermontFerrandTheContractEndsInTheYearOfTheMandate() {
        assertEquals(Set.of(), codes("clermont-ferrand", "R21", "R22"));
    }

    @Test
    void inChatelleraultThreeOfficersAndOneMoreAreFour() {
        assertEquals(Set.of(), codes("chatellerault", "R31"));
    }

    @Test
    void inChatelleraultThreeMoreAgentsLeadToFourteenFromElevenAndNotFromTwelve() {
        final String cameras = "engagement renforts_PM \"Renforcer la police municipale\" {";
        assertEquals(Set.of(), codes(changed("chatellerault", cameras, cameras + " référence 11 agents au 01/09/2023"), "R33"));
        assertEquals(Set.of("R33"), codes(changed("chatellerault", cameras, cameras + " référence 12 agents au 01/09/2023"), "R33"));
    }

    @Test
    void inChatelleraultThreeMoreCamerasComeFromNobodyKnowsHowMany() {
        assertTrue(issues("chatellerault", "R35").stream().anyMatch(issue -> issue.getMessage().replace('\u00A0', ' ').contains("+3 caméras")));
    }

    private static List<Issue> issues(String folder, String... codes) {
        return issues(texts(folder), codes);
    }

    private static Set<String> codes(String folder, String... codes) {
        return codes(texts(folder), codes);
    }

    private static Set<String> codes(List<String> texts, String... codes) {
        return issues(texts, codes).stream().map(Issue::getCode).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Issue> issues(List<String> texts, String... codes) {
        final List<Reading> dossier = Language.french(WRITTEN).readAll(texts.toArray(String[]::new));
        return dossier.stream().flatMap(file -> file.issues().stream())
                .filter(issue -> codes.length == 0 || Stream.of(codes).anyMatch(issue.getCode()::equals)).toList();
    }

    private static List<String> texts(String folder) {
        final Path root = Samples.example(folder);
        return Samples.examples().stream().filter(file -> file.startsWith(root)).map(Samples::text).toList();
    }

    private static List<String> changed(String folder, String from, String to) {
        final List<String> texts = texts(folder);
        assertTrue(texts.stream().anyMatch(text -> text.contains(from)), from);
        return texts.stream().map(text -> text.replace(from, to)).toList();
    }
}
