// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import org.pacte.checks.Severity;

/** From which severity on a finding makes the command fail. */
enum FailOn {
    ERROR(Severity.ERROR), WARNING(Severity.WARNING), INFO(Severity.INFO),
    /** Never: the report is all that counts. */
    NONE(null);

    private final Severity threshold;

    FailOn(Severity threshold) {
        this.threshold = threshold;
    }

    boolean isReached(Report report) {
        return threshold != null
                && report.findings().stream().anyMatch(finding -> finding.severity().isAtLeast(threshold));
    }
}
