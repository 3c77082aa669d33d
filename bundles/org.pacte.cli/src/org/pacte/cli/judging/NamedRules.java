// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.judging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.names.NearestNames;

/** Finds the rules that a user names. */
public final class NamedRules {

    private NamedRules() {
    }

    /**
     * Returns the rule with an identifier, whatever its case.
     *
     * @throws org.pacte.cli.terminal.CommandFailure when there is none; it tells the one that was perhaps meant
     */
    public static Rule rule(String id, Catalogue catalogue, Invocation invocation) {
        final String name = id.strip();
        final Optional<Rule> rule = catalogue.rule(name).or(() -> catalogue.rule(name.toUpperCase(Locale.ROOT)));
        return rule.orElseThrow(() -> {
            final List<String> near = NearestNames.of(name.toUpperCase(Locale.ROOT), catalogue.rules().stream().map(Rule::id).toList());
            return near.isEmpty() ? invocation.failure("rules.unknown", name)
                    : invocation.failure("rules.unknown.near", name, near.get(0));
        });
    }
}
