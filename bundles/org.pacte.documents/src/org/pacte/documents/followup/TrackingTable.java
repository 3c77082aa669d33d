// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.util.List;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractReport;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.text.Messages;

/** The follow-up table (D3): a line for each commitment, with who bears it, by when, how much of it is done, and where it stands. */
public final class TrackingTable extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(TrackingTable.class);

    /** The name is the service's. */
    public TrackingTable() {
        super("suivi", "D3", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        return contract.start(this).draft(draft(contract.view())).tables().build(body -> text(contract, body));
    }

    private static void text(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        var standings = contract.standings();
        if (standings.isEmpty()) {
            body.paragraph(wording.say("commitments.none"));
            return;
        }
        body.paragraph(wording.say("state.on", wording.date(contract.view().request().date())));
        body.add(contract.figures(standings));
        var table = Table.captioned(wording.say("D3.caption")).description(wording.say("D3.table"))
                .text(wording.say("column.number"), 3).head(wording.say("column.commitment"), 12).text(wording.say("column.axis"), 7)
                .text(wording.say("column.side"), 6).text(wording.say("column.bearers"), 7).date(wording.say("column.deadline"), 7)
                .number(wording.say("column.target"), 6).number(wording.say("column.realized"), 5).number(wording.say("column.rate"), 3)
                .text(wording.say("column.state"), 6).text(wording.say("column.comment"), 8).date(wording.say("column.updated"), 5)
                .text(wording.say("column.id"), 9);
        contract.view().contents().axes().forEach(axis -> contract.view().commitments(axis)
                .forEach(commitment -> table.cells(row(contract, axis, commitment))));
        body.add(table.build());
    }

    private static List<Table.Cell> row(FollowedContract contract, Axis axis, Commitment commitment) {
        var wording = contract.wording();
        var terms = contract.terms(commitment);
        var standing = contract.standing(commitment);
        String comment = standing.report().map(FollowUp.Entry::entry).map(entry -> wording.text(entry.getNote())).orElse("");
        return List.of(
                Table.Cell.of(Integer.toString(contract.view().rank(commitment))),
                Table.Cell.of(wording.name(terms)),
                Table.Cell.of(wording.axis(axis)),
                Table.Cell.of(wording.label(terms.side())),
                Table.Cell.of(FollowedContract.orNothing(wording.names(terms.getBearers()))),
                contract.deadline(terms.getDeadline()),
                contract.target(commitment),
                contract.realized(commitment),
                contract.rate(commitment),
                contract.state(standing.state()),
                Table.Cell.of(FollowedContract.orNothing(comment)),
                contract.day(standing.report().map(FollowUp.Entry::date).orElse(null)),
                Table.Cell.of(Dossier.qualifiedName(commitment)));
    }
}
