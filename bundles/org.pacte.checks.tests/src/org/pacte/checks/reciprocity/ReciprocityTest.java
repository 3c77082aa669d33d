// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.borneBy;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DraftingStatus;

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
}
