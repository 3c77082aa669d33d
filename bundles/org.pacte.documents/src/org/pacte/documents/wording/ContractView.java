// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.pacte.documents.Audience;
import org.pacte.documents.DocumentRequest;
import org.pacte.documents.tree.BlockBuilder;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.Tone;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Messages;

/** What the parts of the document have in common: the contract, who reads it, and the words for it. */
public final class ContractView {

    /** The camps, in the order in which each axis gathers their commitments. */
    public static final List<Side> SIDES = List.of(Side.STATE, Side.LOCAL_AUTHORITY, Side.JUSTICE, Side.THIRD_PARTY,
            Side.COMMON, Side.UNSPECIFIED);

    private final DocumentRequest request;
    private final ContractContents contents;
    private final Audience audience;
    private final Wording wording;
    private final Map<Commitment, Integer> ranks = new IdentityHashMap<>();

    public ContractView(DocumentRequest request, Messages sentences) {
        // The contract as it was signed: what amendments change is theirs to say.
        this(request, ContractContents.of(request.contract()), sentences);
    }

    /**
     * Shows the contract as it stands at a day.
     *
     * @param contents what is part of it then
     */
    public ContractView(DocumentRequest request, ContractContents contents, Messages sentences) {
        this.request = request;
        this.contents = contents;
        this.audience = new Audience(request.audience());
        this.wording = new Wording(request.locale(), sentences);
        // Numbers are those of the signed text in all documents; what came later is counted on from there.
        count(ContractContents.of(request.contract()));
        count(contents);
    }

    private void count(ContractContents counted) {
        counted.axes().stream().flatMap(axis -> ordered(counted.standingCommitments(axis)).stream())
                .forEach(commitment -> ranks.putIfAbsent(commitment, ranks.size() + 1));
    }

    /** Returns commitments camp by camp, those of a camp in the order of the text. */
    private static List<Commitment> ordered(List<Commitment> commitments) {
        return commitments.stream().sorted(Comparator.comparingInt(each -> SIDES.indexOf(each.side()))).toList();
    }

    public DocumentRequest request() {
        return request;
    }

    public Contract contract() {
        return request.contract();
    }

    public ContractContents contents() {
        return contents;
    }

    public Audience audience() {
        return audience;
    }

    public Wording wording() {
        return wording;
    }

    /** Tells whether a commitment is still part of the text, and for these readers. */
    public boolean shows(Commitment commitment) {
        return ranks.containsKey(commitment) && audience.maySee(commitment);
    }

    /** Returns the commitment that an element belongs to, itself included. */
    public static Optional<Commitment> commitmentAround(EObject element) {
        for (EObject around = element; around != null; around = around.eContainer()) {
            if (around instanceof Commitment commitment) {
                return Optional.of(commitment);
            }
        }
        return Optional.empty();
    }

    /** Returns all commitments that the document shows, in the order of their numbers. */
    public List<Commitment> commitments() {
        return contents.axes().stream().flatMap(axis -> commitments(axis).stream()).toList();
    }

    /** Returns the commitments of an axis that the document shows, in the order of their numbers. */
    public List<Commitment> commitments(Axis axis) {
        return ordered(contents.commitments(axis).stream().filter(this::shows).toList());
    }

    /**
     * Says that something is missing which no rule demands: to be completed while the text is drafted, a plain fact
     * once it is ready to sign.
     */
    public void missing(String key, BlockBuilder section) {
        if (contract().getState().compareTo(DocumentState.READY_TO_SIGN) < 0) {
            section.callout(Tone.WARNING, wording.word("missing.title"), note -> note.paragraph(wording.say(key)));
        } else {
            section.paragraph(wording.say(key));
        }
    }

    /**
     * Returns the place of a commitment among all, from 1: it follows the order of the articles, and is the same for
     * all readers of the contract.
     */
    public int rank(Commitment commitment) {
        return ranks.get(commitment);
    }

    /** Returns the anchor of a commitment's section. */
    public static String anchor(int rank) {
        return "engagement-" + rank;
    }

    /** Adds a reference to a commitment: a link with its number, then its title. */
    public Phrase refer(Phrase phrase, Commitment commitment) {
        int rank = rank(commitment);
        return phrase.section(anchor(rank), wording.word("commitment.number", Integer.toString(rank)))
                .text(" – " + wording.name(commitment));
    }

    /** Names items of the plan, those that stand; what belongs to another commitment says to which. */
    public String placed(List<? extends PlanItem> items, EObject from) {
        var own = commitmentAround(from);
        return wording.series(audience.visible(items).stream().filter(ContractView::stands)
                .map(item -> placed(item, own)).toList());
    }

    private static boolean stands(PlanItem item) {
        return commitmentAround(item).map(around -> around.getDraftingStatus() != DraftingStatus.WITHDRAWN)
                .orElse(true);
    }

    private String placed(PlanItem item, Optional<Commitment> own) {
        var around = commitmentAround(item);
        if (around.isEmpty() || around.equals(own)) {
            return wording.name(item);
        }
        Commitment other = around.get();
        String place = shows(other) ? wording.word("commitment.number", Integer.toString(rank(other)))
                : wording.name(other);
        return item == other && !shows(other) ? place : wording.word("explained", wording.name(item), place);
    }
}
