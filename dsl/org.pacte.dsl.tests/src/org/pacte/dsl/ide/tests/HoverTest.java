// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Optional;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.Position;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.Hover;

/** What is said of the word at the cursor {@code <|>}. */
class HoverTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();
    @RegisterExtension
    final RemoteDossier remote = new RemoteDossier();

    private static final String REGISTER = "organisme Ville \"Ville de Bourges\" { camp collectivité }\n";

    private Optional<Hover> hover(Locale locale, String marked) {
        OpenDossier dossier = dossiers.in(locale, "registre.pacte", REGISTER, "contrat.pacte", "").ready();
        int offset = dossier.open("contrat.pacte", marked);
        dossier.awaitFindings("contrat.pacte", all -> true);
        return OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), offset));
    }

    private String said(String marked) {
        return said(Locale.FRENCH, marked);
    }

    private String said(Locale locale, String marked) {
        return hover(locale, marked).map(Hover::markdown).orElse("").replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    private static String inCommitment(String properties) {
        return """
                contrat csi "CSI" {
                  période du 01/10/2021 au 31/03/2026
                  mandat au 31/03/2026
                  axe a "A" {
                    engagement e "Étendre" {
                      porteur Ville
                      %s
                    }
                  }
                }
                """.formatted(properties);
    }

    @Test
    void aPeriodInYearsIsToldInYears() {
        assertTrue(said("contrat c<|>si \"CSI\" { période de 2023 à 2027 }").contains("période : de 2023 à 2027"));
    }

    @Test
    void aKeywordIsDocumentedWithAnExample() {
        String text = said(inCommitment("quan<|>tité +10 caméras"));
        assertTrue(text.contains("quantité promise") && text.contains("`"), text);
    }

    @Test
    void aNameShowsTheCardOfItsElement() {
        String text = said(inCommitment("bénéficiaires Vi<|>lle"));
        assertTrue(text.contains("**Ville de Bourges** — organisme") && text.contains("camp : collectivité"), text);
    }

    @Test
    void aQuantityIsExplainedWithItsTotal() {
        String text = said(inCommitment("quantité 10 cam<|>éras par an de 2022 à 2026 soit 50"));
        assertTrue(text.contains("10 caméras par an") && text.contains("10 × 5 = 50"), text);
    }

    @Test
    void tranchesAreExplainedWithTheirSum() {
        assertTrue(said(inCommitment("quantité 7<|>0 postes dont 33 en 2021, 37 en 2022")).contains("33 + 37 = 70"));
    }

    @Test
    void aDeadlineIsExplainedAsItsInterval() {
        String text = said(inCommitment("échéance fin 20<|>22"));
        assertTrue(text.contains("**fin 2022**") && text.contains("31 décembre 2022"), text);
        assertTrue(said(inCommitment("échéance fin du man<|>dat")).contains("31 mars 2026"));
        assertTrue(said(Locale.ENGLISH, inCommitment("échéance fin 20<|>22")).contains("31 December 2022"));
    }

    @Test
    void theDeadlineOfATrancheIsExplained() {
        assertTrue(said(inCommitment("quantité 70 postes dont 33 en 20<|>21")).contains("31 décembre 2021"));
    }

    @Test
    void aFindingIsExplained() {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", "").ready();
        int offset = dossier.open("contrat.pacte", inCommitment("").replace("engagement e", "engagement <|>e"));
        dossier.awaitFindings("contrat.pacte", all -> all.stream().anyMatch(each -> each.rule().equals("R23")));
        String text = OpenDossier.await(dossier.session.hover(dossier.file("contrat.pacte"), offset)).orElseThrow()
                .markdown();
        assertTrue(text.contains("n’a pas d’échéance") && text.contains("Sans échéance, un engagement"), text);
    }

    @Test
    void aWaivedRuleIsExplained() {
        String text = said(inCommitment("") + "dérogation R<|>23 sur e « Motif » par \"Cabinet\" le 12/10/2021\n");
        assertTrue(text.contains("**R23 — Tout engagement a une échéance") && text.contains("→"), text);
        assertTrue(said(Locale.ENGLISH, inCommitment("") + "dérogation R<|>23 sur e « M » par \"C\" le 12/10/2021\n")
                .contains("**R23 — "));
    }

    @Test
    void nothingIsSaidOfABlank() {
        assertEquals(Optional.empty(), hover(Locale.FRENCH, inCommitment("nature équipement\n\n <|>\n\n")));
    }

    @Test
    void anotherEditorIsToldTheSame() {
        String text = inCommitment("échéance fin 2022");
        remote.start("registre.pacte", REGISTER, "contrat.pacte", text);
        String said = OpenDossier.await(remote.documents()
                .hover(new HoverParams(remote.id("contrat.pacte"), new Position(6, 20)))).getContents().getRight()
                .getValue();
        assertTrue(said.contains("**fin 2022**"), said);
    }
}
