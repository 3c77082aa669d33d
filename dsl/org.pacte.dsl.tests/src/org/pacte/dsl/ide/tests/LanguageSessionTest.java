// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Hover;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.Symbol;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TextRange;

/** The session as the workbench uses it, over the real server. */
class LanguageSessionTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            organisme Ville "Ville de Bourges" {
              camp collectivité
              nature commune
              représentant "Maire de Bourges"
            }
            organisme Préfecture "Préfecture du Cher" {
              camp État
              nature préfecture
            }
            """;
    private static final String CONTRACT = """
            // Un essai
            contrat csi "Contrat" {
              état intention
              parties Préfecture, Ville
              axe sécurité "Sécurité" {
                engagement caméras "Vidéoprotection" {
                  porteur Ville
                  quantité +10 caméras
                  échéance fin 2026
                  action étude "Étude" {
                    pilote Ville
                    jalon remise "Remise" le 30/11/2026
                  }
                }
              }
            }
            """;

    private OpenDossier bourges() {
        return dossiers.of("registre.pacte", REGISTER, "contrat.pacte", CONTRACT);
    }

    /** The stretch of a text that a part of it takes, its first occurrence. */
    private static TextRange part(String text, String part) {
        return new TextRange(text.indexOf(part), part.length());
    }

    private static List<String> rules(List<Finding> findings) {
        return findings.stream().map(Finding::rule).toList();
    }

    @Test
    void anUnknownPartnerIsReportedAtItsPlaceWithItsCure() {
        OpenDossier dossier = bourges().ready();
        String text = CONTRACT.replace("porteur Ville", "porteur Vile");
        dossier.open("contrat.pacte", text);
        Finding finding = dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01")).stream()
                .filter(each -> each.rule().equals("R01")).findFirst().orElseThrow();
        assertEquals(part(text, "Vile"), finding.range());
        assertEquals(7, finding.line());
        assertEquals(15, finding.column());
        assertEquals(Finding.Severity.ERROR, finding.severity());
        assertTrue(finding.message().contains("Ville"), finding::message);
        assertEquals("csi.sécurité.caméras", finding.element());
    }

    @Test
    void aSyntaxErrorIsFrenchAndTheRestIsStillChecked() {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT.replace("état intention", "état")
                .replace("pilote Ville", "pilote Vile"));
        List<Finding> findings = dossier.awaitFindings("contrat.pacte", all -> rules(all).contains(Finding.SYNTAX));
        assertTrue(rules(findings).contains("R01"), findings::toString);
        String message = findings.stream().filter(each -> each.rule().equals(Finding.SYNTAX)).findFirst().orElseThrow()
                .message();
        assertFalse(message.contains("RULE_") || message.contains("input"), message);
    }

    @Test
    void aFileThatIsNotUtf8IsOneFindingAndTouchesNoOther() throws IOException {
        OpenDossier dossier = bourges().ready();
        Files.write(dossier.path("ancien.pacte"), REGISTER.getBytes(StandardCharsets.ISO_8859_1));
        dossier.session.didChangeOnDisk(List.of(dossier.file("ancien.pacte")));
        List<Finding> findings = dossier.awaitFindings("ancien.pacte", all -> !all.isEmpty());
        assertEquals(List.of("fichier"), rules(findings));
        assertTrue(findings.get(0).message().contains("UTF-8"), findings::toString);
        assertFalse(rules(dossier.findings("registre.pacte")).contains("R02"));
    }

    @Test
    void namesThatAFileBesideMayDeclareAreNotCalledUnknown() throws IOException {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT.replace("pilote Ville", "pilote Inconnu"));
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        Files.write(dossier.path("registre.pacte"), REGISTER.getBytes(StandardCharsets.ISO_8859_1));
        dossier.session.didChangeOnDisk(List.of(dossier.file("registre.pacte")));
        dossier.awaitFindings("registre.pacte", all -> rules(all).contains("fichier"));
        List<Finding> unknown = dossier.findings("contrat.pacte").stream().filter(each -> each.rule().equals("R01")).toList();
        assertEquals(List.of(part(CONTRACT.replace("pilote Ville", "pilote Inconnu"), "Inconnu")),
                unknown.stream().map(Finding::range).toList());
    }

    @Test
    void aRuleExplainsItselfAndTellsItsCure() {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT.replace("      porteur Ville\n", ""));
        Finding finding = dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R11")).stream()
                .filter(each -> each.rule().equals("R11")).findFirst().orElseThrow();
        assertFalse(finding.explanation().isEmpty());
        assertFalse(finding.fix().isEmpty());
    }

    @Test
    void findingsGoWhenTheirCauseGoes() {
        OpenDossier dossier = bourges().ready();
        String text = CONTRACT.replace("porteur Ville", "porteur Vile");
        dossier.open("contrat.pacte", text);
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        dossier.session.didChange(dossier.file("contrat.pacte"), new TextChange(text.indexOf("Vile") + 2, 0, "l"));
        dossier.awaitFindings("contrat.pacte", all -> !rules(all).contains("R01"));
    }

    @Test
    void aChangeInOneFileIsCheckedInTheOthers() {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT);
        dossier.open("registre.pacte", REGISTER.replace("organisme Ville", "organisme Commune"));
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        dossier.session.didChange(dossier.file("registre.pacte"), REGISTER);
        dossier.awaitFindings("contrat.pacte", all -> !rules(all).contains("R01"));
    }

    @Test
    void closingAnEditorBringsTheTextOnDiskBack() {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT.replace("porteur Ville", "porteur Vile"));
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        dossier.session.didClose(dossier.file("contrat.pacte"));
        dossier.awaitFindings("contrat.pacte", all -> !rules(all).contains("R01"));
    }

    @Test
    void filesThatOthersWriteAndDeleteAreNoticed() throws IOException {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT);
        Files.delete(dossier.path("registre.pacte"));
        dossier.session.didChangeOnDisk(List.of(dossier.file("registre.pacte")));
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        Files.writeString(dossier.path("organismes.pacte"), REGISTER);
        dossier.session.didChangeOnDisk(List.of(dossier.file("organismes.pacte")));
        dossier.awaitFindings("contrat.pacte", all -> !rules(all).contains("R01"));
    }

    @Test
    void openFilesAreCheckedBeforeTheOthers() {
        OpenDossier dossier =
                dossiers.of("a.pacte", REGISTER, "b.pacte", "territoire B \"B\"", "c.pacte", "territoire C \"C\"");
        dossier.open("c.pacte", "territoire C \"C\" { }");
        dossier.ready();
        dossier.awaitFindings("a.pacte", all -> true);
        dossier.published.clear();
        dossier.session.didChangeOnDisk(List.of(dossier.file("a.pacte"), dossier.file("b.pacte")));
        dossier.session.didChange(dossier.file("c.pacte"), "territoire C \"Cé\" { }");
        dossier.awaitFindings("c.pacte", all -> !dossier.published.isEmpty());
        assertEquals(dossier.file("c.pacte"), dossier.published.get(0).file());
    }

    @Test
    void aBurstOfTypingCausesOneBuild() {
        OpenDossier dossier = bourges().ready();
        dossier.open("contrat.pacte", CONTRACT);
        dossier.awaitFindings("contrat.pacte", all -> dossier.builds.get() >= 2);
        int before = dossier.builds.get();
        for (int i = 0; i < 20; i++) {
            dossier.session.didChange(dossier.file("contrat.pacte"), new TextChange(0, 0, "x"));
            OpenDossier.sleep(5);
        }
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains(Finding.SYNTAX));
        OpenDossier.sleep(300);
        assertEquals(before + 1, dossier.builds.get());
    }

    @Test
    void theOutlineIsATreeOfNamedElementsWithFrenchKinds() {
        OpenDossier dossier = bourges();
        Symbol contract = OpenDossier.await(dossier.session.symbols(dossier.file("contrat.pacte"))).get(0);
        assertEquals("contrat", contract.kindLabel());
        assertEquals(part(CONTRACT, "csi"), contract.selection());
        Symbol commitment = contract.children().get(0).children().get(0);
        assertEquals("engagement caméras Vidéoprotection",
                String.join(" ", commitment.kindLabel(), commitment.name(), commitment.title()));
        assertEquals("csi.sécurité.caméras", commitment.qualifiedName());
        assertEquals(Symbol.Kind.MILESTONE, commitment.children().get(0).children().get(0).kind());
        assertTrue(CONTRACT.startsWith("engagement caméras", commitment.range().offset()));
    }

    @Test
    void kindsFollowTheLocale() {
        OpenDossier dossier = dossiers.in(Locale.ENGLISH, "registre.pacte", REGISTER);
        assertEquals("organisation", OpenDossier.await(dossier.session.symbols(dossier.file("registre.pacte"))).get(0)
                .kindLabel());
    }

    @Test
    void hoveringAReferenceShowsTheElementsCard() {
        OpenDossier dossier = bourges().ready();
        Hover hover =
                OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), CONTRACT.indexOf("Ville") + 2))
                .orElseThrow();
        assertEquals(part(CONTRACT, "Ville"), hover.range());
        assertTrue(hover.markdown().contains("**Ville de Bourges** — organisme"), hover::markdown);
        assertTrue(hover.markdown().contains("Maire de Bourges"), hover::markdown);
    }

    @Test
    void hoveringAKeywordAndAValueShowsTheirDocumentation() {
        OpenDossier dossier = bourges().ready();
        Hover keyword =
                OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), CONTRACT.indexOf("quantité")))
                .orElseThrow();
        assertTrue(keyword.markdown().contains("quantité promise"), keyword::markdown);
        Hover value =
                OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), CONTRACT.indexOf("intention")))
                .orElseThrow();
        assertFalse(value.markdown().isBlank());
    }

    @Test
    void hoveringAFindingShowsItsExplanation() {
        OpenDossier dossier = bourges().ready();
        String text = CONTRACT.replace("porteur Ville", "porteur Vile");
        dossier.open("contrat.pacte", text);
        dossier.awaitFindings("contrat.pacte", all -> rules(all).contains("R01"));
        Hover hover = OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), text.indexOf("Vile")))
                .orElseThrow();
        assertTrue(hover.markdown().contains("Vile"), hover::markdown);
    }

    @Test
    void nothingIsSaidOfBlanks() {
        OpenDossier dossier = bourges().ready();
        assertEquals(Optional.empty(), OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), 1)));
    }

    @Test
    void aReferenceLeadsToItsDeclarationInAnotherFile() {
        OpenDossier dossier = bourges().ready();
        int offset = CONTRACT.indexOf("porteur Ville") + "porteur V".length();
        Location location = OpenDossier.await(dossier.session.definition(dossier.file("contrat.pacte"), offset)).get(0);
        assertEquals(dossier.file("registre.pacte"), location.file());
        assertEquals(part(REGISTER, "Ville"), location.selection());
    }

    @Test
    void referencesAreFoundInAllFiles() {
        OpenDossier dossier = bourges().ready();
        List<Location> found =
                OpenDossier.await(dossier.session.references(dossier.file("registre.pacte"),
                REGISTER.indexOf("Ville") + 1));
        assertEquals(4, found.size(), found::toString);
        assertEquals(dossier.file("registre.pacte"), found.get(0).file());
        assertTrue(found.stream().skip(1).allMatch(each -> CONTRACT.startsWith("Ville", each.range().offset())),
                found::toString);
    }

    @Test
    void formattingReturnsChangesThatCanBeMadeOneAfterTheOther() {
        String crooked = "organisme   Ville\n\n\n\"Ville\" {camp collectivité   nature commune}";
        OpenDossier dossier = dossiers.of("registre.pacte", crooked);
        String text = crooked;
        for (TextChange change : OpenDossier.await(dossier.session.format(dossier.file("registre.pacte")))) {
            text = change.applyTo(text);
        }
        assertEquals("organisme Ville \"Ville\" { camp collectivité nature commune }", text.stripTrailing());
    }

    @Test
    void wordsAreColouredByTheirMeaning() {
        OpenDossier dossier = bourges();
        List<SemanticToken> tokens = OpenDossier.await(dossier.session.semanticTokens(dossier.file("contrat.pacte")));
        assertEquals(List.of(SemanticToken.Kind.COMMENT, SemanticToken.Kind.BLOCK, SemanticToken.Kind.NAME,
                SemanticToken.Kind.STRING,
                SemanticToken.Kind.PROPERTY, SemanticToken.Kind.VALUE, SemanticToken.Kind.PROPERTY,
                SemanticToken.Kind.REFERENCE,
                SemanticToken.Kind.REFERENCE), tokens.stream().limit(9).map(SemanticToken::kind).toList());
        assertEquals(SemanticToken.Kind.DATE, kindOf(tokens, part(CONTRACT, "30/11/2026")));
        assertEquals(SemanticToken.Kind.NUMBER, kindOf(tokens, part(CONTRACT, "10")));
        assertEquals(SemanticToken.Kind.VALUE,
                kindOf(tokens, part(CONTRACT.replace("engagement caméras", "engagement cam____"), "caméras")));
    }

    private static SemanticToken.Kind kindOf(List<SemanticToken> tokens, TextRange range) {
        return tokens.stream().filter(each -> each.range().equals(range)).findFirst().orElseThrow().kind();
    }

    @Test
    void theModelOfTheWholeDossierCanBeRead() {
        OpenDossier dossier = bourges().ready();
        assertEquals(List.of("csi", 2), OpenDossier.await(dossier.session
                .read(model -> List.of(model.contracts().get(0).getName(), model.contracts().get(0).getParties()
                .size()))));
    }

    @Test
    void elementsAreFoundByPlaceAndByName() {
        OpenDossier dossier = bourges().ready();
        int offset = CONTRACT.indexOf("pilote");
        assertEquals(Optional.of("csi.sécurité.caméras.étude"),
                OpenDossier.await(dossier.session.elementAt(dossier.file("contrat.pacte"), offset)));
        Location location = OpenDossier.await(dossier.session.locate("csi.sécurité.caméras")).orElseThrow();
        assertEquals(part(CONTRACT, "caméras"), location.selection());
    }

    @Test
    void aNewerQuestionCancelsTheOlderOne() {
        OpenDossier dossier = bourges();
        CompletableFuture<List<Proposal>> older = dossier.session.complete(dossier.file("contrat.pacte"), 0);
        CompletableFuture<List<Proposal>> newer = dossier.session.complete(dossier.file("contrat.pacte"), 0);
        assertFalse(OpenDossier.await(newer).isEmpty());
        assertTrue(older.isDone());
    }

    @Test
    void openingReturnsBeforeTheDossierIsRead() {
        long start = System.nanoTime();
        OpenDossier dossier = bourges();
        dossier.open("contrat.pacte", CONTRACT);
        CompletableFuture<List<Symbol>> symbols = dossier.session.symbols(dossier.file("contrat.pacte"));
        assertTrue(TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) < 1000 || symbols.isDone());
        assertEquals(1, OpenDossier.await(symbols).size());
    }

    @Test
    void aClosedSessionCancelsWhatIsAsked() {
        OpenDossier dossier = bourges().ready();
        dossier.session.close();
        CompletableFuture<List<Symbol>> late = dossier.session.symbols(dossier.file("contrat.pacte"));
        assertThrows(CancellationException.class, late::join);
    }

    @Test
    void aReaderThatFailsEndsItsFutureAndIsTold() {
        OpenDossier dossier = bourges().ready();
        CompletableFuture<String> failing = dossier.session.read(model -> {
            throw new IllegalStateException("essai");
        });
        assertThrows(AssertionError.class, () -> OpenDossier.await(failing));
        assertEquals("essai", dossier.takeFailure().getMessage());
    }

    @Test
    void twoSessionsOfOneProcessSpeakTheirOwnLanguages() {
        OpenDossier french = dossiers.in(Locale.FRENCH, "a.pacte", "organisme X \"X\" { rattaché à Y }");
        OpenDossier english = dossiers.in(Locale.ENGLISH, "a.pacte", "organisme X \"X\" { rattaché à Y }");
        List<Finding> inFrench = french.awaitFindings("a.pacte", all -> rules(all).contains("R01"));
        List<Finding> inEnglish = english.awaitFindings("a.pacte", all -> rules(all).contains("R01"));
        assertEquals(inFrench.size(), inEnglish.size());
        assertFalse(inFrench.get(0).message().equals(inEnglish.get(0).message()));
    }
}
