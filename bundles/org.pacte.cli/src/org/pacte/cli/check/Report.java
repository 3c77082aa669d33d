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
 * @param findings files that cannot be read first, then in the order of the files, then of the text
 * @param waived what waivers cover, in the same order
 * @param contracts how far the contracts are from being signed; none when only some rules were asked for
 */
public record Report(LocalDate date, int files, List<ReportedFinding> findings, List<ReportedFinding> waived,
        List<MeasuredContract> contracts) {
    public Report {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        contracts = List.copyOf(contracts);
    }

    /** Counts the findings of a severity. */
    public int count(Severity severity) {
        return (int) findings.stream().filter(finding -> finding.severity() == severity).count();
    }
}
