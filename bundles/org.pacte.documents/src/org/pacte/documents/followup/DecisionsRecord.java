// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractReport;
import org.pacte.model.contract.Decision;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.text.Messages;

/** The record of decisions (D12): meeting by meeting and report by report who took part, what was decided, who does it by when. */
public final class DecisionsRecord extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(DecisionsRecord.class);

    /** The name is the service's. */
    public DecisionsRecord() {
        super("décisions", "D12", MESSAGES);
    }

    /** A meeting or a report, on its day. */
    private record Occasion(LocalDate day, String anchor, String title, List<KeyValues.Entry> facts, String summary, List<Decision> decisions) {
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        return contract.start(this).tables().build(body -> text(contract, body));
    }

    private static void text(FollowedContract contract, SectionBuilder body) {
        var occasions = occasions(contract);
        if (occasions.isEmpty()) {
            body.paragraph(contract.wording().say("D12.none", contract.wording().date(contract.view().request().date())));
        }
        occasions.forEach(occasion -> body.section(occasion.anchor(), occasion.title(), section -> occasion(contract, occasion, section)));
    }

    /** The latest first: it is the one that is looked for. */
    private static List<Occasion> occasions(FollowedContract contract) {
        var request = contract.view().request();
        var occasions = new ArrayList<Occasion>();
        request.dossier().entries(Meeting.class).stream().filter(each -> isPast(each.getDate(), request) && contract.isVisible(each))
                .forEach(each -> occasions.add(meeting(contract, each)));
        request.dossier().entries(ProgressReport.class).stream()
                .filter(each -> each.getContract() == request.contract() && isPast(each.getDate(), request) && contract.isVisible(each))
                .filter(each -> !each.getDecisions().isEmpty()).forEach(each -> occasions.add(report(contract, each)));
        occasions.sort(Comparator.comparing(Occasion::day).reversed());
        return occasions;
    }

    private static boolean isPast(LocalDate day, DocumentRequest request) {
        return day != null && !day.isAfter(request.date());
    }

    private static Occasion meeting(FollowedContract contract, Meeting meeting) {
        var wording = contract.wording();
        var facts = new ArrayList<KeyValues.Entry>();
        fact(wording.say("D12.participants"), wording.names(meeting.getParticipants()), facts);
        fact(wording.say("D12.agenda"), wording.series(meeting.getAgenda().stream().map(wording::text).toList()), facts);
        String body = meeting.getBody() == null ? wording.say("D12.meeting") : wording.name(meeting.getBody());
        return new Occasion(meeting.getDate(), "reunion-" + meeting.getDate(), wording.say("D12.on", body, wording.date(meeting.getDate())), facts,
                meeting.getSummary(), meeting.getDecisions());
    }

    private static Occasion report(FollowedContract contract, ProgressReport report) {
        var wording = contract.wording();
        var facts = new ArrayList<KeyValues.Entry>();
        fact(wording.say("D12.authors"), wording.names(report.getAuthors()), facts);
        String title = report.getBody() == null ? wording.say("D12.report") : wording.say("D12.report.of", wording.name(report.getBody()));
        return new Occasion(report.getDate(), "bilan-" + report.getDate(), wording.say("D12.on", title, wording.date(report.getDate())), facts,
                report.getSummary(), report.getDecisions());
    }

    private static void fact(String key, String value, List<KeyValues.Entry> facts) {
        if (!value.isEmpty()) {
            facts.add(new KeyValues.Entry(Phrase.of(key), List.of(new Paragraph(value))));
        }
    }

    private static void occasion(FollowedContract contract, Occasion occasion, SectionBuilder section) {
        var wording = contract.wording();
        if (!occasion.facts().isEmpty()) {
            section.add(new KeyValues(occasion.facts()));
        }
        section.add(wording.blocks(occasion.summary()));
        if (occasion.decisions().isEmpty()) {
            section.paragraph(wording.say("D12.undecided"));
            return;
        }
        var table = Table.captioned(wording.say("D12.caption", wording.date(occasion.day()))).description(wording.say("D12.table"))
                .head(wording.say("D12.decision"), 10).text(wording.say("D12.about"), 6).text(wording.say("D5.who"), 5)
                .date(wording.say("column.deadline"), 4).text(wording.say("column.state"), 4);
        occasion.decisions().forEach(decision -> table.cells(List.of(Table.Cell.of(wording.text(decision.getText())),
                Table.Cell.of(FollowedContract.orNothing(wording.names(contract.view().audience().visible(decision.getSubjects())))),
                Table.Cell.of(FollowedContract.orNothing(wording.names(decision.getResponsibles()))), contract.deadline(decision.getDeadline()),
                Table.Cell.of(status(contract, decision)))));
        section.add(table.build());
    }

    private static String status(FollowedContract contract, Decision decision) {
        return decision.getExecutionStatus() == ExecutionStatus.UNSPECIFIED ? FollowedContract.NOTHING
                : contract.wording().label(decision.getExecutionStatus());
    }
}
