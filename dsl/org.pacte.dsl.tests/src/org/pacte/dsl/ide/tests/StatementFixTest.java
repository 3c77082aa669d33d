// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.pacte.dsl.ide.services.FileChange;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.QuickFix;

/** Fixes inside of statements, in other files and in several places at once: what a text is before and after. */
class StatementFixTest {
    @RegisterExtension
    final Dossiers dossiers = new Dossiers();

    private static final String REGISTER = """
            organisme Ville "Ville" { camp collectivité nature commune }
            organisme Préfecture "Préfecture" { camp État nature préfecture }
            dispositif FIPD "Fonds"
            instance CLSPD "Conseil local"
            """;

    /** Applies the fix of a title to the first finding of a rule that has it. */
    private String fixed(String rule, String title, String text) {
        OpenDossier dossier = dossiers.of("registre.pacte", REGISTER, "contrat.pacte", "").ready();
        dossier.open("contrat.pacte", text);
        List<Finding> findings = dossier.awaitFindings("contrat.pacte", all -> all.stream()
                .anyMatch(each -> each.rule().equals(rule)));
        List<QuickFix> offered = findings.stream().filter(each -> each.rule().equals(rule))
                .flatMap(each -> OpenDossier.await(dossier.session.fixes(dossier.file("contrat.pacte"), each.range())).stream())
                .filter(each -> each.rule().equals(rule)).toList();
        QuickFix fix = offered.stream().filter(each -> each.title().replace('\u00A0', ' ').equals(title)).findFirst()
                .orElseThrow(() -> new AssertionError(offered.stream().map(QuickFix::title).toList().toString()));
        List<FileChange> changes = OpenDossier.await(dossier.session.changes(fix));
        assertEquals(List.of(dossier.file("contrat.pacte")), changes.stream().map(FileChange::file).toList());
        return changes.get(0).applyTo(text);
    }

    private static String commitment(String properties) {
        return """
                contrat c "C" {
                  période du 01/10/2021 au 31/03/2026
                  parties Ville, Préfecture
                  pilotage CLSPD
                  axe a "A" {
                    engagement e "Poser des caméras" {
                %s
                    }
                  }
                }
                """.formatted(properties.indent(6).stripTrailing());
    }

    private static String inDraft(String properties) {
        return commitment(properties).replace("contrat c \"C\" {", "contrat c \"C\" {\n  état projet");
    }

    @Test
    void theSourceOfABaselineStandsAtItsEnd() {
        String before = commitment("référence 14 agents au 31/12/2021 périmètre \"Centre\" // compté");
        assertEquals(before.replace("\"Centre\"", "\"Centre\" selon \"À préciser\""),
                fixed("R36", "Ajouter « selon \"À préciser\" »", before));
    }

    @Test
    void aBodyOfAnEvaluationStandsBeforeItsRhythm() {
        String before = commitment("porteur Ville").replace("  pilotage CLSPD\n", """
                  pilotage CLSPD
                  évaluation "Bilan" /* public */ chaque année
                """.indent(2).replaceFirst("^ {4}", "  ").replace("\n    évaluation", "\n  évaluation"));
        assertEquals(before.replace("\"Bilan\"", "\"Bilan\" par CLSPD"),
                fixed("R59", "Ajouter « par CLSPD »", before));
    }

    @Test
    void aNoteStandsBeforeTheProof() {
        String before = commitment("porteur Ville").replace("contrat c \"C\" {", "contrat c \"C\" {\n  état en-vigueur") + """
                bilan c au 30/06/2022 { e : réalisé le 01/06/2022 }
                bilan c au 30/05/2023 {
                  e : en-cours, réalisé 60 % preuve "PV" par Ville
                }
                """;
        assertEquals(before.replace("60 % preuve", "60 % \"À préciser\" preuve"),
                fixed("R86", "Ajouter « \"À préciser\" »", before));
    }

    @Test
    void aReviewGetsItsMeetingBehindTheOthers() {
        String before = inDraft("porteur Ville\nrevoyure le 30/06/2024 « Bilan »")
                + "réunion CLSPD le 15/01/2024 // la première\n// fin\n";
        assertEquals(before.replace("// la première\n", "// la première\nréunion CLSPD le 30/06/2024\n"),
                fixed("R28", "Ajouter « réunion CLSPD le 30/06/2024 »", before));
    }

    @Test
    void ofTwoReviewsEachGetsItsMeeting() {
        String before = inDraft("porteur Ville\nrevoyure le 30/06/2024 « Bilan »\nrevoyure le 30/06/2025 « Suite »");
        String after = fixed("R28", "Ajouter « réunion CLSPD le 30/06/2024 »", before);
        assertEquals(after + "réunion CLSPD le 30/06/2025\n", fixed("R28", "Ajouter « réunion CLSPD le 30/06/2025 »", after));
    }

    @Test
    void twoPartsOfOneDateBecomeOne() {
        String before = commitment("quantité 9 îlotiers dont\n  4 en 2022, // un\n  1 en 2023,\n  4 en 2022 // deux");
        assertEquals(before.replace("4 en 2022, // un", "8 en 2022, // un").replace(",\n        4 en 2022 // deux", " // deux"),
                fixed("R40", "Réunir les deux tranches en une (8)", before));
    }

    @Test
    void theSameFigureIsTakenOverAsItIsWritten() {
        String before = commitment("porteur Ville\nquantité +40 caméras // ici\nreprend p.x.y").replace("contrat c", """
                contrat p "P" { axe x "X" { engagement y "Installer des caméras" { quantité 10 caméras par an de 2022 à 2026 soit 50 } } }
                contrat c""");
        assertEquals(before.replace("+40 caméras", "10 caméras par an de 2022 à 2026 soit 50"),
                fixed("R65", "Écrire « 10 caméras par an de 2022 à 2026, soit 50 caméras »", before));
    }

    @Test
    void aConditionIsCompletedInItsBlock() {
        String before = commitment("porteur Ville\ncondition \"Accord\" // signé");
        assertEquals(before.replace("\"Accord\"", "\"Accord\" {\n        vérifiée par Ville\n      }"),
                fixed("R47", "Ajouter « vérifiée par Ville »", before));
    }

    @Test
    void theFieldsOfAnAxisAreReducedToOne() {
        String before = commitment("porteur Ville").replace("contrat c \"C\" {", "contrat c \"C\" {\n  type CSI")
                .replace("axe a \"A\" {", "axe a \"A\" {\n    champs justice, éducation, transports // trois");
        assertEquals(before.replace("justice, éducation, transports", "éducation"),
                fixed("R53", "Ne garder que « éducation »", before));
    }

    @Test
    void aNameIsBlackenedBetweenTheMarksOfItsAuthor() {
        String before = commitment("porteur Ville\ntexte « Le jeune Kevin D., déscolarisé, y est suivi. » // à revoir");
        assertEquals(before.replace("Kevin D.", "[nom retiré]"),
                fixed("R91", "Remplacer le nom par « [nom retiré] »", before));
    }
}
