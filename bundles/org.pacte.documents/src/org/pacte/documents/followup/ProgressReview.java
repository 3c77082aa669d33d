// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.followup;

import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.wording.ContractReport;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.text.Messages;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.State;

/** The review (D6): axis by axis what was promised and what is done, what is late or at risk and why, and what the indicators say. */
public final class ProgressReview extends ContractReport {

    private static final Messages MESSAGES = Messages.beside(ProgressReview.class);

    /** The name is the service's. */
    public ProgressReview() {
        super("bilan", "D6", MESSAGES);
    }

    @Override
    protected Document write(DocumentRequest request, Messages sentences) {
        var contract = new FollowedContract(request, sentences);
        return contract.start(this).draft(draft(contract.view())).numbering(Numbering.DECIMAL).build(body -> text(contract, body));
    }

    private static void text(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        body.paragraph(wording.say("state.on", wording.date(contract.view().request().date())));
        body.add(contract.figures(contract.standings()));
        reports(contract, body);
        contract.view().contents().axes().stream().filter(axis -> !contract.view().commitments(axis).isEmpty())
                .forEach(axis -> body.section(axis.getName(), wording.axis(axis), section -> axis(contract, axis, section)));
        difficulties(contract, body);
        indicators(contract, body);
    }

    private static void reports(FollowedContract contract, SectionBuilder body) {
        var request = contract.view().request();
        var reports = FollowUp.of(request.dossier()).reports(request.contract()).stream()
                .filter(each -> !each.getDate().isAfter(request.date()) && contract.isVisible(each)).toList();
        if (reports.isEmpty()) {
            body.paragraph(contract.wording().say("D6.unreported"));
            return;
        }
        body.section("bilans", contract.wording().say("D6.reports"), section -> reports.reversed().forEach(report -> report(contract, report, section)));
    }

    private static void report(FollowedContract contract, ProgressReport report, SectionBuilder section) {
        var wording = contract.wording();
        String authors = wording.names(report.getAuthors());
        String date = wording.date(report.getDate());
        section.paragraph(authors.isEmpty() ? wording.say("D6.report", date) : wording.say("D6.report.by", date, authors));
        section.add(wording.blocks(report.getSummary()));
    }

    private static void axis(FollowedContract contract, Axis axis, SectionBuilder section) {
        var wording = contract.wording();
        var table = Table.captioned(wording.say("D6.axis", wording.axis(axis))).description(wording.say("D6.axis.table"))
                .head(wording.say("column.commitment"), 8).text(wording.say("column.bearers"), 5).number(wording.say("D6.promised"), 4)
                .number(wording.say("column.realized"), 4).text(wording.say("column.state"), 4).text(wording.say("column.comment"), 7);
        for (Commitment commitment : contract.view().commitments(axis)) {
            var terms = contract.terms(commitment);
            var standing = contract.standing(commitment);
            String note = standing.report().map(entry -> wording.text(entry.entry().getNote())).orElse("");
            table.cells(List.of(Table.Cell.of(wording.name(terms)), Table.Cell.of(FollowedContract.orNothing(wording.names(terms.getBearers()))),
                    contract.target(commitment), contract.realized(commitment), contract.state(standing.state()),
                    Table.Cell.of(FollowedContract.orNothing(note))));
        }
        section.add(table.build());
    }

    private static void difficulties(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        List<String> lines = new ArrayList<>();
        for (Commitment commitment : contract.view().commitments()) {
            ItemProgress standing = contract.standing(commitment);
            if (standing.state() == State.LATE || standing.state() == State.AT_RISK) {
                lines.add(wording.word("heading", wording.name(contract.terms(commitment)), standing.print(wording.locale())));
            }
        }
        body.section("difficultes", wording.say("D6.difficulties"), section -> {
            if (lines.isEmpty()) {
                section.paragraph(wording.say("D6.difficulties.none"));
            } else {
                section.bullets(lines);
            }
        });
    }

    private static void indicators(FollowedContract contract, SectionBuilder body) {
        var wording = contract.wording();
        var followUp = FollowUp.of(contract.view().request().dossier());
        var table = Table.captioned(wording.say("D6.indicators")).description(wording.say("D6.indicators.table"))
                .head(wording.say("D6.indicator"), 8).number(wording.say("D6.baseline"), 4).number(wording.say("D6.value"), 4)
                .date(wording.say("D6.measured"), 3).number(wording.say("column.target"), 6);
        contract.view().contents().indicators().stream().filter(contract::isVisible).forEach(indicator -> {
            var value = followUp.latestValue(indicator, contract.view().request().date());
            table.cells(List.of(Table.Cell.of(wording.name(indicator)), baseline(contract, indicator),
                    value.map(found -> contract.amount(found.value())).orElseGet(() -> Table.Cell.of(FollowedContract.NOTHING)),
                    contract.day(value.map(FollowUp.Value::date).orElse(null)), Table.Cell.of(targets(contract, indicator))));
        });
        if (!table.isEmpty()) {
            body.section("indicateurs", wording.say("D6.indicators"), section -> section.add(table.build()));
        }
    }

    private static Table.Cell baseline(FollowedContract contract, Indicator indicator) {
        return indicator.getBaselines().stream().findFirst().flatMap(Quantities::of).map(measure -> contract.amount(inUnit(measure, indicator)))
                .orElseGet(() -> Table.Cell.of(FollowedContract.NOTHING));
    }

    /** A baseline without a unit has that of its indicator. */
    private static Measure inUnit(Measure measure, Indicator indicator) {
        return measure.unit().label().isEmpty() && indicator.getUnit() != null ? Measure.of(measure.value(), indicator.getUnit()) : measure;
    }

    private static String targets(FollowedContract contract, Indicator indicator) {
        var wording = contract.wording();
        List<String> targets = new ArrayList<>();
        for (IndicatorTarget target : indicator.getTargets()) {
            String text = Quantities.of(target).map(measure -> inUnit(measure, indicator).print(wording.locale())).orElse("");
            targets.add(target.getDate() == null || text.isEmpty() ? text : wording.say("D6.target.on", text, wording.date(target.getDate())));
        }
        return FollowedContract.orNothing(wording.series(targets));
    }
}
