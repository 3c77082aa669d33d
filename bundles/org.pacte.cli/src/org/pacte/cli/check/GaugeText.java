// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.List;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.cli.terminal.Ink;
import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.Printable;

/** Says what misses before a contract can be signed, the most important first. */
final class GaugeText {
    private static final int MOST = 7;

    private final Invocation invocation;
    private final Ink ink;

    GaugeText(Invocation invocation) {
        this.invocation = invocation;
        this.ink = invocation.ink();
    }

    String write(MeasuredContract contract) {
        final String name = Printable.of(contract.name());
        if (!contract.complete()) {
            return "\n" + invocation.text("gauge.incomplete", name) + "\n";
        }
        final Gauge.Tally all = contract.gauge().all();
        if (contract.gauge().isReady()) {
            return "\n" + (all.warnings() == 0 ? invocation.text("gauge.fine", name)
                    : invocation.text("gauge.ready", name, invocation.count("report.WARNING", all.warnings()))) + "\n";
        }
        final StringBuilder text = new StringBuilder("\n").append(invocation.text("gauge.missing", name, invocation.count("gauge.blocking", all.blocking()))).append('\n');
        final List<Gauge.Need> needs = contract.gauge().blocking();
        final int width = needs.stream().limit(MOST).mapToInt(need -> rule(need).length()).max().orElse(0) + 2;
        needs.stream().limit(MOST).forEach(need -> text.append(line(need, width)));
        if (needs.size() > MOST) {
            text.append("  ").append(invocation.count("gauge.more", needs.size() - MOST)).append('\n');
        }
        return text.toString();
    }

    private static String rule(Gauge.Need need) {
        return need.findings().size() == 1 ? need.rule() : need.rule() + " ×\u00A0" + need.findings().size();
    }

    private String line(Gauge.Need need, int width) {
        final String rule = rule(need);
        return "  " + ink.severity(Severity.ERROR, rule) + " ".repeat(width - rule.length())
                + Printable.of(need.fix()) + "\n";
    }
}
