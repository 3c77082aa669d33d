// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.List;
import java.util.Locale;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.workbench.Texts;

/** Says in words what a finding is: its message, why it matters and how to put it right. */
public final class FindingText {
    private FindingText() {
    }

    /** Returns the name of a severity in the language of the window. */
    public static String severity(Finding.Severity severity) {
        return Texts.get("severity." + severity.name().toLowerCase(Locale.ROOT));
    }

    /** Returns a finding as CommonMark. */
    public static String markdown(Finding finding) {
        StringBuilder text = new StringBuilder();
        text.append("**").append(Markdown.escaped(severity(finding.severity()) + " " + finding.rule()))
                .append("**\n\n");
        text.append(Markdown.escaped(finding.message())).append("\n\n");
        if (!finding.explanation().isBlank()) {
            text.append(Markdown.escaped(finding.explanation())).append("\n\n");
        }
        if (!finding.fix().isBlank()) {
            text.append("**").append(Texts.get("finding.cure")).append("** ").append(Markdown.escaped(finding.fix()));
        }
        return text.toString();
    }

    static String markdown(List<Finding> findings) {
        return String.join("\n\n", findings.stream().map(FindingText::markdown).toList());
    }
}
