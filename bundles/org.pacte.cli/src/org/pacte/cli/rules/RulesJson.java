// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.SeverityVariant;
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
        json.add("severities", severities(rule.severities()));
        json.add("variants", Json.array(rule.variants(locale).stream(), this::variant));
        return json;
    }

    private JsonObject variant(SeverityVariant variant) {
        final JsonObject json = new JsonObject();
        json.addProperty("condition", variant.condition());
        json.add("severities", severities(variant.severities()));
        return json;
    }

    private static JsonObject severities(Severities severities) {
        final JsonObject json = new JsonObject();
        for (final Stage stage : Stage.values()) {
            json.addProperty(stage.key(), stage.severity(severities).name().toLowerCase(Locale.ROOT));
        }
        return json;
    }
}
