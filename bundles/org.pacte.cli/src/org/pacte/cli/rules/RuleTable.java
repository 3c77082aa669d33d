// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.List;
import org.pacte.checks.Category;
import org.pacte.checks.Rule;
import org.pacte.checks.Severity;
import org.pacte.cli.terminal.Ink;
import org.pacte.cli.terminal.Invocation;

/** The rules as a table, chapter by chapter: identifier, a mark for each stage, title. */
final class RuleTable {
    private static final int IDENTIFIER = 6;

    private final Invocation invocation;
    private final Ink ink;
    private final SetRules set;

    RuleTable(Invocation invocation, SetRules set) {
        this.invocation = invocation;
        this.ink = invocation.ink();
        this.set = set;
    }

    void print(List<Rule> rules) {
        for (final Category category : Category.values()) {
            final List<Rule> inside = rules.stream().filter(rule -> rule.category() == category).toList();
            if (!inside.isEmpty()) {
                invocation.say(ink.strong(category.title(invocation.locale())));
                inside.forEach(rule -> invocation.say(line(rule)));
                invocation.say("");
            }
        }
        invocation.say(invocation.text("rules.status", Integer.toString(rules.size())));
        invocation.say(invocation.text("rules.legend"));
        invocation.say(invocation.text("rules.more"));
    }

    private String line(Rule rule) {
        final StringBuilder marks = new StringBuilder();
        for (final Stage stage : Stage.values()) {
            final Severity severity = stage.severity(set.severities(rule, rule.severities()));
            marks.append(ink.severity(severity, invocation.text("rules.mark." + severity)));
        }
        return "  " + ink.strong(rule.id()) + " ".repeat(Math.max(1, IDENTIFIER - rule.id().length())) + marks
                + (rule.variants(invocation.locale()).isEmpty() ? "  " : invocation.text("rules.mark.variant") + " ")
                + rule.title(invocation.locale()) + (rule.fixable() ? " " + invocation.text("rules.mark.fixable") : "");
    }
}
