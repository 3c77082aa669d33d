// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Side;

class HeardOrganizationsTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule rule = new HeardOrganizations();
    private final Organization prosecutor = draft.organization("Parquet", Side.JUSTICE);
    private final Action action;

    HeardOrganizationsTest() {
        draft.contract.getParties().addAll(List.of(draft.ville, draft.prefecture));
        draft.prefecture.setKind(OrganizationKind.PREFECTURE);
        action = draft.action("pose");
    }

    @Test
    void aPartnerThatAppearsNowhereElseIsNamedWithItsPlaces() {
        action.getPartners().add(prosecutor);
        draft.clspd.getMembers().add(prosecutor);
        assertEquals(List.of("WARNING csi name: L’organisme « Parquet » n’est ni partie, ni signataire, ni visa, ni avis, ni témoin du contrat "
                + "« csi », qui compte pourtant sur lui (l’instance « CLSPD », l’action « pose ») : ajoutez-le à l’un de ces titres."),
                draft.report(rule));
    }

    @Test
    void anOrganisationThatATitleOrAWordingNamesIsCitedToo() {
        Organization education = draft.organization("DSDEN", Side.STATE);
        education.setKind(OrganizationKind.NATIONAL_EDUCATION);
        education.setTitle("Services de l’Éducation nationale");
        prosecutor.setTitle("Parquet");
        draft.commitment("a", each -> each.setWording("Refaire le parquet du gymnase."));
        assertEquals(List.of(), draft.report(rule));
        draft.commitment("b", each -> each.setTitle("Réunir le service de l’éducation nationale"));
        draft.commitment("c", each -> each.setWording("Les services de l’Éducation nationale sont réunis."));
        assertEquals(1, draft.report(rule).stream().filter(line -> line.contains("l’engagement « b », l’engagement « c »")).count());
    }

    @Test
    void onlyTheFirstThreePlacesAreNamed() {
        for (String name : List.of("a", "b", "c", "d", "e")) {
            draft.action(name).getPartners().add(prosecutor);
        }
        assertEquals(1, draft.report(rule).stream().filter(line -> line.contains("l’action « c »… (2 de plus)")).count());
    }

    @Test
    void anyCapacityIsEnough() {
        action.getPartners().add(prosecutor);
        for (List<? super Organization> capacity : List.<List<? super Organization>>of(draft.contract.getSignatories(),
                draft.contract.getVisas(), draft.contract.getOpinions(), draft.contract.getWitnesses())) {
            capacity.add(prosecutor);
            assertEquals(List.of(), draft.report(rule));
            capacity.remove(prosecutor);
        }
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void aPartyOfTheAgreementThatACommitmentRestsOnIsCited() {
        Agreement agreement = ContractFactory.eINSTANCE.createAgreement();
        agreement.setName("partenariat");
        agreement.getParties().add(prosecutor);
        draft.commitment("plan", commitment -> commitment.getBases().add(agreement));
        assertEquals(1, draft.report(rule).stream().filter(line -> line.contains("(la convention « partenariat »)")).count());
    }

    @Test
    void thePrefectSpeaksForThePoliceButNotForEducation() {
        Organization police = draft.organization("Police", Side.STATE);
        police.setKind(OrganizationKind.NATIONAL_POLICE);
        Organization education = draft.organization("Éducation", Side.STATE);
        education.setKind(OrganizationKind.NATIONAL_EDUCATION);
        action.getPartners().addAll(List.of(police, education));
        assertEquals(List.of(education), draft.findings(rule).stream().map(finding -> finding.related().getFirst()).toList());
    }

    @Test
    void ofTwoAuthoritiesOfWhichOneBelongsToTheOtherOneSpeaksForBoth() {
        Organization justice = draft.organization("Justice", Side.JUSTICE);
        prosecutor.setParent(justice);
        action.getPartners().addAll(List.of(justice, prosecutor));
        assertEquals(List.of(prosecutor), draft.findings(rule).stream().map(finding -> finding.related().getFirst()).toList());
        draft.contract.getVisas().add(justice);
        assertEquals(List.of(), draft.report(rule));
        draft.contract.getVisas().set(0, prosecutor);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void aCircleOfAuthoritiesEnds() {
        prosecutor.setParent(prosecutor);
        action.getPartners().add(prosecutor);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void thirdPartiesIllustrationsAndWhatWasGivenUpCountOnNobody() {
        action.getPartners().add(draft.organization("Bailleur", Side.THIRD_PARTY));
        draft.action("essai", each -> each.getPartners().add(prosecutor), each -> each.setIllustrative(true));
        draft.action("oubli", each -> each.getPartners().add(prosecutor), each -> each.setExecutionStatus(ExecutionStatus.ABANDONED));
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void nothingIsSaidWhileThePartiesAreUnknown() {
        action.getPartners().add(prosecutor);
        Organization lost = ContractFactory.eINSTANCE.createOrganization();
        ((InternalEObject) lost).eSetProxyURI(URI.createURI("register.pacte#Vile"));
        draft.contract.getVisas().add(lost);
        assertEquals(List.of(), draft.report(rule));
        draft.contract.getVisas().clear();
        draft.contract.getParties().clear();
        draft.contract.getSignatories().clear();
        assertEquals(List.of(), draft.report(rule));
    }
}
