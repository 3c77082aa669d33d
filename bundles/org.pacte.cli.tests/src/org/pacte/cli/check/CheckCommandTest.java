// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.cli.CommandRun;

class CheckCommandTest {
    private static final String CONTRACT = """
            contrat csi "Contrat de sécurité intégrée" {
              état projet
              parties Préfecture, Ville
              axe sécurité "Sécurité" {
                engagement caméras "Étendre la vidéoprotection" {
                  porteur Ville
                  quantité 50 caméras dont 20 en 2022, 22 en 2023
                  échéance fin 2023
                }
              }
            }
            """;

    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void openFolder() {
        command = new CommandRun(folder);
    }

    @Test
    void aReportShowsThePlaceTheLineAndTheCure() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT.replace("Ville\n      quantité", "Vile\n      quantité"));
        final CommandRun.Result result = command.run("check", ".", "--date", "23/11/2026", "--rule",
                "R01,R31,R52,R56,R66");
        assertEquals(
                """
                        contrat.pacte:1:9: information R52 : Le contrat « csi » ne comporte aucun engagement dans ces champs de la circulaire : \
                        sécurité intérieure, justice, prévention de la délinquance, politique de la ville, éducation, radicalisation et \
                        séparatisme, ainsi que transports. Vérifiez que c’est voulu.
                         1 | contrat csi "Contrat de sécurité intégrée" {
                           |         ^^^
                           → Ajouter un engagement ou un axe « sans-objet » motivé, ou laisser ce champ de côté en connaissance de cause

                        contrat.pacte:1:9: avertissement R56 : Le contrat « csi » n’a pas d’instance de pilotage : ajoutez « pilotage … ».
                         1 | contrat csi "Contrat de sécurité intégrée" {
                           |         ^^^
                           → Nommer une instance de pilotage (« pilotage … ») et compléter sa fiche

                        contrat.pacte:6:15: erreur R01 : « Vile » n’est déclaré nulle part dans le dossier (attendu : organisme ou service). \
                        Noms proches : « Ville ».
                         6 |       porteur Vile
                           |               ^^^^
                           → Corriger le nom, ou déclarer l’élément dans le dossier

                        contrat.pacte:7:16: erreur R31 : Les tranches de l’engagement « caméras » ne font pas le total : 20 + 22 = 42, or le \
                        total annoncé est de 50 caméras (il manque 8). Corrigez une tranche ou le total, ou ajoutez la tranche manquante.
                         7 |       quantité 50 caméras dont 20 en 2022, 22 en 2023
                           |                ^^
                           → Corriger une tranche ou le total

                        contrat.pacte:7:16: avertissement R66 : L’engagement « caméras » est chiffré mais n’a pas d’indicateur : ajoutez \
                        « indicateur … », avec une cible dans la même unité.
                         7 |       quantité 50 caméras dont 20 en 2022, 22 en 2023
                           |                ^^
                           → Ajouter un indicateur (« indicateur … »)

                        2 erreurs, 2 avertissements et 1 information (2 fichiers).
                        Pour comprendre une règle : pacte rules R01
                        """,
                result.out().replace('\u00A0', ' '));
        assertEquals("", result.err());
        assertEquals(1, result.code());
    }

    @Test
    void aSoundDossierIsFine() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        assertEquals(new CommandRun.Result(0, "Rien à signaler (1\u00A0fichier).\n", ""),
                command.run("check", "registre.pacte"));
    }

    @ParameterizedTest
    @CsvSource({"error, 0", "warning, 1", "info, 1", "none, 0"})
    void theThresholdDecidesTheExitCode(String threshold, int code) throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT.replace("22 en", "30 en"));
        assertEquals(code, command.run("check", ".", "--fail-on", threshold).code());
    }

    @Test
    void aFileAloneIsReadWithItsNeighboursButReportedAlone() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER + "organisme Ville \"Encore\" { camp tiers }\n");
        command.write("contrat.pacte", CONTRACT);
        final List<JsonObject> findings = findings("check", "contrat.pacte", "--format", "json");
        assertTrue(findings.stream().allMatch(finding -> finding.get("file").getAsString().equals("contrat.pacte")));
        assertFalse(findings.stream().anyMatch(finding -> finding.get("message").getAsString().contains("Préfecture")));
    }

    @Test
    void overlappingPathsAreReadOnce() throws IOException {
        command.write("a/registre.pacte", CommandRun.REGISTER);
        command.write("b/registre.pacte", CommandRun.REGISTER);
        final CommandRun.Result result = command.run("check", "a", "a/registre.pacte", "b", "./a");
        assertEquals("Rien à signaler (2\u00A0fichiers).\n", result.out());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "porteur Ville|porteur Vile|R01|7|15|4",
            "30 en 2023|30 en 202|syntaxe|8|47|6",
            "échéance fin 2023|échéance le 31/02/2023|syntaxe|9|16|13",
            "50 caméras|51 caméras|R31|8|16|2",
            "axe sécurité|axe 123|syntaxe|5|7|3",
    })
    void aFaultIsReportedWhereItStands(String from, String to, String rule, int line, int column, int length)
            throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", "\n" + CONTRACT.replace("22 en", "30 en").replace(from, to));
        final List<JsonObject> found = findings("check", ".", "-f", "json").stream()
                .filter(finding -> is(finding, rule)).toList();
        assertEquals(1, found.size(), found::toString);
        assertEquals(List.of(line, column, length),
                List.of(number(found.get(0), "line"), number(found.get(0), "column"), number(found.get(0), "length")));
        assertEquals("error", found.get(0).get("severity").getAsString());
    }

    @Test
    void aCycleNamesItsPath() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT.replace("      échéance fin 2023\n", """
                      échéance fin 2023
                      action étude "Étude" { pilote Ville dépend de pose }
                      action pose "Pose" { pilote Ville dépend de étude }
                """));
        final String out = command.run("check", ".", "--format", "short").out();
        assertTrue(out.contains(
                "erreur R82\u00A0: L’action «\u00A0étude\u00A0» s’attend elle-même\u00A0: étude → pose → étude."), out);
    }

    @Test
    void aTruncatedFileSaysWhereItEndsAndTheRestIsChecked() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT.substring(0, CONTRACT.indexOf("      échéance")));
        final List<JsonObject> findings = findings("check", ".", "--format", "json");
        assertTrue(findings.stream().anyMatch(finding -> is(finding, "syntaxe") && number(finding, "line") >= 7));
        assertTrue(findings.stream().anyMatch(finding -> is(finding, "R31")));
    }

    @Test
    void aFileThatIsNotUtf8IsNamedAtItsFirstBadCharacterAndTheOthersAreChecked() throws IOException {
        command.write("registre.pacte", ("// ok\n" + CommandRun.REGISTER).getBytes(StandardCharsets.ISO_8859_1));
        command.write("contrat.pacte", CONTRACT);
        final List<JsonObject> findings = findings("check", ".", "--format", "json");
        final JsonObject file = findings.stream().filter(finding -> is(finding, "fichier")).findFirst().orElseThrow();
        assertEquals(List.of(2, 54), List.of(number(file, "line"), number(file, "column")));
        assertEquals("registre.pacte", file.get("file").getAsString());
        assertTrue(findings.stream().anyMatch(finding -> is(finding, "R31")));
    }

    @Test
    void anEmptyFileIsToldWithoutFailing() throws IOException {
        command.write("vide.pacte", " \n");
        final CommandRun.Result result = command.run("check", "vide.pacte");
        assertTrue(result.out().startsWith(
                "vide.pacte:1:1: avertissement fichier\u00A0: Ce fichier est vide\u00A0: il ne déclare rien.\n"),
                result::out);
        assertEquals(0, result.code());
    }

    @Test
    void aHugeFileIsRefused() throws IOException {
        command.write("énorme.pacte", new byte[21 * 1024 * 1024]);
        final CommandRun.Result result = command.run("check", ".", "--format", "short");
        assertTrue(result.out().startsWith("énorme.pacte:1:1: erreur fichier\u00A0: Ce fichier dépasse"), result::out);
        assertEquals(1, result.code());
    }

    @Test
    void anEmptyFolderFailsWithACure() throws IOException {
        Files.createDirectories(folder.resolve("vide"));
        assertEquals(new CommandRun.Result(2, "",
                "pacte\u00A0: «\u00A0vide\u00A0» ne contient aucun fichier .pacte\u00A0: indiquez le dossier du contrat.\n"),
                command.run("check", "vide"));
    }

    @Test
    void aMissingPathFailsWithACure() {
        final CommandRun.Result result = command.run("check", "absent");
        assertTrue(result.err().startsWith("pacte\u00A0: «\u00A0absent\u00A0» n’existe pas\u00A0: vérifiez le chemin"),
                result::err);
        assertEquals(2, result.code());
    }

    @Test
    void aFileOfAnotherKindIsRefused() throws IOException {
        command.write("lisez-moi.txt", "x");
        final CommandRun.Result result = command.run("check", "lisez-moi.txt");
        assertEquals(
                "pacte\u00A0: «\u00A0lisez-moi.txt\u00A0» n’est pas un fichier de contrat\u00A0: son nom doit finir par .pacte.\n",
                result.err());
        assertEquals(2, result.code());
    }

    @Test
    void whatATerminalWouldObeyIsNeverPrinted() throws IOException {
        command.write("r.pacte", "organisme V\u001B[31m \"Ville\" { camp tiers\u0007 }\n");
        final CommandRun.Result result = command.run("check", ".");
        assertFalse(result.out().matches("(?s).*[\u001B\u0007].*"), result::out);
    }

    @Test
    void coloursComeWhenTheyAreAskedFor() throws IOException {
        command.write("contrat.pacte", CONTRACT);
        assertTrue(command.run("check", ".", "--color", "always").out().contains("\u001B[1;31merreur R01"));
        assertFalse(command.run("check", ".", "--color", "auto").out().contains("\u001B"));
    }

    @Test
    void englishIsCompleteInTheReport() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT);
        final String out = command.run("check", ".", "--lang", "en", "--format", "short", "--rule", "R31,R52,R56,R66").out();
        assertTrue(out.contains("contrat.pacte:7:16: error R31: "), out);
        assertTrue(out.contains("1 error, 2 warnings and 1 information (2 files)."), out);
    }

    @Test
    void jsonSaysTheSameAsText() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT);
        final CommandRun.Result result = command.run("check", ".", "--format", "json", "--date", "2023-01-02",
                "--rule", "R31");
        final JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals(List.of("version", "date", "summary", "findings", "waived", "contracts"), List.copyOf(json.keySet()));
        assertEquals(1, number(json, "version"));
        assertEquals("2023-01-02", json.get("date").getAsString());
        assertEquals("{\"files\":2,\"errors\":1,\"warnings\":0,\"infos\":0,\"waived\":0}", json.get("summary").toString());
        final JsonObject wrongSum = json.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject)
                .filter(finding -> is(finding, "R31")).findFirst().orElseThrow();
        assertEquals(
                List.of("rule", "severity", "message", "explanation", "fix", "file", "line", "column", "length",
                        "element"),
                List.copyOf(wrongSum.keySet()));
        assertEquals("csi.sécurité.caméras", wrongSum.get("element").getAsString());
        assertFalse(wrongSum.get("explanation").getAsString().isEmpty());
        assertEquals(result.out(), command.run("check", ".", "--format", "json", "--date", "2023-01-02", "--rule", "R31").out());
    }

    @Test
    void aReportIsWrittenWholeToItsFile() throws IOException {
        command.write("contrat.pacte", CONTRACT);
        Files.createDirectory(folder.resolve("rapports"));
        final CommandRun.Result result = command.run("check", ".", "-f", "json", "-o", "rapports/r.json");
        assertEquals("Rapport écrit dans rapports/r.json\n", result.out());
        assertEquals(1, result.code());
        assertEquals(command.run("check", ".", "-f", "json").out(), command.read("rapports/r.json"));
        try (var files = Files.list(folder.resolve("rapports"))) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void aReportMakesNoFolder() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        assertEquals(new CommandRun.Result(2, "",
                "pacte\u00A0: «\u00A0raports/juin/r.json\u00A0» n’a pas pu être écrit\u00A0: "
                        + "le dossier «\u00A0raports/juin\u00A0» n’existe pas. Créez-le, ou corrigez le chemin.\n"),
                command.run("check", ".", "-o", "raports/juin/r.json"));
        assertFalse(Files.exists(folder.resolve("raports")));
    }

    @Test
    void aReportDoesNotTakeThePlaceOfAFolder() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        assertEquals(new CommandRun.Result(2, "", "pacte\u00A0: «\u00A0.\u00A0» n’a pas pu être écrit\u00A0: "
                + "c’est un dossier. Ajoutez le nom d’un fichier.\n"), command.run("check", ".", "-o", "."));
    }

    @Test
    void aReportThatCannotBeWrittenFailsWithAReason() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("obstacle", "un fichier");
        final CommandRun.Result result = command.run("check", ".", "-o", "obstacle/r.txt");
        assertEquals(2, result.code());
        assertTrue(result.err().startsWith("pacte\u00A0: «\u00A0obstacle/r.txt\u00A0» n’a pas pu être écrit\u00A0: "),
                result::err);
    }

    @Test
    void quietLeavesTheSummaryOut() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER);
        assertEquals(new CommandRun.Result(0, "", ""), command.run("check", ".", "-q"));
    }

    private List<JsonObject> findings(String... arguments) {
        final JsonObject json = JsonParser.parseString(command.run(arguments).out()).getAsJsonObject();
        return json.getAsJsonArray("findings").asList().stream().map(JsonElement::getAsJsonObject).toList();
    }

    private static boolean is(JsonObject finding, String rule) {
        return finding.get("rule").getAsString().equals(rule);
    }

    private static int number(JsonObject object, String member) {
        return object.get(member).getAsInt();
    }
}
