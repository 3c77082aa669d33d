// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.SectionBuilder;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.wording.Citations;
import org.pacte.documents.wording.ContractView;
import org.pacte.documents.wording.Features;
import org.pacte.documents.wording.Promises;
import org.pacte.documents.wording.Wording;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.Counting;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Force;
import org.pacte.model.contract.Reading;
import org.pacte.model.text.Typography;
import org.pacte.model.time.Deadline;

/** One commitment: its wording, then what it consists of, line by line. */
final class CommitmentPart {

    private final ContractView view;
    private final Wording wording;
    private final Promises promises;

    CommitmentPart(ContractView view) {
        this.view = view;
        this.wording = view.wording();
        this.promises = new Promises(view);
    }

    void write(Commitment commitment, SectionBuilder section) {
        int rank = view.rank(commitment);
        String number = wording.word("commitment.number", Integer.toString(rank));
        section.section(ContractView.anchor(rank), number + "\u00A0– " + wording.name(commitment), inner -> {
            if (commitment.getWording() != null && !commitment.getWording().isBlank()) {
                inner.add(new Quote(wording.blocks(commitment.getWording())));
            }
            inner.add(new KeyValues(features(commitment)));
        });
    }

    private List<KeyValues.Entry> features(Commitment commitment) {
        var features = new Features(wording);
        features.text("number", wording.text(commitment.getNumber()));
        actors(commitment, features);
        if (commitment.getNature() != CommitmentNature.UNSPECIFIED) {
            features.text("nature", wording.label(commitment.getNature()));
        }
        if (commitment.getForce() != Force.UNSPECIFIED) {
            features.text("force", wording.label(commitment.getForce()));
        }
        promise(commitment, features);
        bearings(commitment, features);
        var resources = new Resources(wording);
        features.lines("means", resources.means(commitment.getMeans()));
        features.lines("costs", resources.costs(commitment.getCosts()));
        features.lines("fundings", resources.fundings(commitment.getFundings()));
        features.authors("cautions", commitment.getCautions());
        features.named("reviewers", view.audience().visible(commitment.getReviewers()));
        drafting(commitment, features);
        features.execution(commitment.getExecutionStatus(), commitment.getExecutedOn());
        features.items("sources", new Citations(wording).cite(commitment.getSources()));
        return features.entries();
    }

    private void actors(Commitment commitment, Features features) {
        features.add("bearers", bearers(commitment));
        features.named("pilots", commitment.getPilots());
        features.lines("referents", commitment.getReferents().stream().map(wording::referent).toList());
        if (commitment.eContainer() instanceof CommitmentGroup group) {
            features.text("group", wording.name(group));
        }
        features.named("beneficiaries", commitment.getBeneficiaries());
    }

    private void promise(Commitment commitment, Features features) {
        features.text("quantity", promises.quantity(commitment.getQuantity()));
        if (commitment.getCounting() != Counting.UNSPECIFIED) {
            features.text("counting", wording.label(commitment.getCounting()));
        }
        features.lines("shares", commitment.getShares().stream().map(promises::share).toList());
        features.text("baselines", wording.series(
                commitment.getBaselines().stream().map(baseline -> wording.baseline(baseline, null)).toList()));
        features.add("deadline", deadline(commitment.getDeadline()));
        features.lines("readings", commitment.getReadings().stream().map(this::reading).toList());
        features.lines("reviews", commitment.getReviews().stream().map(promises::review).toList());
    }

    /** Says what a commitment bears on, and how it stands to other elements of the text. */
    private void bearings(Commitment commitment, Features features) {
        var audience = view.audience();
        features.named("objectives", audience.visible(commitment.getObjectives()));
        features.named("answers", audience.visible(commitment.getAnswers()));
        features.authors("themes", commitment.getThemes());
        features.named("territories", commitment.getTerritories());
        features.authors("targetGroups", commitment.getTargetGroups());
        features.named("programmes", commitment.getProgrammes());
        features.named("subjects", audience.visible(commitment.getSubjects()));
        features.named("bases", audience.visible(commitment.getBases()));
        features.text("replaces", view.placed(commitment.getReplaces(), commitment));
        features.text("cofinances", view.placed(commitment.getCofinances(), commitment));
    }

    private void drafting(Commitment commitment, Features features) {
        var status = commitment.getDraftingStatus();
        boolean unfinished = status == DraftingStatus.IDEA || status == DraftingStatus.IN_PREPARATION
                || status == DraftingStatus.NEGOTIATED;
        if (unfinished) {
            var phrase = new Phrase().badge(Tone.WARNING, wording.label(status));
            if (commitment.getDraftedSince() != null) {
                phrase.text(" " + wording.say("drafting.since", wording.date(commitment.getDraftedSince())));
            }
            features.add("drafting", phrase.inlines());
        }
    }

    private List<Inline> bearers(Commitment commitment) {
        if (commitment.getBearers().isEmpty()) {
            return new Phrase().emphasis(wording.say("bearer.missing")).inlines();
        }
        return Phrase
                .of(Typography.list(commitment.getBearers().stream().map(wording::actor).toList(), wording.locale()));
    }

    private List<Inline> deadline(Deadline deadline) {
        if (deadline == null) {
            return new Phrase().emphasis(wording.say("deadline.missing")).inlines();
        }
        return Phrase.of(promises.deadline(deadline));
    }

    private String reading(Reading reading) {
        var said = new ArrayList<String>();
        said.add(promises.quantity(reading.getQuantity()));
        said.add(reading.getDeadline() == null ? "" : promises.deadline(reading.getDeadline()));
        String text = wording.word("reading", wording.name(reading.getParty()),
                String.join(", ", said.stream().filter(part -> !part.isEmpty()).toList()));
        return reading.getSource() == null ? text : wording.word("sourced", text, wording.text(reading.getSource()));
    }
}
