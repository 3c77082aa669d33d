// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.util.Comparator;
import java.util.List;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.Texts;
import org.pacte.workbench.text.FindingText;

/** Writes the summary as plain text, for computers without a browser to show it in. */
final class SummaryText {
    private SummaryText() {
    }

    static String of(List<ContractSummary> contracts, List<Finding> findings) {
        StringBuilder text = new StringBuilder();
        for (ContractSummary contract : contracts) {
            text.append(contract.title()).append('\n').append(contract.subtitle()).append("\n\n");
            contract.figures().forEach(figure ->
                    line(text, Texts.get("summary.figure." + figure.key()), figure.value()));
            text.append('\n').append(Texts.get("summary.sides")).append('\n');
            contract.sides().forEach(share -> line(text, share.label(), share.value()));
            text.append('\n').append(Texts.get("summary.axes")).append('\n');
            contract.axes().forEach(axis -> line(text, axis.title(), axis.commitments()));
            text.append('\n');
        }
        text.append(Texts.get("summary.findings")).append('\n');
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::line))
                .forEach(finding -> text.append(FindingText.severity(finding.severity())).append(' ')
                        .append(finding.rule())
                        .append(" — ").append(finding.message()).append('\n'));
        return text.toString();
    }

    private static void line(StringBuilder text, String label, int value) {
        text.append(value).append('\t').append(label).append('\n');
    }
}
