// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacte.checks.Finding;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.documents.Locator;
import org.pacte.documents.tree.Code;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.tree.Tone;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;

/** The text of the control report. */
final class ControlPages {

    private static final Messages MESSAGES = Messages.beside(ControlPages.class);
    private static final List<Severity> REPORTED = List.of(Severity.ERROR, Severity.WARNING, Severity.INFO);

    private final Locale locale;
    private final Locator locator;
    private final Map<String, String> rules;
    private final Map<String, List<Finding>> findings;
    private final List<Finding> waived;
    private final Gauge gauge;
    private final boolean signed;

    /**
     * Makes the text.
     *
     * @param rules the title of each rule that was run, by its id
     * @param findings the findings of each rule that made some, in the order of the report
     * @param waived what waivers cover
     * @param gauge what misses
     * @param signed whether the contract is signed already
     */
    ControlPages(Locale locale, Locator locator, Map<String, String> rules, Map<String, List<Finding>> findings, List<Finding> waived,
            Gauge gauge, boolean signed) {
        this.locale = locale;
        this.locator = locator;
        this.rules = rules;
        this.findings = findings;
        this.waived = waived;
        this.gauge = gauge;
        this.signed = signed;
    }

    void write(SectionBuilder body) {
        body.section("synthese", say("summary.title"), this::summary);
        body.section("avant-la-signature", say(signed ? "ready.titleSigned" : "ready.title"), new ReadinessPages(locale, gauge, rules)::write);
        if (!findings.isEmpty()) {
            body.add(new TableOfContents(say("contents"), 2));
            body.section("constats", say("findings.title"),
                    section -> findings.forEach((rule, found) -> section.section("regle-" + rule, title(rule),
                            inner -> rule(found, inner))));
        }
        if (!waived.isEmpty()) {
            body.section("derogations", say("waived.title"), new WaiverPages(locale, waived)::write);
        }
        silentRules(body);
    }

    private void summary(SectionBuilder section) {
        var counts = counts();
        var figures = new ArrayList<>(REPORTED.stream().map(severity -> figure(severity, counts.getOrDefault(severity, 0))).toList());
        if (!waived.isEmpty()) {
            figures.add(figure(Tone.NEUTRAL, "count.WAIVED", waived.size()));
        }
        section.add(new KeyFigures(figures));
        if (findings.isEmpty()) {
            section.callout(Tone.SUCCESS, say("none.title"), note -> note.paragraph(say("none.text")));
            return;
        }
        section.paragraph(say(counts.containsKey(Severity.ERROR) ? "summary.errors" : "summary.noErrors"));
        var table = Table.captioned(say("byRule.caption")).description(say("byRule.description"))
                .head(say("byRule.rule"), 7).text(say("byRule.severity"), 3).number(say("byRule.count"), 2);
        findings.forEach((rule, found) -> table.row(List.of(
                new Phrase().section(anchor(rule), rule).text(" – " + rules.getOrDefault(rule, rule)).inlines(),
                badge(gravest(found)), Phrase.of(Integer.toString(found.size())))));
        section.add(table.build());
    }

    private Map<Severity, Integer> counts() {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        findings.values().forEach(found -> found.forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum)));
        return counts;
    }

    private KeyFigures.Figure figure(Severity severity, int count) {
        return figure(count == 0 ? Tone.NEUTRAL : tone(severity), "count." + severity, count);
    }

    private KeyFigures.Figure figure(Tone tone, String key, int count) {
        boolean plural = Messages.isEnglish(locale) ? count != 1 : count > 1;
        return new KeyFigures.Figure(tone, Integer.toString(count), say(key + (plural ? ".many" : ".one")));
    }

    /** The anchor that the section of a rule gets: ids are letters, digits and hyphens. */
    private static String anchor(String rule) {
        return "regle-" + rule.toLowerCase(Locale.ROOT);
    }

    private String title(String rule) {
        return rules.containsKey(rule) ? rule + "\u00A0– " + rules.get(rule) : rule;
    }

    private void rule(List<Finding> found, SectionBuilder section) {
        Finding first = found.getFirst();
        section.paragraph(new Phrase().add(badge(gravest(found))).text(" " + count(found.size())).inlines());
        if (!first.explanation().isBlank()) {
            section.paragraph(first.explanation());
        }
        if (!first.fix().isBlank()) {
            section.paragraph(new Phrase().strong(say("fix")).text(" " + first.fix()).inlines());
        }
        section.add(table(found));
    }

    private String count(int count) {
        boolean plural = Messages.isEnglish(locale) ? count != 1 : count > 1;
        return say(plural ? "count.many" : "count.one", Integer.toString(count));
    }

    private Table table(List<Finding> found) {
        boolean located = found.stream().anyMatch(finding -> locator.locate(finding).isPresent());
        boolean mixed = found.stream().map(Finding::severity).distinct().count() > 1;
        var table = Table.captioned(say("table.caption", found.getFirst().rule())).description(say("table.description"))
                .text(say("table.message"), 7);
        if (mixed) {
            table.text(say("table.severity"), 3);
        }
        table.text(say("table.element"), 5);
        if (located) {
            table.text(say("table.place"), 3);
        }
        for (Finding finding : found) {
            var cells = new ArrayList<List<Inline>>();
            cells.add(Phrase.of(finding.message()));
            if (mixed) {
                cells.add(badge(finding.severity()));
            }
            cells.add(element(finding));
            if (located) {
                cells.add(Phrase.of(locator.locate(finding)
                        .map(place -> say("place", place.file(), Integer.toString(place.line()))).orElse("–")));
            }
            table.row(cells);
        }
        return table.build();
    }

    /** Names the element as short as the text does: all of them lie in the same contract. */
    private static List<Inline> element(Finding finding) {
        String name = finding.elementName();
        String around = Dossier.contractOf(finding.element()).map(contract -> contract.getName() + ".").orElse("");
        String inside = name.startsWith(around) ? name.substring(around.length()) : name;
        return name.isEmpty() ? Phrase.of("–") : List.of(new Code(inside));
    }

    private void silentRules(SectionBuilder body) {
        var silent = rules.keySet().stream().filter(rule -> !findings.containsKey(rule)
                && waived.stream().noneMatch(finding -> finding.rule().equals(rule))).toList();
        if (silent.isEmpty()) {
            return;
        }
        body.section("regles-sans-constat", say("silent.title"), section -> {
            section.paragraph(Paragraph.Role.SMALL, say("silent.text"));
            section.bullets(silent.stream().map(this::title).toList());
        });
    }

    private static Severity gravest(List<Finding> found) {
        return found.stream().map(Finding::severity).min(Severity::compareTo).orElseThrow();
    }

    private List<Inline> badge(Severity severity) {
        return new Phrase().badge(tone(severity), severity.label(locale)).inlines();
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case ERROR -> Tone.DANGER;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFORMATION;
            case OFF -> Tone.NEUTRAL;
        };
    }

    private String say(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
