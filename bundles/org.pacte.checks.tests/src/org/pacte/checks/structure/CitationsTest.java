// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.model.drafts.DossierDraft.action;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Naming;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.contract.Side;

/** On whom a contract counts: each organisation with the places that name it. */
class CitationsTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final ContractDraft draft = new ContractDraft();
    private final Organization sncf = draft.organization("SNCF", Side.THIRD_PARTY);
    private final Commitment gare = draft.commitment("gare", borneBy());

    /** Returns the places that name the SNCF. */
    private List<String> places() {
        return Citations.of(draft.dossier().contents(draft.contract)).places().entrySet().stream().filter(each -> each.getKey() == sncf)
                .flatMap(each -> each.getValue().stream()).map(Naming::name).collect(Collectors.toList());
    }

    @Test
    void whoIsNamedNowhereIsNotCountedOn() {
        assertEquals(List.of(), places());
    }

    @Test
    void bearersPilotsAndPartnersAreCountedOn() {
        gare.getBearers().add(sncf);
        action(gare, "pose").getPilots().add(sncf);
        action(gare, "essai").getPartners().add(sncf);
        assertEquals(List.of("gare", "pose", "essai"), places());
    }

    @Test
    void anIllustrationAndWhatIsGivenUpCountOnNobody() {
        Action example = action(gare, "exemple");
        example.setIllustrative(true);
        example.getPilots().add(sncf);
        Action abandoned = action(gare, "abandon");
        abandoned.setExecutionStatus(ExecutionStatus.ABANDONED);
        abandoned.getPilots().add(sncf);
        assertEquals(List.of(), places());
    }

    @Test
    void theMembersAndChairsOfTheSteeringBodiesAreCountedOn() {
        draft.clspd.getMembers().add(sncf);
        assertEquals(List.of("CLSPD"), places());
        draft.clspd.getMembers().remove(sncf);
        draft.clspd.getChairs().add(sncf);
        assertEquals(List.of("CLSPD"), places());
    }

    @Test
    void theBodyThatEvaluatesOrReviewsIsCountedOn() {
        Body jury = body("jury");
        draft.contract.getEvaluation().setBody(jury);
        assertEquals(List.of("jury"), places());
        draft.contract.setEvaluation(null);
        assertEquals(List.of(), places());
        gare.getReviewers().add(body("groupe"));
        assertEquals(List.of("groupe"), places());
    }

    private Body body(String name) {
        Body body = MAKE.createBody();
        body.setName(name);
        body.getMembers().add(sncf);
        draft.file.getElements().add(body);
        return body;
    }

    @Test
    void whoVerifiesAConditionIsCountedOn() {
        Condition condition = MAKE.createCondition();
        gare.getConditions().add(condition);
        assertEquals(List.of(), places());
        condition.setVerifier(sncf);
        assertEquals(List.of("gare"), places());
    }

    @Test
    void thePartiesOfTheAgreementOnWhichACommitmentRestsAreCountedOn() {
        Agreement agreement = MAKE.createAgreement();
        agreement.setName("PM_SNCF");
        agreement.getParties().add(sncf);
        draft.file.getElements().add(agreement);
        gare.getBases().add(agreement);
        assertEquals(List.of("PM_SNCF"), places());
    }

    @Test
    void aServiceStandsForItsOrganization() {
        Service suge = MAKE.createService();
        suge.setName("SUGE");
        assertNull(Citations.organizationOf(suge));
        sncf.getServices().add(suge);
        assertSame(sncf, Citations.organizationOf(suge));
        gare.getBearers().add(suge);
        assertEquals(List.of("gare"), places());
    }

    @Test
    void aNameThatLeadsNowhereIsNobody() {
        Organization unknown = MAKE.createOrganization();
        ((InternalEObject) unknown).eSetProxyURI(URI.createURI("dossier.pacte#inconnue"));
        assertNull(Citations.organizationOf(unknown));
    }
}
