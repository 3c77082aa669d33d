// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.checks.Severity;
import org.pacte.dsl.inspection.Dossiers;
import org.pacte.dsl.inspection.Issue;
import org.pacte.dsl.inspection.OpenDossier;
import org.pacte.dsl.inspection.SourceFile;
import org.pacte.dsl.tests.Samples;
import org.pacte.model.contract.Contract;

class ContractModelTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 11, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"csi", "stspd", "convention-de-coordination"})
    void aDraftWithExamplesHasNeitherErrorNorWarning(String model) throws IOException {
        ContractModel read = model(model);
        OpenDossier dossier = written(read.draft(order(read.outline(), axes(read.outline()), true)));
        assertEquals(List.of(), issues(dossier).stream().filter(issue -> issue.severity() != Severity.INFO)
                .map(Issue::message).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csi", "stspd", "convention-de-coordination", "vierge"})
    void aDraftWithoutExamplesOnlyLacksADiagnosisAndCommitments(String model) throws IOException {
        ContractModel read = model(model);
        OpenDossier dossier = written(read.draft(order(read.outline(), axes(read.outline()), false)));
        Set<String> rules = issues(dossier).stream().map(Issue::rule).collect(Collectors.toCollection(TreeSet::new));
        assertTrue(Set.of("R03", "R52", "R60", "R93").containsAll(rules), rules + "");
        assertTrue(rules.contains("R03"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"csi", "stspd", "convention-de-coordination", "vierge"})
    void everySingleAxisMakesADraftOfItsOwn(String model) throws IOException {
        ContractModel read = model(model);
        for (ModelOutline.Part axis : read.outline().axes()) {
            OpenDossier dossier = written(read.draft(order(read.outline(), Set.of(axis.name()), true)));
            Contract contract = dossier.model().contracts().getFirst();
            assertEquals(List.of(axis.name()), contract.getAxes().stream().map(each -> each.getName()).toList());
            assertEquals(List.of(), issues(dossier).stream().filter(issue -> issue.severity() == Severity.ERROR)
                    .map(Issue::message).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"csi", "stspd", "convention-de-coordination", "vierge"})
    void nothingIsLeftOfTheImaginaryCommune(String model) throws IOException {
        ContractModel read = model(model);
        Draft draft = read.draft(order(read.outline(), axes(read.outline()), true));
        assertFalse((draft.contract() + draft.register().orElseThrow()).contains("Valmont"), draft.contract());
        assertTrue(draft.register().orElseThrow().contains("territoire Le_Mans \"Commune du Mans\""), draft.register().orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csi", "stspd", "convention-de-coordination", "vierge"})
    void aDraftIsLaidOutAndAlwaysTheSame(String model) throws IOException {
        ContractModel read = model(model);
        DraftOrder order = order(read.outline(), axes(read.outline()), true);
        Draft draft = read.draft(order);
        assertEquals(draft, read.draft(order));
        OpenDossier dossier = written(draft);
        for (SourceFile file : dossier.files()) {
            assertEquals(file.text(), dossier.laidOut(file));
        }
    }

    @Test
    void thePeriodIsTheOneGivenAndTheExamplesMoveWithIt() throws IOException {
        ContractModel read = model("csi");
        String contract = read.draft(order(read.outline(), axes(read.outline()), true)).contract();
        assertTrue(contract.contains("période du 01/01/2028 au 31/12/2030"), contract);
        assertTrue(contract.contains("10 caméras par an de 2028 à 2030 soit 30"), contract);
        assertTrue(contract.contains("échéance fin 2030"), contract);
        assertTrue(contract.contains("du 04/01/2028 au 26/03/2028"), contract);
    }

    @Test
    void theLawKeepsItsDate() throws IOException {
        ContractModel read = model("csi");
        String register = read.draft(order(read.outline(), axes(read.outline()), true)).register().orElseThrow();
        assertTrue(register.contains("date 16/04/2021"), register);
    }

    @Test
    void aPartyThatIsLeftOutTakesItsOwnCommitmentsAlong() throws IOException {
        ContractModel read = model("csi");
        DraftOrder all = order(read.outline(), axes(read.outline()), true);
        Map<String, String> parties = new HashMap<>(all.parties());
        parties.remove("Parquet");
        OpenDossier dossier = written(read.draft(new DraftOrder(all.title(), all.place(), all.start(), all.end(),
                parties, all.axes(), true, Set.of())));
        assertEquals(List.of(), issues(dossier).stream().filter(issue -> issue.severity() == Severity.ERROR)
                .map(Issue::message).toList());
        assertEquals(List.of(), dossier.model().named("csi.justice.mesures"));
        assertEquals(1, dossier.model().named("csi.justice.TIG").size());
        assertEquals(List.of(), dossier.model().named("Parquet"));
    }

    @Test
    void theTitlesAreThoseGivenWhateverTheyHold() throws IOException {
        ContractModel read = model("vierge");
        DraftOrder all = order(read.outline(), axes(read.outline()), true);
        Map<String, String> parties = new HashMap<>(all.parties());
        parties.put("Ville", "Ville  \"du\" Mans\\");
        OpenDossier dossier = written(read.draft(new DraftOrder("Contrat « vert »", all.place(), all.start(),
                all.end(), parties, all.axes(), true, Set.of())));
        assertEquals("Contrat « vert »", dossier.model().contracts().getFirst().getTitle());
        assertEquals("Ville \"du\" Mans", dossier.model().named("Ville").getFirst().getTitle());
    }

    @Test
    void whatTheDossierHasIsNotDeclaredAgain() throws IOException {
        ContractModel read = model("csi");
        DraftOrder all = order(read.outline(), axes(read.outline()), true);
        Draft draft = read.draft(new DraftOrder(all.title(), all.place(), all.start(), all.end(), all.parties(),
                all.axes(), true, Set.of("csi", "Ville", "Préfecture", "Le_Mans")));
        assertEquals("csi_2", draft.name());
        assertTrue(draft.contract().contains("contrat csi_2 "), draft.contract());
        assertFalse(draft.register().orElseThrow().contains("organisme Ville "), draft.register().orElseThrow());
        assertFalse(draft.register().orElseThrow().contains("territoire Le_Mans"), draft.register().orElseThrow());
        assertTrue(draft.register().orElseThrow().contains("organisme Police "), draft.register().orElseThrow());
    }

    @Test
    void anOrganisationStandsForItsServicesWhereTheDossierHasItWithoutThem() throws IOException {
        ContractModel read = model("stspd");
        DraftOrder all = order(read.outline(), axes(read.outline()), true);
        written(model("vierge").draft(all));
        Draft second = read.draft(new DraftOrder(all.title(), all.place(), all.start(), all.end(), all.parties(),
                all.axes(), true, ContractModel.names(folder)));
        Files.writeString(folder.resolve("stspd.pacte"), second.contract());
        Files.writeString(folder.resolve("registre-stspd.pacte"), second.register().orElseThrow());
        assertTrue(second.contract().contains("pilote Ville\n"), second.contract());
        assertEquals(List.of(), issues(read()).stream()
                .filter(issue -> issue.severity() == Severity.ERROR).map(Issue::message).toList());
    }

    @Test
    void nothingIsDeclaredWhereTheDossierHasEverything() throws IOException {
        ContractModel read = model("vierge");
        DraftOrder all = order(read.outline(), axes(read.outline()), true);
        written(read.draft(all));
        Set<String> known = ContractModel.names(folder);
        Draft second = read.draft(new DraftOrder(all.title(), all.place(), all.start(), all.end(), all.parties(),
                all.axes(), true, known));
        assertEquals(Optional.empty(), second.register());
    }

    @ParameterizedTest
    @CsvSource({"Orléans,d’Orléans,Orléans", "Le Mans,du Mans,Le_Mans", "La Rochelle,de La Rochelle,La_Rochelle",
            "Les Ulis,des Ulis,Les_Ulis", "L’Haÿ-les-Roses,de L’Haÿ-les-Roses,L_Haÿ-les-Roses",
            "93 Ouest,de 93 Ouest,Territoire_93_Ouest"})
    void aPlaceIsNamedAsFrenchDoes(String place, String of, String identifier) {
        assertEquals(of, PlaceName.of(place));
        assertEquals(identifier, PlaceName.identifier(place));
    }

    private static ContractModel model(String name) throws IOException {
        return ContractModel.read(Samples.example("modeles/" + name));
    }

    private static DraftOrder order(ModelOutline outline, Set<String> axes, boolean examples) {
        Map<String, String> parties = outline.parties().stream().collect(Collectors.toMap(ModelOutline.Party::name,
                party -> party.title().replace("de Valmont", "du Mans")));
        return new DraftOrder("Contrat du Mans", "Le Mans", LocalDate.of(2028, 1, 1), LocalDate.of(2030, 12, 31),
                parties, axes, examples, Set.of());
    }

    private static Set<String> axes(ModelOutline outline) {
        return outline.axes().stream().map(ModelOutline.Part::name).collect(Collectors.toCollection(HashSet::new));
    }

    private OpenDossier written(Draft draft) throws IOException {
        Files.writeString(folder.resolve("contrat.pacte"), draft.contract());
        Files.writeString(folder.resolve("registre.pacte"), draft.register().orElseThrow());
        return read();
    }

    private OpenDossier read() throws IOException {
        Clock clock = Clock.fixed(TODAY.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        return Dossiers.standalone(Locale.FRENCH, clock).read(folder);
    }

    private static List<Issue> issues(OpenDossier dossier) {
        return dossier.issues().values().stream().flatMap(List::stream).toList();
    }
}
