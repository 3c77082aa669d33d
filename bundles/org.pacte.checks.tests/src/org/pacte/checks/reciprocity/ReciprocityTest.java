// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.borneBy;
import static org.pacte.model.drafts.DossierDraft.date;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.ConditionState;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Force;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Side;

class ReciprocityTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule rule = new TwoSidedAxes();

    @Test
    void anAxisWhereOneCampAloneCommitsIsReported() {
        draft.commitment("caméras", borneBy(draft.ville));
        draft.commitment("vélos", borneBy(draft.ville));
        assertEquals(List.of("WARNING csi.sécurité name: Dans l’axe « sécurité », seul un camp s’engage : la collectivité (engagements : 2). "
                + "Ajoutez un engagement de l’autre camp, ou une contrepartie."), draft.report(rule));
    }

    @Test
    void commitmentsWithoutBearerAreCountedApart() {
        draft.commitment("renforts", borneBy(draft.prefecture));
        draft.commitment("vélos", borneBy());
        assertEquals(List.of("WARNING csi.sécurité name: Dans l’axe « sécurité », seul un camp s’engage explicitement : l’État (engagements : 1 ; "
                + "sans porteur : 1). Précisez les porteurs, ou ajoutez un engagement de l’autre camp ou une contrepartie."),
                draft.report(rule));
    }

    @Test
    void twoCampsOrACommonCommitmentAreReciprocal() {
        draft.commitment("caméras", borneBy(draft.ville));
        draft.commitment("renforts", borneBy(draft.prefecture));
        draft.commitment(draft.axis("éducation"), "PRE");
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void aCounterpartInAnotherAxisIsReciprocalForBothAxes() {
        Commitment cameras = draft.commitment("caméras", borneBy(draft.ville));
        Counterpart counterpart = ContractFactory.eINSTANCE.createCounterpart();
        counterpart.setTarget(cameras);
        draft.commitment(draft.axis("effectifs"), "renforts", borneBy(draft.prefecture),
                commitment -> commitment.getCounterparts().add(counterpart));
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void aCounterpartWithinOneCampIsNotReciprocal() {
        Commitment cameras = draft.commitment("caméras", borneBy(draft.ville));
        Counterpart counterpart = ContractFactory.eINSTANCE.createCounterpart();
        counterpart.setTarget(cameras);
        draft.commitment("vélos", borneBy(draft.ville), commitment -> commitment.getCounterparts().add(counterpart));
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void whatWasWithdrawnDoesNotBalanceAnAxis() {
        draft.commitment("caméras", borneBy(draft.ville));
        draft.commitment("renforts", borneBy(draft.prefecture), commitment -> commitment.setDraftingStatus(DraftingStatus.WITHDRAWN));
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void anAxisWhereNobodyIsNamedIsLeftToTheRuleOnBearers() {
        draft.commitment("caméras", borneBy());
        assertEquals(List.of(), draft.report(rule));
    }

    // R45

    @Test
    void aCampThatBearsNearlyEverythingIsToldWithTheShareOfTheOther() {
        promise(8, draft.ville);
        promise(2, draft.prefecture);
        draft.commitment("commun");
        assertEquals(List.of("WARNING csi name: Le contrat « csi » est déséquilibré : 8 engagements des collectivités seules, 2 de l’État ou de la "
                + "justice seuls, soit 20 % (au moins 30 % attendus). Faites préciser ce que l’État apporte."), draft.report(new BalancedSides()));
    }

    @Test
    void justiceCountsWithTheState() {
        promise(1, draft.ville);
        promise(3, draft.prefecture);
        promise(4, draft.organization("Parquet", Side.JUSTICE));
        assertEquals(List.of("WARNING csi name: Le contrat « csi » est déséquilibré : 7 engagements de l’État ou de la justice seuls, 1 des "
                + "collectivités seules, soit 13 % (au moins 30 % attendus). Faites préciser ce que les collectivités apportent."),
                draft.report(new BalancedSides()));
    }

    @Test
    void threeOfTenAreBalanceEnough() {
        promise(7, draft.ville);
        promise(3, draft.prefecture);
        assertEquals(List.of(), draft.report(new BalancedSides()));
    }

    @Test
    void fiveCommitmentsProveNothing() {
        promise(5, draft.ville);
        assertEquals(List.of(), draft.report(new BalancedSides()));
        promise(1, draft.ville);
        assertEquals(1, draft.report(new BalancedSides()).size());
    }

    // R47

    @Test
    void aConditionalCommitmentNamesItsCondition() {
        draft.commitment("renforts", commitment -> commitment.setForce(Force.CONDITIONAL));
        assertEquals(List.of("ERROR csi.sécurité.renforts force: L’engagement « renforts » est « sous-condition » sans dire laquelle : ajoutez "
                + "« condition \"…\" … »."), draft.report(new VerifiableConditions()));
    }

    @Test
    void aPendingConditionHasAVerifierAndADate() {
        Condition condition = ContractFactory.eINSTANCE.createCondition();
        draft.commitment("renforts", commitment -> commitment.getConditions().add(condition));
        assertEquals(List.of("ERROR csi.sécurité.renforts text: Une condition de l’engagement « renforts » ne peut pas être vérifiée. Il manque : qui "
                + "la vérifie (« vérifiée par … ») et la date (« avant le … »). Complétez-la."), draft.report(new VerifiableConditions()));
        condition.setVerifier(draft.prefecture);
        assertEquals(1, draft.report(new VerifiableConditions()).size());
        condition.setVerifiedBefore(date("01/06/2022"));
        assertEquals(List.of(), draft.report(new VerifiableConditions()));
    }

    @Test
    void aConditionThatIsSettledNeedsNobodyAnyMore() {
        for (ConditionState state : List.of(ConditionState.MET, ConditionState.NOT_MET, ConditionState.NOT_APPLICABLE)) {
            Condition condition = ContractFactory.eINSTANCE.createCondition();
            condition.setState(state);
            draft.commitment("renforts", commitment -> commitment.getConditions().add(condition));
        }
        assertEquals(List.of(), draft.report(new VerifiableConditions()));
    }

    // R50

    @Test
    void nobodyPromisesTheStaffOfTheOtherSide() {
        draft.commitment("policiers", borneBy(draft.ville), staffOf(draft.ville, draft.prefecture));
        draft.commitment("agents", borneBy(draft.prefecture), staffOf(draft.ville));
        assertEquals(List.of("INFO csi.sécurité.policiers beneficiaries[1]: L’engagement « policiers » est porté par une collectivité, or les effectifs de "
                + "« Préfecture » relèvent de l’État : corrigez le porteur, le bénéficiaire ou la nature.",
                "INFO csi.sécurité.agents beneficiaries[0]: L’engagement « agents » est porté par l’État, or les effectifs de « Ville » relèvent "
                        + "d’une collectivité : corrigez le porteur, le bénéficiaire ou la nature."),
                draft.report(new HeldCompetences()));
    }

    @Test
    void bothSidesTogetherOrForThirdPartiesMayPromiseStaff() {
        draft.commitment("ensemble", staffOf(draft.prefecture));
        draft.commitment("association", borneBy(draft.ville), staffOf(draft.organization("Association", Side.THIRD_PARTY)));
        draft.commitment("locaux", borneBy(draft.ville), staffOf(draft.prefecture),
                commitment -> commitment.setNature(CommitmentNature.EQUIPMENT));
        assertEquals(List.of(), draft.report(new HeldCompetences()));
    }

    private void promise(int count, Organization bearer) {
        for (int index = 0; index < count; index++) {
            draft.commitment(bearer.getName() + index, borneBy(bearer));
        }
    }

    private static Consumer<Commitment> staffOf(Organization... beneficiaries) {
        return commitment -> {
            commitment.setNature(CommitmentNature.STAFFING);
            commitment.getBeneficiaries().addAll(List.of(beneficiaries));
        };
    }
}
