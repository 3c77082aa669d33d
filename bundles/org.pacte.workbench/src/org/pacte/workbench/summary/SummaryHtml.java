// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.gauge.Gauge;
import org.pacte.dsl.ide.services.ContractGauge;
import org.pacte.dsl.ide.services.Finding;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.Texts;
import org.pacte.workbench.text.FindingText;

/**
 * Writes the summary as one HTML page without any script or outside resource; every word of the contract is escaped.
 */
final class SummaryHtml {
    /** How the links begin that lead back to the text. */
    static final String ELEMENT = "pacte:element/";
    /** How the links begin that lead to a finding's place. */
    static final String PLACE = "pacte:place/";
    private static final int MOST_FINDINGS = 40;
    private static final int MOST_NEEDS = 10;

    private final StringBuilder html = new StringBuilder();
    private final String style;

    SummaryHtml(String style) {
        this.style = style;
    }

    /** Returns the page. */
    String page(List<ContractSummary> contracts, List<ContractGauge> gauges, List<Finding> findings, Locale locale) {
        html.setLength(0);
        html.append("<!DOCTYPE html>\n<html lang=\"").append(locale.getLanguage())
                .append("\"><head><meta charset=\"utf-8\"><title>");
        text(contracts.isEmpty() ? Texts.get("summary.none") : contracts.getFirst().title());
        html.append("</title><style>").append(style).append("</style></head><body><main>\n");
        if (contracts.isEmpty()) {
            element("h1", Texts.get("summary.none"));
            element("p", Texts.get("summary.none.words"));
        }
        for (ContractSummary contract : contracts) {
            contract(contract);
            gauges.stream().filter(gauge -> gauge.contract().equals(contract.qualifiedName())).forEach(this::gauge);
        }
        findings(findings);
        return html.append("</main></body></html>\n").toString();
    }

    private void contract(ContractSummary contract) {
        html.append("<header><h1>");
        link(ELEMENT, contract.qualifiedName(), contract.title());
        html.append("</h1>\n");
        element("p", contract.subtitle());
        if (!contract.parties().isEmpty()) {
            html.append("<p class=\"parties\">");
            text(Texts.get("summary.parties", String.join(", ", contract.parties())));
            html.append("</p>");
        }
        html.append("</header>\n<dl class=\"figures\">");
        for (ContractSummary.Figure figure : contract.figures()) {
            html.append("<div><dt>");
            text(Texts.get("summary.figure." + figure.key()));
            html.append("</dt><dd>").append(figure.value()).append("</dd></div>");
        }
        html.append("</dl>\n");
        sides(contract);
        axes(contract);
    }

    private void sides(ContractSummary contract) {
        int all = contract.sides().stream().mapToInt(ContractSummary.Share::value).sum();
        if (all == 0) {
            return;
        }
        element("h2", Texts.get("summary.sides"));
        html.append("<table class=\"bars\"><tbody>");
        for (ContractSummary.Share share : contract.sides()) {
            html.append("<tr><th scope=\"row\">");
            text(share.label());
            html.append("</th><td class=\"number\">").append(share.value())
                    .append("</td><td class=\"bar\"><span style=\"width:")
                    .append(Math.max(1, 100 * share.value() / all)).append("%\"></span></td></tr>");
        }
        html.append("</tbody></table>\n");
    }

    private void axes(ContractSummary contract) {
        element("h2", Texts.get("summary.axes"));
        html.append("<table><thead><tr>");
        for (String key : List.of("axis", "commitments", "dated", "measured", "actions")) {
            html.append("axis".equals(key) ? "<th scope=\"col\">" : "<th scope=\"col\" class=\"number\">");
            text(Texts.get("summary.column." + key));
            html.append("</th>");
        }
        html.append("</tr></thead><tbody>");
        for (ContractSummary.AxisLine axis : contract.axes()) {
            html.append("<tr><th scope=\"row\">");
            link(ELEMENT, axis.qualifiedName(), axis.title());
            html.append("</th>");
            number(axis.commitments());
            number(axis.dated());
            number(axis.measured());
            number(axis.actions());
            html.append("</tr>");
        }
        html.append("</tbody></table>\n");
    }

    /** What is missing before the signature, each need with the way to its first place. */
    private void gauge(ContractGauge gauge) {
        element("h2", Texts.get("gauge.show"));
        html.append("<p><strong>");
        text(Texts.get(gauge.isReady() ? "gauge.ready" : "gauge.notReady"));
        html.append("</strong> ");
        Gauge.Tally all = gauge.all();
        text(Texts.get("gauge.counts", String.valueOf(all.blocking()), String.valueOf(all.warnings()),
                String.valueOf(all.infos()), String.valueOf(all.waived())));
        html.append("</p>\n<ul class=\"findings\">");
        gauge.needs().stream().limit(MOST_NEEDS).forEach(need -> {
            Severity severity = need.severity() == org.pacte.checks.Severity.ERROR ? Severity.ERROR : Severity.WARNING;
            html.append("<li><span class=\"badge ").append(css(severity)).append("\">");
            text(FindingText.severity(severity) + "\u00A0" + need.rule());
            html.append("</span> ");
            link(ELEMENT, need.findings().getFirst().finding().element(), need.title());
            text("\u00A0: " + need.fix() + " (" + need.findings().size() + ")");
            html.append("</li>");
        });
        html.append("</ul>\n");
    }

    private void findings(List<Finding> findings) {
        element("h2", Texts.get("summary.findings"));
        if (findings.isEmpty()) {
            element("p", Texts.get("summary.findings.none"));
            return;
        }
        html.append("<p>");
        for (Severity severity : Severity.values()) {
            long number = findings.stream().filter(finding -> finding.severity() == severity).count();
            html.append("<span class=\"badge ").append(css(severity)).append("\">");
            text(Texts.get("counts." + css(severity), String.valueOf(number)));
            html.append("</span> ");
        }
        html.append("</p>\n<ul class=\"findings\">");
        findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::line))
                .limit(MOST_FINDINGS)
                .forEach(this::finding);
        html.append("</ul>\n");
        if (findings.size() > MOST_FINDINGS) {
            element("p", Texts.get("summary.findings.more", String.valueOf(findings.size() - MOST_FINDINGS)));
        }
    }

    private void finding(Finding finding) {
        html.append("<li><span class=\"badge ").append(css(finding.severity())).append("\">");
        text(FindingText.severity(finding.severity()) + "\u00A0" + finding.rule());
        html.append("</span> ");
        link(PLACE, finding.range().offset() + "/" + finding.range().length(), finding.message());
        html.append("</li>");
    }

    private static String css(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private void number(int value) {
        html.append("<td class=\"number\">").append(value).append("</td>");
    }

    private void link(String kind, String target, String words) {
        html.append("<a href=\"").append(kind).append(URLEncoder.encode(target, StandardCharsets.UTF_8)).append("\">");
        text(words);
        html.append("</a>");
    }

    private void element(String name, String words) {
        html.append('<').append(name).append('>');
        text(words);
        html.append("</").append(name).append(">\n");
    }

    private void text(String words) {
        words.chars().forEach(c -> {
            switch (c) {
                case '&' -> html.append("&amp;");
                case '<' -> html.append("&lt;");
                case '>' -> html.append("&gt;");
                case '"' -> html.append("&quot;");
                default -> html.append((char) c);
            }
        });
    }
}
