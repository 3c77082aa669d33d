// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.List;
import org.pacte.checks.Catalogue;
import org.pacte.cli.judging.NamedRules;
import org.pacte.cli.terminal.Invocation;

/**
 * Which rules a report speaks of. What is wrong with files, texts and waivers is always told.
 *
 * @param only the rules that were asked for; all when empty
 * @param except the rules that are left out
 */
record RuleFilter(List<String> only, List<String> except) {

    /** @throws org.pacte.cli.terminal.CommandFailure when a rule does not exist */
    static RuleFilter of(List<String> only, List<String> except, Catalogue catalogue, Invocation invocation) {
        return new RuleFilter(known(only, catalogue, invocation), known(except, catalogue, invocation));
    }

    private static List<String> known(List<String> ids, Catalogue catalogue, Invocation invocation) {
        return ids.stream().map(id -> NamedRules.rule(id, catalogue, invocation).id()).toList();
    }

    boolean isEmpty() {
        return only.isEmpty() && except.isEmpty();
    }

    List<ReportedFinding> of(List<ReportedFinding> findings) {
        return findings.stream().filter(finding -> !finding.isOfRule()
                || (only.isEmpty() || only.contains(finding.rule())) && !except.contains(finding.rule())).toList();
    }
}
