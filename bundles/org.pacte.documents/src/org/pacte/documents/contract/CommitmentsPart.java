// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.Side;

/** The reciprocal commitments: axis by axis, and in each axis camp by camp. */
final class CommitmentsPart {

    private final ContractView view;
    private final Wording wording;
    private final CommitmentPart one;

    CommitmentsPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
        this.one = new CommitmentPart(view);
    }

    void write(SectionBuilder body) {
        body.section("engagements", wording.say("commitments.title"), section -> {
            int count = view.commitments().size();
            if (count == 0) {
                section.paragraph(wording.say("commitments.none"));
            } else {
                section.paragraph(wording.count("commitments", count));
                overview(section);
                bearers(section);
            }
            view.contents().axes().forEach(axis -> axis(axis, section));
        });
    }

    private void overview(SectionBuilder section) {
        var sides = sides(view.commitments());
        var table = Table.captioned(wording.say("overview.caption")).description(wording.say("overview.description"))
                .head(wording.say("overview.axis"), 5);
        var columns = ContractView.SIDES.stream().filter(sides::containsKey).toList();
        columns.forEach(side -> table.number(wording.say("overview." + side.name()), 2));
        table.number(wording.say("overview.total"), 2);
        view.contents().axes().forEach(axis -> table.row(row(wording.name(axis), view.commitments(axis), columns)));
        table.row(row(wording.say("overview.all"), view.commitments(), columns));
        section.add(table.build());
    }

    private void bearers(SectionBuilder section) {
        var unborne = sides(view.commitments()).getOrDefault(Side.UNSPECIFIED, List.of());
        if (!unborne.isEmpty()) {
            section.callout(Tone.WARNING, wording.say("missing.title"),
                    note -> note.paragraph(wording.count("bearers.missing", unborne.size())));
        }
    }

    private String[] row(String head, List<Commitment> commitments, List<Side> columns) {
        var cells = new ArrayList<String>();
        cells.add(head);
        var mine = sides(commitments);
        columns.forEach(side -> cells.add(Integer.toString(mine.getOrDefault(side, List.of()).size())));
        cells.add(Integer.toString(commitments.size()));
        return cells.toArray(String[]::new);
    }

    private static Map<Side, List<Commitment>> sides(List<Commitment> commitments) {
        var sides = new EnumMap<Side, List<Commitment>>(Side.class);
        commitments.forEach(
                commitment -> sides.computeIfAbsent(commitment.side(), side -> new ArrayList<>()).add(commitment));
        return sides;
    }

    private void axis(Axis axis, SectionBuilder section) {
        section.section("axe-" + axis.getName(), wording.name(axis), inner -> {
            if (!axis.getFields().isEmpty()) {
                String fields = String.join(", ", axis.getFields().stream().map(wording::label).toList());
                inner.paragraph(Paragraph.Role.SMALL, wording.say("axis.fields", fields));
            }
            objectives(view.audience().visible(axis.getObjectives()), inner);
            var commitments = view.commitments(axis);
            if (commitments.isEmpty()) {
                inner.paragraph(axis.getNotApplicable() == null ? wording.say("axis.empty")
                        : wording.say("axis.notApplicable", wording.text(axis.getNotApplicable())));
            }
            var sides = sides(commitments);
            ContractView.SIDES.stream().filter(sides::containsKey).forEach(side -> side(axis, side, sides.get(side), inner));
        });
    }

    private void objectives(List<Objective> objectives, SectionBuilder section) {
        if (!objectives.isEmpty()) {
            section.paragraph(Paragraph.Role.LABEL, wording.count("objectives", objectives.size()));
            section.add(ItemList.bullets(objectives.stream().map(this::objective).toList()));
        }
    }

    private List<Inline> objective(Objective objective) {
        var answered = view.audience().visible(objective.getAnswers());
        var phrase = new Phrase().text(wording.name(objective));
        if (!answered.isEmpty()) {
            phrase.text(" " + wording.say("objective.answers", wording.names(answered)));
        }
        return phrase.inlines();
    }

    private void side(Axis axis, Side side, List<Commitment> commitments, SectionBuilder section) {
        String name = "axe-" + axis.getName() + "-" + side.name();
        section.unnumbered(name, wording.say("side." + side.name()), inner -> {
            commitments.forEach(commitment -> one.write(commitment, inner));
        });
    }
}
