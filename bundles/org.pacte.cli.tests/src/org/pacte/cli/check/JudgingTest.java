// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.checks.Catalogue;
import org.pacte.cli.CommandRun;

/** How the rules are set for a run, and what is waived. */
class JudgingTest {
    private static final String CONTRACT = """
            contrat csi "Contrat de sécurité intégrée" {
              type CSI
              état prêt-à-signer
              parties Préfecture, Ville
              axe sécurité "Sécurité" {
                engagement caméras "Étendre la vidéoprotection" { porteur Ville, Préfecture }
              }
            }
            """;
    private static final String WAIVER = "dérogation R23 sur csi.sécurité.caméras « Engagement de principe » "
            + "par \"Cabinet du préfet\" le 12/10/2021\n";

    /** What a village under the gendarmerie signs: no figures, no deadlines, no steering body. */
    private static final String SMALL = """
            contrat csi "Contrat de sécurité de Valcourt" {
              type CSI
              état prêt-à-signer
              parties Préfecture, Ville
              signataires Préfecture, Ville
              période du 01/01/2027 au 31/12/2030
              axe proximité "Présence de proximité" {
                champs sécurité-intérieure
                engagement contacts "Rencontrer les élus une fois par trimestre" { porteur Gendarmerie }
                engagement voisins "Animer le réseau des voisins vigilants" { porteur Ville }
                engagement écoles "Accompagner les sorties d’école" { porteur Ville, Gendarmerie }
              }
              axe jeunesse "Jeunesse" {
                champs éducation
                engagement prévention "Organiser des séances de prévention au collège" { porteur Gendarmerie }
                engagement animation "Ouvrir la salle des jeunes le mercredi" { porteur Ville }
              }
            }
            """;

    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void writeDossier() throws IOException {
        command = new CommandRun(folder);
        command.write("registre.pacte", CommandRun.REGISTER);
        command.write("contrat.pacte", CONTRACT);
    }

    @Test
    void aProfileOfOursIsChosenByItsName() {
        assertTrue(run().contains("erreur R56"));
        assertTrue(run("--profile", "petite-commune").contains("avertissement R56"));
    }

    @Test
    void aSmallMunicipalityDoesNotDrownInErrors() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER
                + "organisme Gendarmerie \"Brigade de gendarmerie\" { camp État nature gendarmerie rattaché à Préfecture }\n");
        command.write("contrat.pacte", SMALL);
        final JsonObject strict = json().getAsJsonObject("summary");
        final JsonObject lenient = json("--profile", "petite-commune").getAsJsonObject("summary");
        assertTrue(strict.get("warnings").getAsInt() > 10, strict.toString());
        assertEquals(0, lenient.get("errors").getAsInt(), lenient.toString());
        assertTrue(lenient.get("warnings").getAsInt() <= 2, () -> run("--profile", "petite-commune"));
    }

    @Test
    void aProfileOfAnybodyIsAFile() throws IOException {
        command.write("mon profil.profil", "# le nôtre\nR23 = erreur\n");
        assertTrue(run("--profile", "mon profil.profil").contains("erreur R23"));
        assertTrue(run("--profile", "petite-commune,mon profil.profil").contains("erreur R23"), "the last one counts");
    }

    @Test
    void whatIsWrongWithAProfileIsToldLineByLine() throws IOException {
        command.write("p.profil", "R23 = grave\n\nR999 = erreur\n");
        final CommandRun.Result result = command.run("check", ".", "--profile", "p.profil");
        assertEquals(2, result.code());
        assertEquals("", result.out());
        assertEquals(List.of("pacte : p.profil:1: « grave » n’est pas une gravité : écrivez erreur, avertissement, information ou désactivée.",
                "pacte : p.profil:3: la règle « R999 » n’existe pas : la commande « pacte rules » donne toutes les règles.",
                "pacte : le profil « p.profil » n’est pas utilisable : corrigez les lignes indiquées."), plain(result.err()).lines().toList());
    }

    @Test
    void aProfileThatDoesNotExistNamesThoseThatDo() {
        final CommandRun.Result result = command.run("check", ".", "--profile", "zut");
        assertEquals(2, result.code());
        assertEquals(2, command.run("check", ".", "--profile", "a\0b").code());
        assertTrue(plain(command.run("check", ".", "--profile", ".").err()).startsWith("pacte : le profil « . » n’existe pas : "));
        assertTrue(plain(result.err()).contains("choisissez csi, stspd, convention, petite-commune ou financement-fipd, ou donnez"), result.err());
    }

    @Test
    void aSeverityOnTheCommandLineCountsMoreThanAnyProfile() {
        assertTrue(run("--severity", "R23=erreur", "--profile", "petite-commune").contains("erreur R23"));
        assertFalse(run("--severity", "R23=désactivée").contains("R23"));
        assertFalse(run("--severity", "R23.prêt-à-signer=off", "--severity", "R66=off").contains("R23"));
        final CommandRun.Result wrong = command.run("check", ".", "--severity", "R01=off");
        assertEquals(2, wrong.code());
        assertTrue(plain(wrong.err()).startsWith("pacte : --severity : la gravité de la règle R01 ne se règle pas"), wrong.err());
    }

    @Test
    void aReportMaySpeakOfSomeRulesOnly() throws IOException {
        command.write("contrat.pacte", CONTRACT.replace("Ville, Préfecture }", "Vile }"));
        assertEquals(List.of("R23"), rules("--rule", "r23"));
        assertFalse(rules("--except", "R23,R56").contains("R23"));
        assertTrue(rules("--except", "R23,R56").contains("R01"));
        assertEquals(2, command.run("check", ".", "--rule", "R999").code());
        assertEquals("[]", json("--rule", "R23").get("contracts").toString(), "a measure of some rules is none");
    }

    @Test
    void aWaivedFindingIsToldApartWithItsReason() throws IOException {
        command.write("contrat.pacte", CONTRACT + WAIVER);
        final String out = plain(command.run("check", ".").out());
        assertTrue(out.contains("contrat.pacte:6:16: dérogation R23 : L’engagement « caméras » n’a pas d’échéance"), out);
        assertTrue(out.contains("   ← « Engagement de principe » (Cabinet du préfet, 12 octobre 2021)\n"), out);
        assertTrue(out.contains("et 1 constat couvert par une dérogation (2 fichiers)."), out);
        assertFalse(out.contains("avertissement R23"), out);
    }

    @Test
    void jsonTellsWaiversAndWhatMissesBeforeTheSignature() throws IOException {
        command.write("contrat.pacte", CONTRACT + WAIVER);
        final JsonObject json = json();
        final JsonObject waived = json.getAsJsonArray("waived").get(0).getAsJsonObject();
        assertEquals("R23", waived.get("rule").getAsString());
        assertEquals("{\"reason\":\"Engagement de principe\",\"author\":\"Cabinet du préfet\",\"date\":\"2021-10-12\"}",
                waived.get("waiver").toString());
        assertEquals(1, json.getAsJsonObject("summary").get("waived").getAsInt());
        final JsonObject contract = json.getAsJsonArray("contracts").get(0).getAsJsonObject();
        assertEquals("csi", contract.get("name").getAsString());
        assertEquals("prêt-à-signer", contract.get("state").getAsString());
        assertFalse(contract.get("ready").getAsBoolean());
        assertTrue(contract.get("complete").getAsBoolean());
        assertEquals(9, contract.getAsJsonArray("categories").size());
        assertTrue(contract.getAsJsonArray("needs").asList().stream()
                .anyMatch(need -> need.getAsJsonObject().get("rule").getAsString().equals("R56")));
        assertEquals(1, contract.getAsJsonObject("gauge").get("waived").getAsInt());
    }

    @Test
    void sarifSuppressesWhatIsWaived() throws IOException {
        command.write("contrat.pacte", CONTRACT + WAIVER);
        final JsonObject run = JsonParser.parseString(command.run("check", ".", "-f", "sarif").out()).getAsJsonObject()
                .getAsJsonArray("runs").get(0).getAsJsonObject();
        final JsonObject waived = run.getAsJsonArray("results").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.has("suppressions")).findFirst().orElseThrow();
        assertEquals("R23", waived.get("ruleId").getAsString());
        assertEquals("[{\"kind\":\"inSource\",\"status\":\"accepted\",\"justification\":\"« Engagement de principe » "
                + "(Cabinet du préfet, 12 octobre 2021)\"}]", plain(waived.get("suppressions").toString()));
    }

    @Test
    void aWaiverThatCoversNothingHasAnIdentifierOfItsOwn() throws IOException {
        command.write("contrat.pacte", CONTRACT + WAIVER.replace("R23", "R31"));
        assertTrue(rules().contains("dérogation"));
        assertTrue(command.run("check", ".", "-f", "sarif").out().contains("Dérogation utile, motivée et permise"));
    }

    @Test
    void theSummaryTellsWhatMissesOrThatNothingDoes() throws IOException {
        command.write("seules.profil", only("R23 = erreur\nR56 = erreur\nR66 = avertissement"));
        final String strict = plain(run("--profile", "seules.profil"));
        assertTrue(strict.endsWith("« csi » : 2 points à régler avant la signature, par ordre d’importance.\n"
                + "  R23  " + fix("R23") + "\n  R56  " + fix("R56") + "\n"), strict);
        command.write("seules.profil", only("R66 = avertissement"));
        assertTrue(plain(run("--profile", "seules.profil")).endsWith("« csi » : rien n’empêche de signer, mais il reste 1 avertissement "
                + "à l’approche de la signature.\n"));
        command.write("seules.profil", only(""));
        assertTrue(plain(run("--profile", "seules.profil")).endsWith("« csi » : rien ne s’oppose à la signature.\n"));
        command.write("contrat.pacte", CONTRACT.replace("prêt-à-signer", "signé"));
        assertFalse(run("--profile", "seules.profil").contains("signature"));
    }

    /** A profile in which all rules that can be are off, but for some settings. */
    private static String only(String settings) {
        return "contrats = CSI\n" + settings + "\n" + Catalogue.load().rules().stream()
                .filter(rule -> rule.waivable() && !settings.contains(rule.id())).map(rule -> rule.id() + " = off\n").collect(Collectors.joining());
    }

    private static String fix(String rule) {
        return plain(Catalogue.load().rule(rule).orElseThrow().fix(Locale.FRENCH));
    }

    @Test
    void anUnreadableFileComesFirstAndHidesTheNamesThatItMayDeclare() throws IOException {
        command.write("registre.pacte", CommandRun.REGISTER.getBytes(StandardCharsets.ISO_8859_1));
        command.write("contrat.pacte", CONTRACT.replace("porteur Ville", "porteur Vile"));
        final List<String> rules = rules();
        assertEquals("fichier", rules.get(0));
        assertEquals(1, rules.stream().filter("R01"::equals).count(), "only the name that the register does not hold");
        assertTrue(plain(run()).contains("« csi » n’a pas pu être lu en entier"));
        final String alone = command.run("check", "contrat.pacte", "-f", "short").out();
        assertTrue(alone.startsWith("registre.pacte:1:"), alone);
    }

    private String run(String... options) {
        final String[] arguments = new String[options.length + 2];
        arguments[0] = "check";
        arguments[1] = ".";
        System.arraycopy(options, 0, arguments, 2, options.length);
        return command.run(arguments).out();
    }

    private JsonObject json(String... options) {
        final String[] all = new String[options.length + 1];
        System.arraycopy(options, 0, all, 0, options.length);
        all[options.length] = "--format=json";
        return JsonParser.parseString(run(all)).getAsJsonObject();
    }

    private List<String> rules(String... options) {
        return json(options).getAsJsonArray("findings").asList().stream().map(each -> each.getAsJsonObject().get("rule").getAsString()).toList();
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }
}
