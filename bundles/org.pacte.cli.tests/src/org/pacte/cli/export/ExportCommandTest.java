// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.export;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.cli.CommandRun;

class ExportCommandTest {
    private static final String CONTRACT = """
            contrat csi "Contrat de sécurité intégrée" {
              état projet
              parties Préfecture, Ville
              axe sécurité "Sécurité" {
                engagement caméras "Étendre la vidéoprotection" { porteur Ville échéance fin 2023 }
                engagement secret "Surveiller la rue des Roses" { porteur Ville diffusion restreint }
              }
            }
            """;

    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void writeDossier() throws IOException {
        command = new CommandRun(folder);
        command.write("dossier/registre.pacte", CommandRun.REGISTER);
        command.write("dossier/contrat.pacte", CONTRACT);
    }

    @Test
    void everyDocumentIsWrittenInEveryFormat() {
        final CommandRun.Result result = command.run("export", "dossier", "-o", "sortie");
        assertEquals("""
                sortie/csi-contrat.docx
                sortie/csi-contrat.html
                sortie/csi-contrat.odt
                sortie/csi-contrat.pdf
                sortie/csi-fiches-actions.docx
                sortie/csi-fiches-actions.html
                sortie/csi-fiches-actions.odt
                sortie/csi-fiches-actions.pdf
                sortie/csi-suivi.csv
                sortie/csi-suivi.docx
                sortie/csi-suivi.html
                sortie/csi-suivi.odt
                sortie/csi-suivi.pdf
                sortie/csi-suivi.xlsx
                sortie/csi-calendrier.csv
                sortie/csi-calendrier.docx
                sortie/csi-calendrier.html
                sortie/csi-calendrier.ics
                sortie/csi-calendrier.odt
                sortie/csi-calendrier.pdf
                sortie/csi-calendrier.xlsx
                sortie/csi-bilan.docx
                sortie/csi-bilan.html
                sortie/csi-bilan.odt
                sortie/csi-bilan.pdf
                sortie/csi-feuilles-de-route.csv
                sortie/csi-feuilles-de-route.docx
                sortie/csi-feuilles-de-route.html
                sortie/csi-feuilles-de-route.odt
                sortie/csi-feuilles-de-route.pdf
                sortie/csi-feuilles-de-route.xlsx
                sortie/csi-contreparties.docx
                sortie/csi-contreparties.html
                sortie/csi-contreparties.odt
                sortie/csi-contreparties.pdf
                sortie/csi-contreparties.xlsx
                sortie/csi-decisions.docx
                sortie/csi-decisions.html
                sortie/csi-decisions.odt
                sortie/csi-decisions.pdf
                sortie/csi-controle.docx
                sortie/csi-controle.html
                sortie/csi-controle.odt
                sortie/csi-controle.pdf
                """, result.out());
        assertEquals("", result.err());
        assertEquals(0, result.code());
    }

    @Test
    void chosenDocumentsMayBeTypedWithoutAccents() {
        final CommandRun.Result result = command.run("export", "dossier", "--documents", "controle", "--formats",
                "HTML", "-o", ".");
        assertEquals("csi-controle.html\n", result.out());
    }

    @Test
    void aFormatThatSuitsNoneOfTheDocumentsIsNamed() {
        final CommandRun.Result result = command.run("export", "dossier", "-d", "contrat", "-f", "html,xlsx", "-o", "sortie");
        assertEquals("sortie/csi-contrat.html\n", result.out());
        assertTrue(result.err().contains("au format xlsx"), result.err());
        assertEquals(0, result.code());
    }

    @Test
    void theSameDayGivesTheSameBytes() throws IOException {
        command.run("export", "dossier", "-o", "a", "--date", "01/10/2021");
        command.run("export", "dossier", "-o", "b", "--date", "2021-10-01");
        for (final String name : new String[] {"csi-contrat.docx", "csi-contrat.html", "csi-suivi.xlsx", "csi-controle.docx", "csi-controle.html"}) {
            assertArrayEquals(Files.readAllBytes(folder.resolve("a").resolve(name)),
                    Files.readAllBytes(folder.resolve("b").resolve(name)), name);
        }
    }

    @Test
    void whatIsRestrictedReachesOnlyThoseWhoMayReadIt() throws IOException {
        command.run("export", "dossier", "--formats", "html", "-o", "public");
        command.run("export", "dossier", "--formats", "html", "-o", "restreint", "--audience", "restreint");
        assertFalse(command.read("public/csi-contrat.html").contains("rue des Roses"));
        assertTrue(command.read("restreint/csi-contrat.html").contains("rue des Roses"));
    }

    @Test
    void findingsOfTheControlReportNameTheirLine() throws IOException {
        command.run("export", "dossier", "--documents", "contrôle", "--formats", "html", "-o", ".");
        assertTrue(command.read("csi-controle.html").contains("contrat.pacte"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|',
            value = {"porteur Ville échéance|porteur Vile échéance", "fin 2023|le 31/02/2023", "axe sécurité|axe 123"})
    void aContractThatCannotBeReadIsNotExported(String from, String to) throws IOException {
        command.write("dossier/contrat.pacte", CONTRACT.replaceFirst(from, to));
        final CommandRun.Result result = command.run("export", "dossier", "-o", "sortie");
        assertEquals(1, result.code());
        assertTrue(result.err().contains("dossier/contrat.pacte:"), result::err);
        assertTrue(result.err().contains("rien n’a été écrit"), result::err);
        assertFalse(Files.exists(folder.resolve("sortie")));
    }

    @Test
    void whatIsReadableIsExportedByForce() throws IOException {
        command.write("dossier/contrat.pacte", CONTRACT.replace("porteur Ville", "porteur Vile"));
        final CommandRun.Result result = command.run("export", "dossier", "-o", "sortie", "--force");
        assertEquals(0, result.code());
        assertTrue(Files.exists(folder.resolve("sortie/csi-contrat.docx")));
        assertTrue(result.err().contains("que ce qui est lisible"), result::err);
    }

    @Test
    void everyContractOfADossierIsExported() throws IOException {
        command.write("dossier/autre.pacte", "contrat stspd \"Stratégie\" { état projet }\n");
        final CommandRun.Result all = command.run("export", "dossier", "--formats", "html", "--documents", "contrat",
                "-o", ".");
        assertEquals("stspd-contrat.html\ncsi-contrat.html\n", all.out());
        final CommandRun.Result one = command.run("export", "dossier/contrat.pacte", "--formats", "html", "--documents",
                "contrat", "-o", ".");
        assertEquals("csi-contrat.html\n", one.out());
    }

    @Test
    void theFolderOfAnExportIsMadeWithThoseAround() {
        command.run("export", "dossier", "--documents", "contrat", "--formats", "html", "-o", "publié/2026");
        assertTrue(Files.exists(folder.resolve("publié/2026/csi-contrat.html")));
    }

    @Test
    void aPlaceThatCannotBeWrittenToIsNamed() throws IOException {
        command.write("obstacle", "un fichier");
        final CommandRun.Result result = command.run("export", "dossier", "-o", "obstacle");
        assertEquals(2, result.code());
        assertTrue(
                result.err().startsWith("pacte\u00A0: «\u00A0obstacle/csi-contrat.docx\u00A0» n’a pas pu être écrit"),
                result::err);
        assertEquals("un fichier", command.read("obstacle"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "export dossier -o x --documents budget|le document «\u00A0budget\u00A0» n’existe pas\u00A0: choisissez parmi contrat, fiches-actions, suivi, calendrier, bilan, feuilles-de-route, contreparties, décisions et contrôle, ou all.",
            "export dossier -o x --formats rtf|le format «\u00A0rtf\u00A0» n’existe pas\u00A0: choisissez parmi csv, docx, html, ics, odt, pdf et xlsx, ou all.",
            "export dossier|il manque le dossier où écrire (option -o). Par exemple\u00A0: pacte export mon-dossier -o documents",
            "export -o x|il manque le dossier ou le fichier du contrat. Par exemple\u00A0: pacte export mon-dossier -o documents",
            "export dossier/registre.pacte -o x|«\u00A0dossier/registre.pacte\u00A0» ne contient aucun contrat\u00A0: il faut un bloc «\u00A0contrat nom \"Intitulé\" { … }\u00A0».",
    })
    void aBadRequestIsExplained(String arguments, String complaint) {
        final CommandRun.Result result = command.run(arguments.split(" "));
        assertEquals("pacte\u00A0: " + complaint + "\n", result.err());
        assertEquals(2, result.code());
    }

    @Test
    void whoeverExportsAContractWithErrorsIsTold() throws IOException {
        command.write("dossier/contrat.pacte", CONTRACT.replace("porteur Ville échéance", "porteur Ville quantité 5 caméras dont 2 en 2022, 2 en 2023 échéance"));
        final CommandRun.Result result = command.run("export", "dossier", "-o", "x", "--formats", "html");
        assertEquals(0, result.code());
        assertEquals("pacte\u00A0: les documents sont écrits, mais le contrat comporte une erreur\u00A0: pacte check et le rapport de contrôle la disent.\n",
                result.err());
        assertEquals("", command.run("export", "dossier", "-o", "x", "--formats", "html", "--severity", "R31=information").err());
    }

    @Test
    void theListNamesDocumentsAndFormats() {
        final CommandRun.Result result = command.run("export", "--list");
        assertEquals(0, result.code());
        assertTrue(result.out().contains("contrôle     D14  Rapport de contrôle"), result::out);
        assertTrue(result.out().contains("docx"), result::out);
    }
}
