// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Checker;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.checks.Parameter;
import org.pacte.checks.PlugInRules;
import org.pacte.checks.Policy;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DocumentState;

class ProfilesTest {
    private static final Parameter<Integer> AGE = Parameter.months("ancienneté", 24);

    private final Rule aged = new Aged();
    private final Catalogue catalogue = Catalogue.load();
    private final ProfileLibrary library = ProfileLibrary.load(catalogue);
    private final ContractDraft draft = new ContractDraft();

    @Test
    void ourProfilesAreReadAndEachKindOfContractHasAtMostOne() {
        assertEquals(List.of("csi", "stspd", "convention", "petite-commune", "financement-fipd"),
                library.profiles().stream().map(Profile::name).toList());
        for (ContractKind kind : ContractKind.values()) {
            assertTrue(library.profiles().stream().filter(profile -> profile.kinds().contains(kind)).count() <= 1, kind.getLiteral());
        }
        for (Profile profile : library.profiles()) {
            assertFalse(profile.title(Locale.FRENCH).equals(profile.title(Locale.ENGLISH)), profile.name());
        }
    }

    @Test
    void theContractsKindChoosesItsProfile() {
        draft.commitment("caméras");
        draft.contract.setKind(ContractKind.COORDINATION_AGREEMENT);
        draft.contract.getSteering().clear();
        assertEquals(List.of("R56 WARNING"), lines(check(new ProfilePolicy(library, List.of()))));
        draft.contract.setKind(ContractKind.CSI);
        assertEquals(List.of("R56 ERROR"), lines(check(new ProfilePolicy(library, List.of()))));
    }

    @Test
    void aSmallMunicipalityIsToldWhatMissesWithoutBeingKeptFromSigning() {
        draft.contract.getSteering().clear();
        draft.commitment("caméras", ContractDraft.due(null), ContractDraft.unmeasured(), ContractDraft.borneBy(draft.ville));
        List<Finding> strict = check(new ProfilePolicy(library, List.of()));
        assertTrue(strict.stream().anyMatch(finding -> finding.severity() == Severity.ERROR));
        List<Finding> lenient = check(new ProfilePolicy(library, List.of(library.profile("petite-commune").orElseThrow())));
        assertTrue(lenient.stream().noneMatch(finding -> finding.severity() == Severity.ERROR), lines(lenient).toString());
        assertTrue(lenient.stream().filter(finding -> finding.severity() == Severity.WARNING).count() <= 1, lines(lenient).toString());
    }

    @Test
    void aSettingForAStateCountsMoreThanOneForAllWhereverItStands() throws ProfileException {
        Profile profile = read("R23.signé = erreur\nR23 = information\nR23.en-vigueur = off # plus rien à dire");
        assertEquals(Optional.of(Severity.ERROR), profile.severity("R23", DocumentState.SIGNED));
        assertEquals(Optional.of(Severity.INFO), profile.severity("R23", DocumentState.DRAFT));
        assertEquals(Optional.of(Severity.OFF), profile.severity("R23", DocumentState.EXTENDED));
        assertEquals(Optional.of(Severity.INFO), profile.severity("R23", DocumentState.ABANDONED));
        assertEquals(Optional.empty(), profile.severity("R11", DocumentState.DRAFT));
    }

    @Test
    void aProfileTakesOverAnotherAndChangesWhatItSets() throws ProfileException {
        Profile profile = read("reprend = convention\nR56 = erreur");
        assertEquals(Optional.of(Severity.ERROR), profile.severity("R56", DocumentState.DRAFT));
        assertEquals(Optional.of(Severity.OFF), profile.severity("R52", DocumentState.DRAFT));
        assertEquals(Set.of(), profile.kinds());
    }

    @Test
    void aCopyOfAProfileTakesThePlaceOfTheOneOfTheKind() throws ProfileException {
        draft.contract.setKind(ContractKind.COORDINATION_AGREEMENT);
        Profile copy = read("contrats = convention-de-coordination\nR23 = erreur");
        ProfilePolicy policy = new ProfilePolicy(library, List.of(copy));
        assertEquals(List.of(copy), policy.profiles(draft.contract));
        Profile complement = read("R23 = erreur");
        assertEquals(List.of(complement, library.profile("convention").orElseThrow()),
                new ProfilePolicy(library, List.of(complement)).profiles(draft.contract));
    }

    @Test
    void theLastOfSeveralChosenProfilesCountsMost() throws ProfileException {
        Policy policy = new ProfilePolicy(library, List.of(read("R23 = erreur"), read("R23 = information")));
        Rule rule = catalogue.rule("R23").orElseThrow();
        assertEquals(Severity.INFO, policy.severity(draft.contract, rule, DocumentState.DRAFT, Severity.WARNING));
    }

    @Test
    void parametersAreReadWithTheirUnits() throws ProfileException {
        Catalogue own = Catalogue.of(List.of(aged));
        Profile profile = new ProfileReader("x", own, name -> Optional.empty()).read("CHER-1.ancienneté = 3 ans");
        ProfilePolicy policy = new ProfilePolicy(library, List.of(profile));
        assertEquals(36, policy.value(draft.contract, aged, AGE));
        assertEquals(24, new ProfilePolicy(library, List.of()).value(draft.contract, aged, AGE));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "R23|« R23 » n’est pas un réglage : écrivez par exemple « R23 = information », ou commencez la ligne par # pour un commentaire.",
            "R23 = grave|« grave » n’est pas une gravité : écrivez erreur, avertissement, information ou désactivée.",
            "R99 = erreur|la règle « R99 » n’existe pas : la commande « pacte rules » donne toutes les règles.",
            "couleur = bleu|le réglage « couleur » n’existe pas : écrivez titre, title, contrats, reprend, ou une règle comme R23.",
            "R23.fini = erreur|la règle R23 n’a pas de réglage « fini » : choisissez parmi intention, projet, prêt-à-signer, signé, en-vigueur, clos.",
            "R01 = information|la gravité de la règle R01 ne se règle pas, car rien ne peut en dispenser : supprimez cette ligne.",
            "reprend = paris|le profil « paris » n’existe pas : la commande « pacte profiles » donne ceux qui peuvent être repris.",
            "contrats = bail|le type de contrat « bail » n’existe pas : choisissez parmi non-précisé, CSI, STSPD, convention-de-coordination, contrat-de-ville, contrat-de-sécurité-PVD, autre, CLS, stratégie-intercommunale."})
    void aFaultNamesItsLineTheCauseAndTheCure(String line, String message) {
        ProfileException refusal = assertThrows(ProfileException.class, () -> read("# un profil\n" + line + "\nR24 = information"));
        assertEquals(List.of(message), refusal.faults().stream().map(fault -> plain(fault.message(Locale.FRENCH))).toList());
        assertEquals(2, refusal.faults().getFirst().line());
        assertFalse(refusal.faults().getFirst().message(Locale.ENGLISH).contains("«"));
    }

    @Test
    void allFaultsAreToldAtOnce() {
        ProfileException refusal = assertThrows(ProfileException.class, () -> read("R23 = x\nR24 = erreur\nR24 = erreur\n=\n"));
        assertEquals(List.of(1, 3, 4), refusal.faults().stream().map(ProfileFault::line).toList());
    }

    @Test
    void aWrongValueOfAParameterShowsHowToWriteIt() {
        Catalogue own = Catalogue.of(List.of(aged));
        ProfileException refusal = assertThrows(ProfileException.class,
                () -> new ProfileReader("x", own, name -> Optional.empty()).read("CHER-1.ancienneté = longtemps"));
        assertTrue(refusal.getMessage().contains("24 mois"), refusal.getMessage());
        assertTrue(refusal.faults().getFirst().message(Locale.ENGLISH).startsWith("“longtemps” is no number"));
    }

    @Test
    void aFileInAnotherEncodingOrOfAnotherKindIsRefusedAsAWhole() {
        byte[] latin = "titre = Été".getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(0, assertThrows(ProfileException.class, () -> library.read("x", latin)).faults().getFirst().line());
        assertThrows(ProfileException.class, () -> library.read("x", new byte[2_000_000]));
        assertThrows(ProfileException.class, () -> library.read("x", "\u0000\u0001\u0002".getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void aByteOrderMarkAndAnEmptyFileAreNoFault() throws ProfileException {
        assertEquals("Ma ville", read("\uFEFFtitre = Ma ville").title(Locale.ENGLISH));
        assertEquals("x", read("").title(Locale.FRENCH));
    }

    private Profile read(String text) throws ProfileException {
        return library.read("x", text.getBytes(StandardCharsets.UTF_8));
    }

    private List<Finding> check(Policy policy) {
        return new Checker(catalogue, Locale.FRENCH, ContractDraft.TODAY, policy, () -> false).check(draft.dossier());
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.rule() + " " + finding.severity()).toList();
    }

    /** A rule with a parameter. */
    private static final class Aged extends PlugInRules.Local {
        @Override
        public List<Parameter<?>> parameters() {
            return List.of(AGE);
        }
    }
}
