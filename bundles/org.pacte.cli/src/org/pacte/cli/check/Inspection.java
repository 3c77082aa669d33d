// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.CancelIndicator;
import org.eclipse.xtext.validation.Issue;
import org.pacte.checks.Severity;
import org.pacte.cli.dossier.DossierLibrary;
import org.pacte.cli.dossier.DossierSelection;
import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.TextLines;
import org.pacte.dsl.dossier.TextFile;
import org.pacte.dsl.reporting.DossierValidator;

/** Finds what is wrong with some files: the files themselves, their syntax, their names, the rules. */
public final class Inspection {
    private static final Comparator<ReportedFinding> IN_TEXT = Comparator
            .comparingInt((ReportedFinding finding) -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column()).thenComparing(ReportedFinding::rule)
            .thenComparing(ReportedFinding::message);

    private final Invocation invocation;
    private final DossierValidator validator;

    public Inspection(Invocation invocation, DossierLibrary library) {
        this.invocation = invocation;
        this.validator = library.service(DossierValidator.class);
    }

    /** Inspects one dossier; findings come file by file, then in the order of the text. */
    public List<ReportedFinding> inspect(DossierSelection selection) {
        final Map<XtextResource, List<Issue>> issues = validator.validateAll(selection.dossier().resources(),
                CancelIndicator.NullImpl);
        final List<ReportedFinding> findings = new ArrayList<>();
        for (final TextFile file : selection.files()) {
            findings.addAll(
                    file.resource().map(resource -> inspect(file, resource, issues.getOrDefault(resource, List.of())))
                            .orElseGet(() -> List.of(unread(file))));
        }
        return findings;
    }

    private ReportedFinding unread(TextFile file) {
        return new ReportedFinding(ReportedFinding.FILE, Severity.ERROR, file.fault(), "", "",
                invocation.shown(file.file()),
                ReportedFinding.Place.unread(file.line(), file.column()), "");
    }

    private List<ReportedFinding> inspect(TextFile file, XtextResource resource, List<Issue> issues) {
        final String shown = invocation.shown(file.file());
        final String text = resource.getParseResult().getRootNode().getText();
        if (text.isBlank()) {
            return List.of(new ReportedFinding(ReportedFinding.FILE, Severity.WARNING, invocation.text("file.empty"),
                    "", invocation.text("file.empty.fix"), shown, ReportedFinding.Place.unread(1, 1), ""));
        }
        final TextLines lines = new TextLines(text);
        return issues.stream().map(issue -> finding(issue, shown, lines)).sorted(IN_TEXT).toList();
    }

    private static ReportedFinding finding(Issue issue, String file, TextLines lines) {
        final Severity severity = switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
        final int offset = issue.getOffset() == null ? 0 : issue.getOffset();
        final int length = issue.getLength() == null ? 0 : issue.getLength();
        return new ReportedFinding(issue.getCode(), severity, issue.getMessage(), data(issue, 0), data(issue, 1), file,
                ReportedFinding.Place.in(lines, offset, length), data(issue, 2));
    }

    /** The explanation, the fix and the element's name, as the language hands them over. */
    private static String data(Issue issue, int index) {
        final String[] data = issue.getData();
        return data == null || data.length <= index || data[index] == null ? "" : data[index];
    }
}
