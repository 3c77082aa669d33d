// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.List;
import java.util.concurrent.Callable;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.cli.judging.JudgingOptions;
import org.pacte.cli.judging.NamedRules;
import org.pacte.cli.terminal.ExitCode;
import org.pacte.cli.terminal.Invocation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
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

    @Option(names = "--type", paramLabel = "${bundle:label.kind}", descriptionKey = "rules.type", order = 2)
    private JudgedKind kind = JudgedKind.NONE;

    @Mixin
    private JudgingOptions judging;

    public RulesCommand(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public Integer call() {
        final Catalogue catalogue = Catalogue.load();
        invocation.complain(catalogue.faults());
        final List<Rule> rules = ids.isEmpty() ? catalogue.rules() : ids.stream().map(id -> NamedRules.rule(id, catalogue, invocation)).toList();
        final SetRules set = new SetRules(judging.policy(catalogue, invocation), kind.contract());
        if (format == RulesFormat.JSON) {
            invocation.print(new RulesJson(invocation.locale(), set).write(rules));
        } else if (ids.isEmpty()) {
            new RuleTable(invocation, set).print(rules);
        } else {
            new RuleSheet(invocation, set).print(rules);
        }
        return ExitCode.FINE;
    }
}
