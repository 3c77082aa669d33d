// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pacte.cli.CommandRun;

/** What the standard asks of a log, and what code forges read. */
class SarifReportTest {
    @TempDir
    private Path folder;
    private CommandRun command;

    @BeforeEach
    void openFolder() throws IOException {
        command = new CommandRun(folder);
        command.write("mon dossier/registre.pacte",
                "organisme Ville \"Ville\" { camp collectivité rattaché à Mairie }\n");
        command.write("mon dossier/vide.pacte", "");
    }

    @Test
    void aLogHasItsVersionAndOneRun() {
        final JsonObject log = log();
        assertEquals("2.1.0", log.get("version").getAsString());
        assertTrue(log.get("$schema").getAsString().endsWith("sarif-schema-2.1.0.json"));
        assertEquals(1, log.getAsJsonArray("runs").size());
        assertEquals("Pacte", driver().get("name").getAsString());
    }

    @Test
    void everyResultPointsAtItsRule() {
        final JsonArray rules = driver().getAsJsonArray("rules");
        for (final JsonObject result : results()) {
            final JsonObject rule = rules.get(result.get("ruleIndex").getAsInt()).getAsJsonObject();
            assertEquals(result.get("ruleId").getAsString(), rule.get("id").getAsString());
            for (final String text : List.of("shortDescription", "fullDescription", "help")) {
                assertFalse(rule.getAsJsonObject(text).get("text").getAsString().isBlank(), text);
            }
        }
    }

    @Test
    void aRegionEndsBehindItsLastCharacter() {
        final JsonObject place = place("R01");
        assertEquals(
                "{\"startLine\":1,\"startColumn\":56,\"endLine\":1,\"endColumn\":62,\"charOffset\":55,\"charLength\":6}",
                place.get("region").toString());
    }

    @Test
    void filesAreRelativeUris() {
        final JsonObject artifact = place("R01").getAsJsonObject("artifactLocation");
        assertEquals("mon%20dossier/registre.pacte", artifact.get("uri").getAsString());
        assertTrue(log().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonObject("originalUriBaseIds")
                .has(artifact.get("uriBaseId").getAsString()));
    }

    @Test
    void levelsAreThoseOfTheStandard() {
        assertEquals(List.of("error", "warning"),
                results().stream().map(result -> result.get("level").getAsString()).toList());
    }

    private JsonObject log() {
        return JsonParser.parseString(command.run("check", "mon dossier", "--format", "sarif").out()).getAsJsonObject();
    }

    private JsonObject driver() {
        return log().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonObject("tool").getAsJsonObject("driver");
    }

    private List<JsonObject> results() {
        return log().getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results").asList().stream()
                .map(JsonElement::getAsJsonObject).toList();
    }

    private JsonObject place(String rule) {
        return results().stream().filter(result -> result.get("ruleId").getAsString().equals(rule)).findFirst()
                .orElseThrow()
                .getAsJsonArray("locations").get(0).getAsJsonObject().getAsJsonObject("physicalLocation");
    }
}
