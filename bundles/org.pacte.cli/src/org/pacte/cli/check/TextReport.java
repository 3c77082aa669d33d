// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pacte.checks.Severity;
import org.pacte.cli.terminal.Excerpt;
import org.pacte.cli.terminal.Ink;
import org.pacte.cli.terminal.Invocation;
import org.pacte.cli.terminal.Printable;
import org.pacte.model.text.Typography;

/** Says a report as a compiler does: the place and the message, the line of the text with carets, and the cure. */
final class TextReport implements ReportWriter {
    private static final int MANY = 10;

    private final Invocation invocation;
    private final Ink ink;
    private final boolean excerpts;
    private final boolean quiet;

    /** With excerpts, or one line a finding; quiet without the summary. */
    TextReport(Invocation invocation, boolean excerpts, boolean quiet) {
        this.invocation = invocation;
        this.ink = invocation.ink();
        this.excerpts = excerpts;
        this.quiet = quiet;
    }

    @Override
    public String write(Report report) {
        final StringBuilder text = new StringBuilder();
        for (final ReportedFinding finding : report.findings()) {
            text.append(headline(finding)).append('\n');
            if (excerpts) {
                text.append(excerpt(finding)).append(cure(finding)).append('\n');
            }
        }
        report.waived().forEach(finding -> text.append(waived(finding)));
        if (!quiet) {
            text.append(excerpts && report.waived().isEmpty() || report.findings().isEmpty() && report.waived().isEmpty() ? "" : "\n")
                    .append(summary(report));
            if (excerpts) {
                report.contracts().stream().filter(MeasuredContract::isUnsigned)
                        .forEach(contract -> text.append(new GaugeText(invocation).write(contract)));
            }
        }
        return text.toString();
    }

    private String headline(ReportedFinding finding) {
        final String place = finding.file() + ":" + finding.place().line() + ":" + finding.place().column() + ":";
        final String kind = invocation.text("report.kind", finding.severity().label(invocation.locale()),
                finding.rule());
        return ink.strong(Printable.of(place)) + " " + ink.severity(finding.severity(), kind) + " "
                + Printable.of(oneLine(finding.message()));
    }

    /** Says what a waiver covers on one line, and its reason on another. */
    private String waived(ReportedFinding finding) {
        final String place = finding.file() + ":" + finding.place().line() + ":" + finding.place().column() + ":";
        final String line = ink.strong(Printable.of(place)) + " " + ink.faint(invocation.text("report.waived", finding.rule()))
                + " " + Printable.of(oneLine(finding.message())) + "\n";
        return excerpts ? line + "   " + ink.faint("← " + Printable.of(oneLine(WaiverNotes.print(finding.waiver(), invocation)))) + "\n"
                : line;
    }

    private String excerpt(ReportedFinding finding) {
        final ReportedFinding.Place place = finding.place();
        if (place.lines() == null) {
            return "";
        }
        final Excerpt excerpt = Excerpt.of(place.lines(), place.offset(), place.length());
        final String number = Integer.toString(place.line());
        final String carets = " ".repeat(excerpt.indent())
                + ink.severity(finding.severity(), "^".repeat(excerpt.carets()));
        return " " + ink.faint(number + " |") + " " + excerpt.line() + "\n"
                + " " + ink.faint(" ".repeat(number.length()) + " |") + " " + carets + "\n";
    }

    private String cure(ReportedFinding finding) {
        return finding.fix().isEmpty() ? "" : "   " + ink.cure("→ " + Printable.of(oneLine(finding.fix()))) + "\n";
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\R\\s*", " ");
    }

    private String summary(Report report) {
        final String files = invocation.count("report.files", report.files());
        if (report.findings().isEmpty()) {
            return report.waived().isEmpty() ? invocation.text("report.fine", files) + "\n"
                    : invocation.text("report.summary", invocation.count("report.waivedCount", report.waived().size()), files) + "\n";
        }
        final List<String> counts = Stream.of(Severity.ERROR, Severity.WARNING, Severity.INFO)
                .filter(severity -> report.count(severity) > 0)
                .map(severity -> ink.severity(severity, invocation.count("report." + severity, report.count(severity))))
                .collect(Collectors.toCollection(ArrayList::new));
        if (!report.waived().isEmpty()) {
            counts.add(invocation.count("report.waivedCount", report.waived().size()));
        }
        return invocation.text("report.summary", Typography.list(counts, invocation.locale()), files) + "\n"
                + rules(report) + hint(report);
    }

    /** Says which rules are broken most, once there is more to read than a screen holds. */
    private String rules(Report report) {
        if (report.findings().size() < MANY) {
            return "";
        }
        final Map<String, Long> counts = report.findings().stream()
                .collect(Collectors.groupingBy(ReportedFinding::rule, TreeMap::new, Collectors.counting()));
        return invocation.text("report.rules",
                counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                        .map(rule -> invocation.text("report.rule", rule.getKey(), rule.getValue().toString()))
                        .collect(Collectors.joining(", ")))
                + "\n";
    }

    private String hint(Report report) {
        return report.findings().stream().filter(finding -> finding.isOfRule() && !finding.explanation().isEmpty())
                .min(Comparator.comparing(ReportedFinding::severity))
                .map(finding -> invocation.text("report.hint", finding.rule()) + "\n").orElse("");
    }
}
