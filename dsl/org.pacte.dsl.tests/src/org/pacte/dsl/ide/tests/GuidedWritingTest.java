// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.xtext.resource.XtextResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.dsl.ide.services.TextRange;

/** How completion leads somebody who does not know the language. */
class GuidedWritingTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();
    @RegisterExtension
    final RemoteDossier remote = new RemoteDossier();

    private static final String REGISTER = """
            organisme Association "Association" { camp tiers }
            organisme Préfecture "Préfecture du Cher" { camp État }
            organisme Ville "Ville de Bourges" { camp collectivité service PM "Police municipale" }
            instance CLSPD "Conseil local de sécurité" { préside Ville }
            territoire ValDAuron "Quartier"
            """;
    private OpenDossier dossier;
    private final StringBuilder text = new StringBuilder();
    private int caret;

    private void open(Locale locale, String marked) {
        dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "").ready();
        caret = dossier.open("contrat.pacte", marked);
        text.append(marked.replace(OpenDossier.CURSOR, ""));
    }

    private List<Proposal> proposals() {
        return OpenDossier.await(dossier.session.complete(dossier.file("contrat.pacte"), caret));
    }

    private List<String> labels(String marked) {
        open(Locale.FRENCH, marked);
        return proposals().stream().map(Proposal::label).toList();
    }

    /** Types a few letters and takes a proposal; the caret goes to its first empty place, or behind it. */
    private void take(String typed, String label) {
        write(typed);
        List<Proposal> all = proposals();
        Proposal taken = all.stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow(
                () -> new AssertionError(label + " is not among " + all.stream().map(Proposal::label).toList()));
        text.replace(taken.change().offset(), taken.change().offset() + taken.change().length(),
                taken.change().text());
        caret = taken.change().offset() + taken.placeholders().stream().filter(each -> each.length() == 0).findFirst()
                .map(TextRange::offset).orElse(taken.change().text().length());
        dossier.session.didChange(dossier.file("contrat.pacte"), text.toString());
    }

    private void write(String typed) {
        text.insert(caret, typed);
        caret += typed.length();
        dossier.session.didChange(dossier.file("contrat.pacte"), text.toString());
    }

    private static String inCommitment(String properties) {
        return """
                contrat csi "CSI" {
                  période du 01/10/2021 au 31/12/2025
                  parties Préfecture, Ville
                  axe a "A" {
                    engagement e "Étendre la vidéoprotection" {
                      %s
                    }
                  }
                }
                """.formatted(properties);
    }

    @Test
    void aNewBlockIsOfferedFirstWhatRulesAskFor() {
        open(Locale.FRENCH, inCommitment("<|>"));
        List<Proposal> first = proposals().subList(0, 4);
        assertEquals(List.of("porteur", "quantité", "échéance", "suivi par"),
                first.stream().map(Proposal::label).toList());
        assertEquals("demandé par R11", first.get(0).detail());
    }

    @Test
    void whatStandsThereIsAskedForNoMore() {
        assertEquals("quantité", labels(inCommitment("porteur Ville\n      <|>")).get(0));
    }

    @Test
    void whoAsksFollowsTheLocale() {
        open(Locale.ENGLISH, inCommitment("<|>"));
        assertEquals("asked for by R11", proposals().get(0).detail());
    }

    @Test
    void aCommitmentIsWrittenByCompletionAlone() {
        open(Locale.FRENCH, inCommitment("<|>"));
        take("", "porteur");
        take("", "Ville");
        write("\n      ");
        take("qua", "quantité");
        take("", "10 postes par an de 2021 à 2025");
        write("\n      ");
        take("", "échéance");
        take("fin", "fin 2025");
        write("\n      ");
        take("sui", "suivi par");
        take("", "CLSPD");
        write("\n      ");
        take("nat", "nature");
        take("effec", "effectifs");
        assertEquals(inCommitment("""
                porteur Ville
                      quantité 10 postes par an de 2021 à 2025
                      échéance fin 2025
                      suivi par CLSPD
                      nature effectifs"""), text.toString());
        List<Finding> findings = dossier.awaitFindings("contrat.pacte", all -> all.stream()
                .noneMatch(each -> each.severity() == Finding.Severity.ERROR)
                && all.stream().noneMatch(each -> each.rule().equals("R11") || each.rule().equals("R23")));
        assertFalse(findings.stream().anyMatch(each -> each.rule().equals(Finding.SYNTAX)), findings::toString);
    }

    @Test
    void partiesComeBeforeOthers() {
        List<String> labels = labels(inCommitment("porteur <|>"));
        assertTrue(labels.indexOf("Ville") < labels.indexOf("Association"), labels::toString);
        assertTrue(labels.indexOf("PM") < labels.indexOf("Association"), labels::toString);
    }

    @Test
    void namesAreFoundAtTheirHumpsAndInTheirMiddle() {
        assertEquals(List.of("ValDAuron"), labels(inCommitment("territoires auron<|>")));
        text.setLength(0);
        assertTrue(labels(inCommitment("porteur fectu<|>")).contains("Préfecture"));
        text.setLength(0);
        assertFalse(labels(inCommitment("porteur fe<|>")).contains("Préfecture"), "two letters stand in many words");
    }

    @Test
    void followUpIsOfferedWithTheNamesOfTheDossier() {
        open(Locale.FRENCH, inCommitment("") + "<|>\n");
        Proposal report = proposals().stream().filter(each -> each.label().equals("bilan")).findFirst().orElseThrow();
        assertTrue(report.change().text().startsWith("bilan csi au 02/03/2026 devant CLSPD {\n"), report.change()::text);
    }

    @Test
    void aCommitmentOfAReportIsOfferedAtTheBeginningOfALine() {
        List<String> labels = labels(inCommitment("") + "bilan csi au 30/06/2023 {\n  <|>\n}\n");
        assertTrue(labels.contains("e"), labels::toString);
        assertTrue(labels.contains("décision"), labels::toString);
    }

    @Test
    void aWaiverNamesItsRuleByWhatItDemands() {
        open(Locale.FRENCH, inCommitment("") + "dérogation échéance<|>\n");
        Proposal rule = proposals().stream().filter(each -> each.label().equals("R23")).findFirst().orElseThrow();
        assertEquals("Tout engagement a une échéance, ou est permanent", rule.detail());
        assertFalse(rule.documentation().isEmpty());
    }

    @Test
    void everySkeletonIsUnderstood() {
        for (String marked : List.of(inCommitment("") + "<|>\n", inCommitment("<|>"),
                inCommitment("action x \"X\" {\n        <|>\n      }"),
                inCommitment("").replace("  axe a", "  <|>\n  axe a"))) {
            text.setLength(0);
            open(Locale.FRENCH, marked);
            for (Proposal each : proposals()) {
                if (each.kind() == Proposal.Kind.SNIPPET) {
                    String written = each.change().applyTo(marked.replace(OpenDossier.CURSOR, ""));
                    dossier.session.didChange(dossier.file("contrat.pacte"), written);
                    Boolean understood = OpenDossier.await(dossier.session.read(read -> read.files().stream()
                            .allMatch(GuidedWritingTest::isUnderstood)));
                    assertTrue(understood, each.change()::text);
                }
            }
        }
    }

    private static boolean isUnderstood(EObject file) {
        return !((XtextResource) file.eResource()).getParseResult().hasSyntaxErrors();
    }

    @Test
    void anotherEditorIsOfferedTheSame() {
        String text = inCommitment("");
        remote.start("registre.pacte", REGISTER, "contrat.pacte", text);
        List<CompletionItem> items = OpenDossier.await(remote.documents().completion(
                new CompletionParams(remote.id("contrat.pacte"), new Position(5, 6)))).getRight().getItems();
        assertEquals("porteur", items.get(0).getLabel());
        assertEquals("demandé par R11", items.get(0).getDetail());
    }
}
