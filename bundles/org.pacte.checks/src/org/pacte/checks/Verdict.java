// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;

/**
 * What a check found in a dossier, each list in the order of the text.
 *
 * @param findings what is to be told now
 * @param later what does not count in the state of the contract and will at its signature
 */
public record Verdict(List<Finding> findings, List<Finding> later) {
    public Verdict {
        findings = List.copyOf(findings);
        later = List.copyOf(later);
    }

    static Verdict of(List<Finding> all) {
        return new Verdict(all.stream().filter(finding -> finding.severity() != Severity.OFF).toList(),
                all.stream().filter(finding -> finding.severity() == Severity.OFF).toList());
    }
}
