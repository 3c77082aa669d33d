// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.xtext.validation.Issue;

/**
 * A text of the corpus with what is expected of it, marked in comments at the lines concerned; corpus/README.md describes
 * the marks.
 *
 * @param text the text, marks included
 * @param rules the codes of the issues that the text is about
 * @param expected the marks, in the order of the text
 */
public record MarkedText(String text, Set<String> rules, List<Expectation> expected) {
    private static final Pattern MARK = Pattern.compile("//(?<place>[!^])\\s*(?<marks>.*)");
    private static final Pattern RULES = Pattern.compile("//\\?\\s*règles\\s+(?<rules>.*)");
    private static final Pattern EXPECTATION = Pattern
            .compile("(?<code>[\\w-]+)\\s+(?<severity>erreur|avertissement|information)(?:\\s+«\\s*(?<fragment>.*?)\\s*»)?");
    private static final Pattern BETWEEN_MARKS = Pattern.compile("\\s*\\|\\s*");

    /**
     * One issue that a line shall have.
     *
     * @param fragment a part of its message, or an empty text
     */
    public record Expectation(int line, String code, String severity, String fragment) {
        boolean isMetBy(Issue issue) {
            return line == issue.getLineNumber() && code.equals(issue.getCode()) && severity.equals(severityOf(issue))
                    && plain(issue.getMessage()).contains(plain(fragment));
        }

        @Override
        public String toString() {
            return line + ": " + code + " " + severity + (fragment.isEmpty() ? "" : " « " + fragment + " »");
        }
    }

    /**
     * Reads the marks.
     *
     * @param rules the codes that count unless the text names others
     */
    public static MarkedText of(String text, Set<String> rules) {
        final List<Expectation> expected = new ArrayList<>();
        final Set<String> counted = new TreeSet<>(rules);
        final String[] lines = text.split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            final Matcher named = RULES.matcher(lines[i]);
            if (named.find()) {
                counted.clear();
                counted.addAll(Arrays.asList(named.group("rules").strip().split("[,\\s]+")));
            }
            final Matcher mark = MARK.matcher(lines[i]);
            if (mark.find()) {
                final int line = "!".equals(mark.group("place")) ? i + 1 : i;
                BETWEEN_MARKS.splitAsStream(mark.group("marks").strip()).map(each -> expectation(line, each)).forEach(expected::add);
            }
        }
        return new MarkedText(text, counted, List.copyOf(expected));
    }

    private static Expectation expectation(int line, String mark) {
        final Matcher parts = EXPECTATION.matcher(mark);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Line " + line + ": no mark: " + mark);
        }
        return new Expectation(line, parts.group("code"), parts.group("severity"),
                Optional.ofNullable(parts.group("fragment")).orElse(""));
    }

    /** Says how the issues of the text differ from its marks; an empty text when they agree. */
    public String difference(List<Issue> issues) {
        final List<Issue> unexpected = new ArrayList<>(issues.stream().filter(issue -> rules.contains(issue.getCode())).toList());
        final StringBuilder difference = new StringBuilder();
        for (final Expectation expectation : expected) {
            final Optional<Issue> met = unexpected.stream().filter(expectation::isMetBy).findFirst();
            met.ifPresentOrElse(unexpected::remove, () -> difference.append("missing     ").append(expectation).append('\n'));
        }
        unexpected.forEach(issue -> difference.append("unexpected  ").append(issue.getLineNumber()).append(": ").append(issue.getCode())
                .append(' ').append(severityOf(issue)).append(" « ").append(issue.getMessage()).append(" »\n"));
        return difference.toString();
    }

    private static String severityOf(Issue issue) {
        return switch (issue.getSeverity()) {
            case ERROR -> "erreur";
            case WARNING -> "avertissement";
            case INFO, IGNORE -> "information";
        };
    }

    /** Marks are typed with plain spaces. */
    private static String plain(String message) {
        return message.replaceAll("[\\s\u00A0\u202F]+", " ");
    }
}
