// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.ObjectiveKind;
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
        view.contents().axes().forEach(axis -> table.row(row(wording.axis(axis), view.commitments(axis), columns)));
        table.row(row(wording.say("overview.all"), view.commitments(), columns));
        section.add(table.build());
    }

    private void bearers(SectionBuilder section) {
        var unborne = sides(view.commitments()).getOrDefault(Side.UNSPECIFIED, List.of());
        if (!unborne.isEmpty()) {
            section.callout(Tone.WARNING, wording.word("missing.title"),
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
        section.section("axe-" + axis.getName(), wording.axis(axis), inner -> {
            if (!axis.getFields().isEmpty()) {
                String fields = String.join(", ", axis.getFields().stream().map(wording::label).toList());
                inner.paragraph(Paragraph.Role.SMALL, wording.say("axis.fields", fields));
            }
            var reviewers = view.audience().visible(axis.getReviewers());
            if (!reviewers.isEmpty()) {
                inner.paragraph(Paragraph.Role.SMALL, wording.say("axis.reviewers", wording.names(reviewers)));
            }
            inner.add(wording.blocks(axis.getWording()));
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
            section.add(new ItemList(false, 1, objectives.stream().map(this::objective).toList()));
        }
    }

    private List<Block> objective(Objective objective) {
        var answered = view.audience().visible(objective.getAnswers());
        var rank = new ArrayList<String>();
        if (objective.getKind() != ObjectiveKind.UNSPECIFIED) {
            rank.add(wording.label(objective.getKind()));
        }
        if (objective.getPriority() > 0) {
            rank.add(wording.say("objective.priority", Integer.toString(objective.getPriority())));
        }
        var phrase = new Phrase().text(rank.isEmpty() ? wording.name(objective)
                : wording.word("explained", wording.name(objective), String.join(", ", rank)));
        if (!answered.isEmpty()) {
            phrase.text(" " + wording.say("objective.answers", wording.names(answered)));
        }
        var blocks = new ArrayList<Block>();
        blocks.add(new Paragraph(phrase.inlines()));
        blocks.addAll(wording.blocks(objective.getWording()));
        return blocks;
    }

    private void side(Axis axis, Side side, List<Commitment> commitments, SectionBuilder section) {
        String name = "axe-" + axis.getName() + "-" + side.name();
        section.unnumbered(name, wording.say("side." + side.name()), inner -> {
            commitments.forEach(commitment -> one.write(commitment, inner));
        });
    }
}
