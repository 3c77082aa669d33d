// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

/**
 * What a check found in a dossier, each list in the order of the text.
 *
 * @param findings what is to be told now
 * @param waived what would be, but for a waiver
 * @param later what does not count in the state of the contract and will at its signature, waived or not
 */
public record Verdict(List<Finding> findings, List<Finding> waived, List<Finding> later) {
    /** Nothing was found. */
    public static final Verdict CLEAN = new Verdict(List.of(), List.of(), List.of());

    public Verdict {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        later = List.copyOf(later);
    }

    static Verdict of(List<Finding> all) {
        List<Finding> now = all.stream().filter(finding -> finding.severity() != Severity.OFF).toList();
        return new Verdict(now.stream().filter(finding -> !finding.isWaived()).toList(), now.stream().filter(Finding::isWaived).toList(),
                all.stream().filter(finding -> finding.severity() == Severity.OFF).toList());
    }
}
