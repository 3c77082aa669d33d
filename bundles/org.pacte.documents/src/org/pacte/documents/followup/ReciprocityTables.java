// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.ContractReport;
import org.pacte.model.contract.Side;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.planning.progress.State;
import org.pacte.planning.reciprocity.Account;
import org.pacte.planning.reciprocity.Balance;
import org.pacte.planning.reciprocity.Entry;
import org.pacte.planning.reciprocity.Exchange;
import org.pacte.planning.reciprocity.Figure;
import org.pacte.planning.reciprocity.Ledger;

/** The table of counterparts (D9): what each side gives and for what, whether the ratio is kept, who is late, and what stands alone. */
public final class ReciprocityTables extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(ReciprocityTables.class);

    /** The name is the service's. */
    public ReciprocityTables() {
        super("contreparties", "D9", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        return contract.start(this).draft(draft(contract.view())).tables().build(body -> text(contract, body));
    }

    private static void text(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        Balance whole = Ledger.of(contract.view().contract(), contract.progress()).whole();
        body.paragraph(wording.say("state.on", wording.date(contract.view().request().date())));
        body.section("echanges", wording.say("D9.exchanges"), section -> exchanges(contract, whole, section));
        body.section("camps", wording.say("D9.sides"), section -> section.add(sides(contract, whole)));
        body.section("seuls", wording.say("D9.alone"), section -> alone(contract, whole, section));
    }

    private static void exchanges(FollowedContract contract, Balance whole, SectionBuilder section) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D9.exchanges.caption")).description(wording.say("D9.exchanges.table"))
                .text(wording.say("D9.given"), 8).text(wording.say("column.side"), 3).number(wording.say("D9.figure"), 4)
                .text(wording.say("D9.received"), 8).text(wording.say("column.side"), 3).number(wording.say("D9.figure"), 4)
                .text(wording.say("D9.ratio"), 4).text(wording.say("D9.outcome"), 4).text(wording.say("D9.late"), 4);
        whole.exchanges().stream().filter(exchange -> isVisible(contract, exchange)).forEach(exchange -> table.cells(row(contract, exchange)));
        if (table.isEmpty()) {
            section.paragraph(wording.say("D9.exchanges.none"));
        } else {
            section.add(table.build());
        }
    }

    private static boolean isVisible(FollowedContract contract, Exchange exchange) {
        return contract.view().shows(exchange.received().commitment())
                && exchange.given().stream().allMatch(entry -> contract.view().shows(entry.commitment()));
    }

    private static List<Table.Cell> row(FollowedContract contract, Exchange exchange) {
        var wording = contract.wording();
        var late = exchange.lateSides().stream().map(wording::label).toList();
        return List.of(
                Table.Cell.of(names(contract, exchange.given())),
                Table.Cell.of(sides(contract, exchange.given())),
                figure(contract, exchange.givenFigure()),
                Table.Cell.of(names(contract, List.of(exchange.received()))),
                Table.Cell.of(sides(contract, List.of(exchange.received()))),
                figure(contract, exchange.receivedFigure()),
                Table.Cell.of(exchange.ratio().map(ratio -> ratio.print(wording.locale())).orElse(FollowedContract.NOTHING)),
                Table.Cell.of(new Phrase().badge(tone(exchange.outcome()), wording.say("outcome." + exchange.outcome().name())).inlines()),
                Table.Cell.of(late.isEmpty() ? FollowedContract.NOTHING : Typography.list(late, wording.locale())));
    }

    private static List<Inline> names(FollowedContract contract, List<Entry> entries) {
        var phrase = new Phrase();
        entries.forEach(entry -> phrase.line().text(contract.wording().word("commitment.number",
                Integer.toString(contract.view().rank(entry.commitment()))) + " – " + contract.wording().name(contract.terms(entry.commitment()))));
        return phrase.inlines();
    }

    private static String sides(FollowedContract contract, List<Entry> entries) {
        return Typography.list(entries.stream().map(Entry::side).distinct().map(contract.wording()::label).toList(), contract.wording().locale());
    }

    private static Table.Cell figure(FollowedContract contract, Optional<Figure> figure) {
        return Table.Cell.of(figure.map(each -> each.print(contract.wording().locale())).orElse(FollowedContract.NOTHING));
    }

    private static Tone tone(Exchange.Outcome outcome) {
        return switch (outcome) {
            case KEPT -> Tone.SUCCESS;
            case BROKEN -> Tone.DANGER;
            case OPEN -> Tone.WARNING;
            case UNMEASURED -> Tone.NEUTRAL;
        };
    }

    private static Table sides(FollowedContract contract, Balance whole) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D9.sides.caption")).description(wording.say("D9.sides.table"))
                .head(wording.say("column.side"), 4).number(wording.say("D9.commitments"), 3).number(Typography.capitalize(State.DONE.print(wording.locale())), 3)
                .number(Typography.capitalize(State.LATE.print(wording.locale())), 3).text(wording.say("D9.sums"), 12);
        for (Account account : whole.accounts()) {
            var visible = new Account(account.side(), account.entries().stream().filter(entry -> contract.view().shows(entry.commitment())).toList());
            String sums = visible.sums().stream().map(sum -> sum.print(wording.locale())).collect(Collectors.joining(wording.word("series")));
            table.cells(List.of(Table.Cell.of(Typography.capitalize(wording.label(account.side()))), FollowedContract.count(visible.entries().size()),
                    FollowedContract.count(visible.in(State.DONE).size()), FollowedContract.count(visible.in(State.LATE).size()),
                    Table.Cell.of(FollowedContract.orNothing(sums))));
        }
        return table.build();
    }

    private static void alone(FollowedContract contract, Balance whole, SectionBuilder section) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D9.alone.caption")).description(wording.say("D9.alone.table"))
                .text(wording.say("column.number"), 2).head(wording.say("column.commitment"), 10).text(wording.say("column.side"), 4)
                .number(wording.say("column.target"), 6).text(wording.say("column.state"), 4);
        whole.alone().stream().filter(entry -> entry.side() != Side.UNSPECIFIED && contract.view().shows(entry.commitment()))
                .forEach(entry -> table.cells(List.of(Table.Cell.of(Integer.toString(contract.view().rank(entry.commitment()))),
                        Table.Cell.of(wording.name(contract.terms(entry.commitment()))), Table.Cell.of(wording.label(entry.side())),
                        contract.target(entry.commitment()), contract.state(entry.state()))));
        if (table.isEmpty()) {
            section.paragraph(wording.say("D9.alone.none"));
        } else {
            section.add(table.build());
        }
    }
}
