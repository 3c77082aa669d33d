// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pacte.checks.Category;
import org.pacte.checks.Severity;
import org.pacte.checks.gauge.Gauge;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.model.text.Messages;

/** What misses before a contract can be signed: the most important first, then the counts of each chapter. */
final class ReadinessPages {
    private static final Messages MESSAGES = Messages.beside(ReadinessPages.class);

    private final Locale locale;
    private final Gauge gauge;
    private final Map<String, String> rules;

    /**
     * Makes the pages.
     *
     * @param rules the title of each rule, by its id
     */
    ReadinessPages(Locale locale, Gauge gauge, Map<String, String> rules) {
        this.locale = locale;
        this.gauge = gauge;
        this.rules = rules;
    }

    void write(SectionBuilder section) {
        section.paragraph(say(!gauge.isReady() ? "ready.blocked" : gauge.all().warnings() > 0 ? "ready.weak" : "ready.fine"));
        if (!gauge.needs().isEmpty()) {
            section.add(needs());
        }
        section.add(chapters());
    }

    private Table needs() {
        var table = Table.captioned(say("needs.caption")).description(say("needs.description"))
                .head(say("byRule.rule"), 6).text(say("needs.fix"), 6).text(say("byRule.severity"), 3)
                .number(say("byRule.count"), 2);
        for (Gauge.Need need : gauge.needs()) {
            table.row(List.of(Phrase.of(need.rule() + " – " + rules.getOrDefault(need.rule(), need.rule())), Phrase.of(need.fix()),
                    badge(need.severity()), Phrase.of(Integer.toString(need.findings().size()))));
        }
        return table.build();
    }

    private List<Inline> badge(Severity severity) {
        return new Phrase().badge(severity == Severity.ERROR ? Tone.DANGER : Tone.WARNING, severity.label(locale)).inlines();
    }

    private Table chapters() {
        var table = Table.captioned(say("gauge.caption")).description(say("gauge.description"))
                .head(say("gauge.chapter"), 7).number(say("gauge.blocking"), 3).number(say("gauge.warnings"), 3)
                .number(say("gauge.infos"), 3).number(say("gauge.waived"), 3);
        for (Map.Entry<Category, Gauge.Tally> chapter : gauge.categories().entrySet()) {
            table.row(row(chapter.getKey().title(locale), chapter.getValue()));
        }
        table.row(row(say("gauge.all"), gauge.all()));
        return table.build();
    }

    private static List<List<Inline>> row(String title, Gauge.Tally tally) {
        return List.of(Phrase.of(title), number(tally.blocking()), number(tally.warnings()), number(tally.infos()), number(tally.waived()));
    }

    private static List<Inline> number(int count) {
        return Phrase.of(Integer.toString(count));
    }

    private String say(String key) {
        return MESSAGES.get(locale, key);
    }
}
