// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.Rule;
import org.pacte.cli.terminal.Json;

/** The rules as the JSON that the manual documents. */
final class RulesJson {
    private static final int VERSION = 1;

    private final Locale locale;

    RulesJson(Locale locale) {
        this.locale = locale;
    }

    String write(List<Rule> rules) {
        final JsonObject json = new JsonObject();
        json.addProperty("version", VERSION);
        json.add("rules", Json.array(rules.stream(), this::rule));
        return Json.print(json);
    }

    private JsonObject rule(Rule rule) {
        final JsonObject json = new JsonObject();
        json.addProperty("id", rule.id());
        json.addProperty("category", rule.category().code());
        json.addProperty("categoryTitle", rule.category().title(locale));
        json.addProperty("title", rule.title(locale));
        json.addProperty("explanation", rule.explanation(locale));
        json.addProperty("fix", rule.fix(locale));
        // Not "possible": a contract cannot state a waiver yet.
        json.addProperty("waiver", rule.waivable() ? "planned" : "none");
        final JsonObject severities = new JsonObject();
        for (final Stage stage : Stage.values()) {
            severities.addProperty(stage.key(), stage.severity(rule.severities()).name().toLowerCase(Locale.ROOT));
        }
        json.add("severities", severities);
        return json;
    }
}
