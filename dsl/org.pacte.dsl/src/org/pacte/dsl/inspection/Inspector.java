// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import com.google.inject.Inject;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.resource.XtextResourceSet;
import org.eclipse.xtext.util.CancelIndicator;
import org.pacte.checks.Severity;
import org.pacte.dsl.reporting.DossierValidator;
import org.pacte.dsl.reporting.UnreadFiles;
import org.pacte.model.text.Messages;

/** Finds what is wrong with the files of a dossier: the files themselves, their syntax, their names, the rules. */
final class Inspector {
    private static final Messages MESSAGES = Messages.beside(Inspector.class);
    private static final Comparator<Issue> IN_TEXT = Comparator.comparingInt(Issue::line)
            .thenComparingInt(Issue::column).thenComparing(Issue::rule).thenComparing(Issue::message);

    private final DossierValidator validator;
    private final Locale locale;

    @Inject
    Inspector(DossierValidator validator, Locale locale) {
        this.validator = validator;
        this.locale = locale;
    }

    Inspected inspect(XtextResourceSet resources, List<SourceFile> files) {
        final DossierValidator.Judged judged = validator.judgeAll(resources, CancelIndicator.NullImpl);
        final UnreadFiles unread = new UnreadFiles(files.stream().filter(file -> file.resource().isEmpty()).map(SourceFile::guess).toList());
        final Map<SourceFile, List<Issue>> issues = new LinkedHashMap<>();
        final Map<SourceFile, List<Inspected.Waived>> waived = new LinkedHashMap<>();
        for (final SourceFile file : files) {
            final Optional<XtextResource> resource = file.resource();
            issues.put(file, resource.isEmpty() ? file.fault().stream().toList()
                    : issues(file, judged.issues().getOrDefault(resource.get(), List.of()).stream()
                            .filter(issue -> !unread.mayCause(issue, file.text())).toList()));
            waived.put(file, resource.map(read -> judged.waived().getOrDefault(read, List.of())).orElse(List.of()).stream()
                    .map(each -> new Inspected.Waived(issue(each.issue(), file, new TextLines(file.text())), each.waiver())).toList());
        }
        return new Inspected(issues, waived, judged.verdict());
    }

    private List<Issue> issues(SourceFile file, List<org.eclipse.xtext.validation.Issue> found) {
        final String text = file.text();
        if (text.isBlank()) {
            return List.of(Issue.ofFile(file.path(), Severity.WARNING, MESSAGES.get(locale, "file.empty"),
                    MESSAGES.get(locale, "file.empty.fix"), 1, 1));
        }
        final TextLines lines = new TextLines(text);
        return found.stream().map(issue -> issue(issue, file, lines)).sorted(IN_TEXT).toList();
    }

    private static Issue issue(org.eclipse.xtext.validation.Issue issue, SourceFile file, TextLines lines) {
        final int offset = issue.getOffset() == null ? 0 : issue.getOffset();
        final int length = issue.getLength() == null ? 0 : issue.getLength();
        return new Issue(issue.getCode(), severity(issue), issue.getMessage(), data(issue, 0), data(issue, 1),
                data(issue, 2), file.path(), offset, length, lines.lineAt(offset), lines.columnAt(offset));
    }

    private static Severity severity(org.eclipse.xtext.validation.Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> Severity.ERROR;
            case WARNING -> Severity.WARNING;
            case INFO, IGNORE -> Severity.INFO;
        };
    }

    /** The explanation, the fix and the element's name, as the validator hands them over. */
    private static String data(org.eclipse.xtext.validation.Issue issue, int index) {
        final String[] data = issue.getData();
        return data == null || data.length <= index || data[index] == null ? "" : data[index];
    }
}
