// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.util.List;
import java.util.Locale;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Event;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractReport;
import org.pacte.documents.wording.ContractView;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.progress.Agenda;

/** The calendar (D5): quarter by quarter what falls due and whose it is, with the plan of the actions; for a diary too. */
public final class Timetable extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(Timetable.class);

    /** The name is the service's. */
    public Timetable() {
        super("calendrier", "D5", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        List<Agenda.Entry> entries = Agenda.of(request.dossier(), request.contract(), contract.progress()).stream()
                .filter(entry -> contract.isVisible(entry.element())).toList();
        return contract.start(this).draft(draft(contract.view())).tables()
                .events(entries.stream().map(entry -> event(contract, entry)).toList())
                .build(body -> text(contract, entries, body));
    }

    private static void text(FollowedContract contract, List<Agenda.Entry> entries, SectionBuilder body) {
        var wording = contract.wording();
        body.paragraph(wording.say("state.on", wording.date(contract.view().request().date())));
        if (entries.isEmpty()) {
            body.paragraph(wording.say("D5.none"));
        }
        Agenda.by(CalendarPeriod.Scale.QUARTER, entries).forEach((quarter, due) -> body.section(quarter.days().start().toString(),
                Typography.capitalize(quarter.print(wording.locale())), section -> section.add(quarter(contract, quarter, due))));
        actions(contract, body);
    }

    private static Table quarter(FollowedContract contract, CalendarPeriod quarter, List<Agenda.Entry> due) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D5.quarter", quarter.print(wording.locale()))).description(wording.say("D5.table"))
                .date(wording.say("D5.day"), 3).text(wording.say("D5.kind"), 5).head(wording.say("D5.subject"), 10)
                .text(wording.say("D5.who"), 6).text(wording.say("column.state"), 4);
        due.forEach(entry -> table.cells(List.of(contract.day(entry.day()), Table.Cell.of(Typography.capitalize(entry.kind().print(wording.locale()))),
                Table.Cell.of(subject(contract, entry.subject())), Table.Cell.of(FollowedContract.orNothing(who(contract, entry.subject()))),
                contract.state(entry.subject()))));
        return table.build();
    }

    private static String subject(FollowedContract contract, NamedElement subject) {
        var wording = contract.wording();
        String name = wording.name(subject);
        return ContractView.commitmentAround(subject).filter(contract.view()::shows)
                .map(around -> wording.word("commitment.number", Integer.toString(contract.view().rank(around))))
                .map(number -> subject instanceof Commitment ? number + " – " + name : wording.word("explained", name, number)).orElse(name);
    }

    private static String who(FollowedContract contract, NamedElement subject) {
        return switch (subject) {
            case Commitment commitment -> contract.wording().names(contract.terms(commitment).getBearers());
            case Action action -> contract.wording().names(contract.progress().schedule().terms(action).getPilots());
            default -> subject.eContainer() instanceof NamedElement around ? who(contract, around) : "";
        };
    }

    private static Event event(FollowedContract contract, Agenda.Entry entry) {
        var wording = contract.wording();
        String kind = Typography.capitalize(entry.kind().print(wording.locale()));
        String title = wording.word("heading", kind, wording.name(entry.subject()));
        String who = who(contract, entry.subject());
        String place = Dossier.qualifiedName(entry.subject()) + "-" + entry.kind().name().toLowerCase(Locale.ROOT);
        return new Event(Typography.plain(place).replaceAll("[^a-z0-9.-]", "-") + "-" + position(entry) + "@pacte", entry.day(), entry.day(), title,
                who.isEmpty() ? "" : wording.word("heading", wording.say("D5.who"), who));
    }

    /** Tells apart several days of one kind that an element states, such as its reviews. */
    private static int position(Agenda.Entry entry) {
        return entry.element().eContainer() == null ? 0 : entry.element().eContainer().eContents().indexOf(entry.element());
    }

    private static void actions(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D5.actions.caption")).description(wording.say("D5.actions.table"))
                .head(wording.say("D5.action"), 10).text(wording.say("D5.who"), 6).date(wording.say("D5.start"), 3).date(wording.say("D5.end"), 3)
                .text(wording.say("D5.reason"), 10).text(wording.say("column.state"), 4);
        contract.progress().in(contract.view().contract()).stream().filter(item -> item.scheduled().item() instanceof Action)
                .filter(item -> contract.isVisible(item.scheduled().item()))
                .forEach(item -> table.cells(List.of(Table.Cell.of(subject(contract, item.scheduled().item())),
                        Table.Cell.of(FollowedContract.orNothing(who(contract, item.scheduled().item()))),
                        contract.day(item.scheduled().start().orElse(null)), contract.day(item.scheduled().finish().orElse(null)),
                        Table.Cell.of(item.scheduled().isComputed() ? item.scheduled().explain(wording.locale()) : FollowedContract.NOTHING),
                        contract.state(item.state()))));
        if (!table.isEmpty()) {
            body.section("actions", wording.say("D5.actions"), section -> section.add(table.build()));
        }
    }
}
