// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.model.contract.Side;
import org.pacte.model.text.Messages;
import org.pacte.planning.progress.State;
import org.pacte.planning.reciprocity.Account;
import org.pacte.planning.reciprocity.Balance;
import org.pacte.planning.reciprocity.Exchange;
import org.pacte.planning.reciprocity.Exchange.Outcome;

/** What the board says in words. */
final class BoardWords {
    private static final Messages MESSAGES = Messages.beside(BoardWords.class);

    private BoardWords() {
    }

    static String side(Side side, Locale locale) {
        return MESSAGES.get(locale, "side." + side.name());
    }

    /** Counts the commitments of a side: {@code État : 12 engagements, dont 2 en retard}. */
    static String account(Account account, Locale locale) {
        int count = account.entries().size();
        int late = account.in(State.LATE).size();
        String key = count == 1 ? "account.one" : "account.many";
        String text = MESSAGES.get(locale, key, side(account.side(), locale), String.valueOf(count));
        return late == 0 ? text : MESSAGES.get(locale, "account.late", text, String.valueOf(late));
    }

    /** Says in a few words what holds between two sides; the sign at the head tells the outcome without colour. */
    static String link(Exchange exchange, Locale locale) {
        String ratio = exchange.ratio().map(each -> each.print(locale)).orElse("");
        return switch (exchange.outcome()) {
            case KEPT -> MESSAGES.get(locale, "link.kept", ratio);
            case BROKEN -> exchange.owed().map(owed -> MESSAGES.get(locale, "link.owed", ratio, owed.print(locale)))
                    .orElseGet(() -> MESSAGES.get(locale, "link.broken", ratio));
            case OPEN -> MESSAGES.get(locale, "link.open", ratio);
            case UNMEASURED -> MESSAGES.get(locale, "link.unmeasured");
        };
    }

    /** Sums up the board for those who do not see it. */
    static String description(Balance whole, Locale locale) {
        List<String> sentences = new ArrayList<>();
        whole.accounts().forEach(account -> sentences.add(account(account, locale) + "."));
        sentences.add(MESSAGES.get(locale, "description.exchanges", String.valueOf(whole.exchanges().size()), count(whole, Outcome.KEPT),
                count(whole, Outcome.BROKEN)));
        sentences.add(MESSAGES.get(locale, "description.alone", String.valueOf(whole.alone().size())));
        return String.join(" ", sentences);
    }

    private static String count(Balance whole, Outcome outcome) {
        return String.valueOf(whole.exchanges().stream().filter(each -> each.outcome() == outcome).count());
    }
}
