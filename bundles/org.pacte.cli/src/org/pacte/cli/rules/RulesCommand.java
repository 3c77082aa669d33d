// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code pacte rules}: lists the rules, or explains some. */
@Command(name = "rules", sortOptions = false)
public final class RulesCommand implements Callable<Integer> {
    private final Invocation invocation;

    @Parameters(arity = "0..*", paramLabel = "${bundle:label.rule}", descriptionKey = "rules.ids")
    private List<String> ids = List.of();

    @Option(names = {"-f", "--format"}, paramLabel = "text|json", descriptionKey = "rules.format", order = 1)
    private RulesFormat format = RulesFormat.TEXT;

    public RulesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        final Catalogue catalogue = Catalogue.load();
        invocation.complain(catalogue.faults());
        final List<Rule> rules = ids.isEmpty() ? catalogue.rules() : chosen(catalogue);
        if (format == RulesFormat.JSON) {
            invocation.print(new RulesJson(invocation.locale()).write(rules));
        } else if (ids.isEmpty()) {
            new RuleTable(invocation).print(rules);
        } else {
            new RuleSheet(invocation).print(rules);
        }
        return ExitCode.FINE;
    }

    private List<Rule> chosen(Catalogue catalogue) {
        final List<Rule> chosen = new ArrayList<>();
        for (final String id : ids) {
            chosen.add(catalogue.rule(id).or(() -> catalogue.rule(id.toUpperCase(Locale.ROOT)))
                    .orElseThrow(() -> invocation.failure("rules.unknown", id)));
        }
        return chosen;
    }
}
