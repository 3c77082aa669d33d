// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.planning.network.Labels;
import org.pacte.planning.reciprocity.Balance;
import org.pacte.planning.reciprocity.Entry;
import org.pacte.planning.reciprocity.Exchange;
import org.pacte.planning.reciprocity.Ledger;

/** Puts the commitments of a ledger and what is given in return into lines. */
final class BoardTable {
    private final Ledger ledger;
    private final Locale locale;

    BoardTable(Ledger ledger, Locale locale) {
        this.ledger = ledger;
        this.locale = locale;
    }

    List<BoardLine> lines(List<Balance> axes) {
        List<BoardLine> lines = new ArrayList<>();
        for (Balance balance : axes) {
            Axis axis = balance.axis().orElseThrow();
            balance.accounts().stream().flatMap(each -> each.entries().stream())
                    .sorted(Comparator.comparingInt(each -> place(axis, each.commitment()))).forEach(each -> lines.add(line(axis, balance, each)));
        }
        return lines;
    }

    private static int place(Axis axis, Commitment commitment) {
        int place = axis.getItems().indexOf(commitment);
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private BoardLine line(Axis axis, Balance balance, Entry entry) {
        List<Exchange> exchanges = ledger.whole().exchanges().stream()
                .filter(each -> each.received() == entry || each.given().contains(entry)).toList();
        String others = exchanges.stream().flatMap(each -> each.received() == entry ? each.given().stream() : List.of(each.received()).stream())
                .map(each -> Labels.whole(each.commitment())).distinct().collect(Collectors.joining(", "));
        String ratio = exchanges.stream().filter(each -> each.outcome() != Exchange.Outcome.UNMEASURED).map(each -> BoardWords.link(each, locale))
                .distinct().collect(Collectors.joining(", "));
        boolean missing = balance.alone().stream().anyMatch(each -> each == entry);
        return new BoardLine(Dossier.qualifiedName(entry.commitment()), Labels.whole(entry.commitment()), Labels.whole(axis),
                BoardWords.side(entry.side(), locale), entry.figure().map(each -> each.print(locale)).orElse(""),
                missing ? Messages.beside(Card.class).get(locale, "card.alone") : others, ratio, missing, entry.state().print(locale));
    }
}
