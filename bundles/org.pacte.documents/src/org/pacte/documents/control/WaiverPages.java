// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.pacte.checks.Finding;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.model.contract.Waiver;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** What waivers cover, with who waived it, when and why. */
final class WaiverPages {
    private static final Messages MESSAGES = Messages.beside(WaiverPages.class);

    private final Locale locale;
    private final List<Finding> waived;

    WaiverPages(Locale locale, List<Finding> waived) {
        this.locale = locale;
        this.waived = waived;
    }

    void write(SectionBuilder section) {
        section.paragraph(say("waived.text"));
        var table = Table.captioned(say("waived.caption")).description(say("waived.description"))
                .head(say("byRule.rule"), 2).text(say("table.message"), 7).text(say("waived.reason"), 5)
                .text(say("waived.author"), 4).text(say("waived.date"), 3);
        for (Finding finding : waived) {
            Waiver waiver = finding.waiver();
            table.row(List.of(Phrase.of(finding.rule()), Phrase.of(finding.message()), Phrase.of(Typography.french(waiver.getReason())),
                    Phrase.of(waiver.getAuthor() == null ? "–" : waiver.getAuthor()), Phrase.of(period(waiver))));
        }
        section.add(table.build());
    }

    private String period(Waiver waiver) {
        String from = print(waiver.getDate());
        return waiver.getExpires() == null ? from : say("waived.until", from, print(waiver.getExpires()));
    }

    private String print(LocalDate date) {
        return date == null ? "–" : FrenchDates.print(date, locale);
    }

    private String say(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
