// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.SeverityVariant;
import org.pacte.cli.terminal.Json;

/** The rules as the JSON that the manual documents. */
final class RulesJson {
    private static final int VERSION = 1;

    private final Locale locale;
    private final SetRules set;

    RulesJson(Locale locale, SetRules set) {
        this.locale = locale;
        this.set = set;
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
        json.addProperty("quickFix", rule.fixable());
        json.addProperty("waiver", rule.waivable() ? "possible" : "none");
        json.add("severities", severities(set.severities(rule, rule.severities())));
        json.add("variants", Json.array(rule.variants(locale).stream(), variant -> variant(rule, variant)));
        json.add("parameters", Json.array(rule.parameters().stream(), parameter -> parameter(rule, parameter)));
        return json;
    }

    private JsonObject parameter(Rule rule, Parameter<?> parameter) {
        final JsonObject json = Json.object("name", parameter.name());
        json.addProperty("title", rule.parameterTitle(parameter, locale));
        json.addProperty("type", parameter.type().key());
        json.addProperty("value", set.print(rule, parameter, locale));
        return json;
    }

    private JsonObject variant(Rule rule, SeverityVariant variant) {
        final JsonObject json = new JsonObject();
        json.addProperty("condition", variant.condition());
        json.add("severities", severities(set.severities(rule, variant.severities())));
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
