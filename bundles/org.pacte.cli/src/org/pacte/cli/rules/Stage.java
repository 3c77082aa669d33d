// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.rules;

import java.util.Locale;
import java.util.function.Function;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.cli.terminal.Invocation;

/** The stages in the life of a contract for which a rule may be graver or milder. */
enum Stage {
    INTENTION(Severities::intention), DRAFT(Severities::draft), READY(Severities::ready), SIGNED(Severities::signed),
    IN_FORCE(Severities::inForce), CLOSED(Severities::closed);

    private final Function<Severities, Severity> severity;

    Stage(Function<Severities, Severity> severity) {
        this.severity = severity;
    }

    Severity severity(Severities severities) {
        return severity.apply(severities);
    }

    String label(Invocation invocation) {
        return invocation.text("stage." + name());
    }

    /** The name in JSON, as the API calls it. */
    String key() {
        return this == IN_FORCE ? "inForce" : name().toLowerCase(Locale.ROOT);
    }
}
