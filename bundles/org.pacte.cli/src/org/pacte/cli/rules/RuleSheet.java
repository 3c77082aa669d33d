// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacte.checks.Rule;
import org.pacte.checks.Severities;
import org.pacte.checks.SeverityVariant;
import org.pacte.cli.terminal.Invocation;

/** All that is to be said about a rule, as paragraphs of a page's width. */
final class RuleSheet {
    private static final int WIDTH = 88;

    private final Invocation invocation;

    private final SetRules set;

    RuleSheet(Invocation invocation, SetRules set) {
        this.invocation = invocation;
        this.set = set;
    }

    void print(List<Rule> rules) {
        for (int i = 0; i < rules.size(); i++) {
            if (i > 0) {
                invocation.say("");
            }
            print(rules.get(i));
        }
    }

    private void print(Rule rule) {
        invocation.say(
                invocation.ink().strong(invocation.text("rules.heading", rule.id(), rule.title(invocation.locale()))));
        invocation.say(rule.category().title(invocation.locale()));
        invocation.say("");
        rule.explanation(invocation.locale()).lines().forEach(line -> wrapped(line).forEach(invocation::say));
        invocation.say("");
        wrapped(invocation.ink().cure("→ " + rule.fix(invocation.locale()))).forEach(invocation::say);
        invocation.say("");
        stages(set.severities(rule, rule.severities())).forEach((severity, stages) -> invocation.say(line(severity, stages)));
        for (final SeverityVariant variant : rule.variants(invocation.locale())) {
            invocation.say(invocation.text("rules.variant", variant.condition()));
            stages(set.severities(rule, variant.severities())).forEach((severity, stages) -> invocation.say("  " + line(severity, stages)));
        }
        rule.parameters().forEach(parameter -> invocation.say(invocation.text("rules.parameter", parameter.name(),
                set.print(rule, parameter, invocation.locale()), rule.parameterTitle(parameter, invocation.locale()))));
        invocation.say(invocation.text(rule.fixable() ? "rules.fixable" : "rules.unfixable"));
        invocation.say(invocation.text(rule.waivable() ? "rules.waivable" : "rules.unwaivable", rule.id()));
    }

    private String line(String severity, String stages) {
        return invocation.text("rules.severity", severity, stages);
    }

    /** The stages of each severity, the gravest first. */
    private Map<String, String> stages(Severities severities) {
        final Map<String, String> stages = new LinkedHashMap<>();
        Stream.of(Stage.values())
                .collect(Collectors.groupingBy(stage -> stage.severity(severities), TreeMap::new,
                        Collectors.toList()))
                .forEach((severity, inside) -> stages.put(severity.label(invocation.locale()),
                        inside.stream().map(stage -> stage.label(invocation)).collect(Collectors.joining(", "))));
        return stages;
    }

    /** Breaks at ordinary spaces only, so that no-break ones keep what they hold together. */
    private static List<String> wrapped(String paragraph) {
        final List<String> lines = new ArrayList<>();
        final StringBuilder line = new StringBuilder();
        for (final String word : paragraph.split(" ")) {
            if (!line.isEmpty() && line.length() + 1 + word.length() > WIDTH) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(line.isEmpty() ? "" : " ").append(word);
        }
        lines.add(line.toString());
        return lines;
    }
}
