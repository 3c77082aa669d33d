// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.resource.XtextResource;
import org.eclipse.xtext.util.LineAndColumn;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.validation.Issue;

/**
 * What is told of the syntax errors of a file: common slips with their cure, each stretch of text once, and the edit that
 * cures an error where one does.
 */
@Singleton
final class SyntaxIssues {
    private static final int EXPLAINED = 3;
    private static final int LINES_AFTER = 2;
    private static final String CLOSE = "}";

    /** Of a text with more errors than these nobody reads each one: the rest keep the plain message. */
    private static final int MOST_EXAMINED = 500;

    private final CommonSlips slips;

    @Inject
    SyntaxIssues(CommonSlips slips) {
        this.slips = slips;
    }

    /**
     * Chooses what to tell of the syntax issues of a file, and changes them where they are slips.
     *
     * @param issues in the order of the text; those with a fourth datum, the word meant, are told as they are
     */
    List<Issue> told(List<Issue> issues, XtextResource file) {
        final String text = file.getParseResult().getRootNode().getText();
        final List<Issue> told = new ArrayList<>();
        int cured = -1;
        int line = -1;
        for (final Issue issue : issues) {
            final boolean named = issue.getData().length > EXPLAINED + 1
                    || issue.getData().length > EXPLAINED && !issue.getData()[EXPLAINED].isEmpty();
            final boolean covered = issue.getOffset() < cured;
            final Optional<CommonSlips.Slip> slip = named || covered || told.size() >= MOST_EXAMINED ? Optional.empty()
                    : slips.at(text, issue.getOffset(), issue.getLength());
            if (slip.isPresent() && slip.get().start() >= cured) {
                become((Issue.IssueImpl) issue, slip.get(), file);
                cured = Math.max(slip.get().end(), issue.getOffset() + 1);
                line = issue.getLineNumberEnd();
                told.add(issue);
            } else if (!covered && slip.isEmpty() && !followsFrom(line, issue, named, text)) {
                told.add(issue);
            }
        }
        return told;
    }

    /** What the parser makes of the rest of the line follows from a slip, and so do the braces that it then misses. */
    private static boolean followsFrom(int line, Issue issue, boolean named, String text) {
        final boolean brace = text.startsWith(CLOSE, issue.getOffset()) || named && issue.getData()[EXPLAINED].startsWith(CLOSE);
        return issue.getLineNumber() == line ? !named || brace : brace && line >= 0 && issue.getLineNumber() <= line + LINES_AFTER;
    }

    private static void become(Issue.IssueImpl issue, CommonSlips.Slip slip, XtextResource file) {
        issue.setMessage(slip.message());
        if (slip.end() > slip.start()) {
            final LineAndColumn start = NodeModelUtils.getLineAndColumn(file.getParseResult().getRootNode(), slip.start());
            final LineAndColumn end = NodeModelUtils.getLineAndColumn(file.getParseResult().getRootNode(), slip.end());
            issue.setOffset(slip.start());
            issue.setLength(slip.end() - slip.start());
            issue.setLineNumber(start.getLine());
            issue.setColumn(start.getColumn());
            issue.setLineNumberEnd(end.getLine());
            issue.setColumnEnd(end.getColumn());
        }
        slip.cure().ifPresent(cure -> setEdit(issue, slip.start(), slip.end(), cure));
    }

    /** Gives the edit to an error whose kind tells it: a brace that is too many goes, one that is missing comes at the end. */
    static void addCure(Issue.IssueImpl issue, String kind, String text) {
        switch (kind) {
            case SyntaxMessages.SURPLUS -> setEdit(issue, issue.getOffset(), issue.getOffset() + issue.getLength(), "");
            case SyntaxMessages.UNCLOSED -> setEdit(issue, issue.getOffset(), issue.getOffset(), CLOSE + " ");
            case SyntaxMessages.OPEN_BLOCK -> setEdit(issue, text.length(), text.length(), text.endsWith("\n") ? "}\n" : "\n}\n");
            default -> {
                // Nothing but the author's choice cures it.
            }
        }
    }

    /** Adds the edit that cures an issue to its data: the new text, where it goes from the issue's offset, and how much it replaces. */
    static void setEdit(Issue.IssueImpl issue, int start, int end, String text) {
        final String[] data = Arrays.copyOf(issue.getData(), EXPLAINED + EXPLAINED);
        data[EXPLAINED] = text;
        data[EXPLAINED + 1] = String.valueOf(start - issue.getOffset());
        data[EXPLAINED + 2] = String.valueOf(end - start);
        issue.setData(data);
    }
}
