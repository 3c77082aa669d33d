// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

/**
 * What a check found in a dossier, each list in the order of the text.
 *
 * @param findings what is to be told now
 * @param waived what would be, but for a waiver
 * @param later what does not count in the state of the contract and will at its signature, waived or not
 * @param textFaults how many errors the files have as texts, which hide a part of what they say from the rules
 */
public record Verdict(List<Finding> findings, List<Finding> waived, List<Finding> later, int textFaults) {
    /** Nothing was found. */
    public static final Verdict CLEAN = new Verdict(List.of(), List.of(), List.of());

    public Verdict {
        findings = List.copyOf(findings);
        waived = List.copyOf(waived);
        later = List.copyOf(later);
    }

    /** Makes the verdict on files that are sound as texts. */
    public Verdict(List<Finding> findings, List<Finding> waived, List<Finding> later) {
        this(findings, waived, later, 0);
    }

    /** Returns the same verdict on files with some errors as texts. */
    public Verdict withTextFaults(int count) {
        return new Verdict(findings, waived, later, count);
    }

    static Verdict of(List<Finding> all) {
        List<Finding> now = all.stream().filter(finding -> finding.severity() != Severity.OFF).toList();
        return new Verdict(now.stream().filter(finding -> !finding.isWaived()).toList(), now.stream().filter(Finding::isWaived).toList(),
                all.stream().filter(finding -> finding.severity() == Severity.OFF).toList());
    }
}
