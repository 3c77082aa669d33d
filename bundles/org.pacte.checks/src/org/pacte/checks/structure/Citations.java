// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.pacte.checks.CheckContext;
import org.pacte.checks.Standing;
import org.pacte.checks.wording.FrenchTexts;
import org.pacte.checks.wording.Mentions;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Linkable;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.dossier.ContractContents;

/** The organisations that a contract counts on, each with the elements that cite it, in the order of the text. */
final class Citations {
    private final Map<Organization, Set<NamedElement>> places = new LinkedHashMap<>();

    private Citations() {
    }

    static Citations of(ContractContents contents) {
        Citations found = new Citations();
        Contract contract = contents.contract();
        contract.getSteering().forEach(found::add);
        if (contract.getEvaluation() != null && contract.getEvaluation().getBody() != null) {
            found.add(contract.getEvaluation().getBody());
        }
        Standing.commitments(contents).forEach(found::add);
        return found;
    }

    /** Adds the organisations that the titles and wordings of the standing commitments name by their titles. */
    void addMentions(ContractContents contents, CheckContext context) {
        Mentions mentions = Mentions.of(context);
        FrenchTexts texts = FrenchTexts.of(context);
        for (Commitment commitment : Standing.commitments(contents)) {
            Stream.of(commitment.getTitle(), commitment.getWording()).filter(Objects::nonNull)
                    .flatMap(text -> mentions.in(texts.text(text)).stream()).filter(Actor.class::isInstance).map(Actor.class::cast)
                    .forEach(actor -> add(List.of(actor), commitment));
        }
    }

    Map<Organization, Set<NamedElement>> places() {
        return places;
    }

    private void add(Commitment commitment) {
        add(commitment.getBearers(), commitment);
        Stream.of(commitment.getBases(), commitment.getSubjects()).flatMap(Collection<Linkable>::stream).filter(Agreement.class::isInstance)
                .map(Agreement.class::cast).forEach(agreement -> add(agreement.getParties(), agreement));
        commitment.getReviewers().forEach(this::add);
        commitment.getConditions().stream().filter(each -> each.getVerifier() != null)
                .forEach(condition -> add(List.of(condition.getVerifier()), commitment));
        // An illustration says what could be done: it counts on nobody.
        commitment.getActions().stream().filter(each -> !each.isIllustrative() && each.getExecutionStatus() != ExecutionStatus.ABANDONED)
                .forEach(this::add);
    }

    private void add(Action action) {
        add(action.getPilots(), action);
        add(action.getPartners(), action);
    }

    private void add(Body body) {
        add(body.getChairs(), body);
        add(body.getMembers(), body);
    }

    private void add(List<Actor> actors, NamedElement place) {
        actors.stream().map(Citations::organizationOf).filter(each -> each != null)
                .forEach(each -> places.computeIfAbsent(each, organization -> new LinkedHashSet<>()).add(place));
    }

    /** Returns the organisation, or that of the service; {@code null} for a name that leads nowhere. */
    static Organization organizationOf(Actor actor) {
        if (actor.eIsProxy()) {
            return null;
        }
        return actor instanceof Organization organization ? organization : actor.eContainer() instanceof Organization owner ? owner : null;
    }
}
