// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.terminal.Invocation;
import org.pacte.dsl.inspection.Issue;
import org.pacte.dsl.inspection.SourceFile;
import org.pacte.dsl.inspection.TextLines;

/** Finds what is wrong with the files that were asked for, as reports tell it. */
public final class Inspection {
    private final Invocation invocation;

    public Inspection(Invocation invocation) {
        this.invocation = invocation;
    }

    /** Inspects one dossier; findings come file by file, then in the order of the text. */
    public List<ReportedFinding> inspect(DossierSelection selection) {
        final Map<SourceFile, List<Issue>> issues = selection.dossier().issues();
        final List<ReportedFinding> findings = new ArrayList<>();
        for (final SourceFile file : selection.files()) {
            final String shown = invocation.shown(file.path());
            final TextLines lines = new TextLines(file.text());
            issues.get(file).forEach(issue -> findings.add(finding(issue, shown, lines)));
        }
        return findings;
    }

    private static ReportedFinding finding(Issue issue, String file, TextLines lines) {
        final TextLines around = Issue.FILE.equals(issue.rule()) ? null : lines;
        return new ReportedFinding(issue.rule(), issue.severity(), issue.message(), issue.explanation(), issue.fix(),
                file, new ReportedFinding.Place(issue.offset(), issue.length(), issue.line(), issue.column(), around),
                issue.element());
    }
}
