// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.cli.CommandRun;

class RulesCommandTest {
    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void openFolder() {
        command = new CommandRun(folder);
    }

    @Test
    void theTableListsEveryRule() {
        final CommandRun.Result result = command.run("rules");
        assertEquals(0, result.code());
        for (final Rule rule : Catalogue.load().rules()) {
            assertTrue(result.out().lines().anyMatch(
                    line -> line.startsWith("  " + rule.id() + " ") && line.contains(" " + rule.title(Locale.FRENCH))),
                    rule.id());
        }
    }

    @Test
    void aRowTellsTheSeverityOfEachStage() {
        assertTrue(command.run("rules").out().contains("  R10   AAEEAi  "));
    }

    @Test
    void aRuleIsExplainedByItsIdentifierInAnyCase() {
        final String out = command.run("rules", "r23").out();
        final Rule rule = Catalogue.load().rule("R23").orElseThrow();
        assertTrue(out.startsWith("R23. " + rule.title(Locale.FRENCH) + "\n"), out);
        assertTrue(out.replace("\n", " ").contains(rule.explanation(Locale.FRENCH)), out);
        assertTrue(out.contains("→ " + rule.fix(Locale.FRENCH)), out);
        assertTrue(
                out.contains(
                        "avertissement\u00A0: intention, projet, prêt à signer, signé, en vigueur\ninformation\u00A0: clos\n"),
                out);
    }

    @Test
    void anUnknownRuleFails() {
        final CommandRun.Result result = command.run("rules", "R23", "R999");
        assertEquals("pacte\u00A0: la règle «\u00A0R999\u00A0» n’existe pas. Toutes les règles\u00A0: pacte rules\n",
                result.err());
        assertEquals(2, result.code());
    }

    @Test
    void jsonTellsEveryRuleWithItsSeverities() {
        final JsonArray rules = JsonParser.parseString(command.run("rules", "--format", "json").out()).getAsJsonObject()
                .getAsJsonArray("rules");
        assertEquals(Catalogue.load().rules().size(), rules.size());
        final JsonObject first = rules.get(0).getAsJsonObject();
        assertEquals("R01", first.get("id").getAsString());
        assertEquals(
                "{\"intention\":\"error\",\"draft\":\"error\",\"ready\":\"error\",\"signed\":\"error\",\"inForce\":\"error\",\"closed\":\"error\"}",
                first.get("severities").toString());
    }

    @Test
    void aSheetTellsInWhichCasesARuleIsGraver() {
        final String out = command.run("rules", "R66").out();
        assertTrue(out.contains("Pour un engagement chiffré\u00A0:\n  erreur\u00A0: prêt à signer, signé\n"
                + "  avertissement\u00A0: intention, projet, en vigueur\n  information\u00A0: clos\n"), out);
        assertTrue(command.run("rules", "R66", "--lang", "en").out().contains("For a quantified commitment:\n  error: ready to sign, signed\n"));
        final String table = command.run("rules").out();
        assertTrue(table.contains("  R66   AAAAAi* ") && table.contains("  R23   AAAAAi  "), table);
    }

    @Test
    void jsonTellsTheCasesInWhichARuleIsGraver() {
        final JsonArray rules = JsonParser.parseString(command.run("rules", "R23", "R66", "-f", "json").out())
                .getAsJsonObject().getAsJsonArray("rules");
        assertEquals("[]", rules.get(0).getAsJsonObject().get("variants").toString());
        assertEquals("[{\"condition\":\"Pour un engagement chiffré\",\"severities\":{\"intention\":\"warning\",\"draft\":\"warning\","
                + "\"ready\":\"error\",\"signed\":\"error\",\"inForce\":\"warning\",\"closed\":\"info\"}}]",
                rules.get(1).getAsJsonObject().get("variants").toString());
    }

    @Test
    void aSheetTellsWhetherAWaiverAndACorrectionArePossible() {
        assertTrue(command.run("rules", "R31").out().contains(
                "Dérogation possible, avec un motif\u00A0: dérogation R31 sur …"), command.run("rules", "R31").out());
        assertTrue(command.run("rules", "R01").out().endsWith("Aucune dérogation n’est possible.\n"));
        final JsonObject json = JsonParser.parseString(command.run("rules", "R01", "R31", "-f", "json").out())
                .getAsJsonObject();
        assertEquals(List.of("none", "possible"), json.getAsJsonArray("rules").asList().stream()
                .map(rule -> rule.getAsJsonObject().get("waiver").getAsString()).toList());
    }

    @Test
    void all93RulesAreListedWithTheirStatus() {
        final JsonObject json = JsonParser.parseString(command.run("rules", "-f", "json").out()).getAsJsonObject();
        assertEquals(93, json.getAsJsonArray("rules").size());
        assertTrue(command.run("rules").out().contains("93 règles, toutes appliquées."));
    }

    @Test
    void severitiesAreThoseOfTheProfile() {
        assertTrue(command.run("rules", "--profile", "petite-commune").out().contains("  R23   iiiiii  "));
        assertTrue(command.run("rules", "R52", "--type", "stspd").out().contains("désactivée\u00A0: intention, projet"));
        assertTrue(command.run("rules", "R23", "--severity", "R23.signé=erreur").out().contains("erreur\u00A0: signé\n"));
    }
}
