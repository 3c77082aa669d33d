// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.time.LocalDate;
import java.util.List;
import org.pacte.checks.Severity;

/**
 * What was found in some files on a day.
 *
 * @param date the day on which they were judged
 * @param files how many files were asked about
 * @param findings in the order of the files, then of the text
 */
public record Report(LocalDate date, int files, List<ReportedFinding> findings) {
    public Report {
        findings = List.copyOf(findings);
    }

    /** Counts the findings of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
