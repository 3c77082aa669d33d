// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.pacte.model.drafts.DossierDraft.milestone;
import static org.pacte.model.drafts.DossierDraft.action;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

class DossierTest {
    private final ContractDraft draft = new ContractDraft();

    @Test
    void aQualifiedNameIsMadeOfTheNamesAround() {
        Action action = draft.action("pose");
        assertEquals("csi.sécurité.pour_pose.pose", Dossier.qualifiedName(action));
        action.setName(null);
        Milestone milestone = milestone(action, "fin", "30/11/2022");
        assertEquals("", Dossier.qualifiedName(action));
        assertEquals("csi.sécurité.pour_pose.fin", Dossier.qualifiedName(milestone));
    }

    @Test
    void elementsAreFoundByTheirQualifiedName() {
        Service police = ContractFactory.eINSTANCE.createService();
        police.setName("PM");
        draft.ville.getServices().add(police);
        Diagnosis diagnosis = ContractFactory.eINSTANCE.createDiagnosis();
        DiagnosisFinding finding = ContractFactory.eINSTANCE.createDiagnosisFinding();
        finding.setName("vidéo");
        diagnosis.getFindings().add(finding);
        draft.contract.setDiagnosis(diagnosis);
        Dossier dossier = draft.dossier();
        assertEquals(List.of(police), dossier.named("Ville.PM"));
        assertEquals(List.of(finding), dossier.named("csi.vidéo"));
        assertEquals(List.of(), dossier.named("PM"));
    }

    @Test
    void theContractAndTheClosestNameOfAnElementAreFoundFromWithin() {
        Commitment commitment = draft.commitment("caméras", ContractDraft.quantity(ContractDraft.amount("10", "caméras")));
        assertEquals(Optional.of(draft.contract), Dossier.contractOf(commitment.getQuantity()));
        assertEquals(Optional.of(commitment), Dossier.namedAround(commitment.getQuantity()));
        assertEquals(Optional.empty(), Dossier.contractOf(draft.ville));
        assertEquals(Optional.empty(), Dossier.namedAround(draft.file));
    }

    @Test
    void entriesAreListedByKindInTheOrderOfTheText() {
        Organization association = draft.organization("Association", null);
        assertEquals(List.of(draft.ville, draft.prefecture, association), draft.dossier().entries(Organization.class));
    }

    @Test
    void contentsAreGatheredFromGroupsAndActionsInTheOrderOfTheText() {
        Commitment first = draft.commitment("a");
        CommitmentGroup group = ContractFactory.eINSTANCE.createCommitmentGroup();
        draft.axis.getItems().add(group);
        Commitment grouped = ContractFactory.eINSTANCE.createCommitment();
        grouped.setDraftingStatus(DraftingStatus.WITHDRAWN);
        group.getCommitments().add(grouped);
        Commitment last = draft.commitment(draft.axis("éducation"), "b");
        Action action = action(grouped, "pose");
        Milestone milestone = milestone(action, "fin", "30/11/2022");
        Dossier dossier = draft.dossier();
        ContractContents contents = dossier.contents(draft.contract);
        assertEquals(List.of(first, grouped, last), contents.commitments());
        assertEquals(List.of(first, last), contents.standingCommitments());
        assertEquals(List.of(first, grouped), contents.commitments(draft.axis));
        assertEquals(List.of(first), contents.standingCommitments(draft.axis));
        assertEquals(List.of(action), contents.actions());
        assertEquals(List.of(milestone), contents.milestones());
        assertEquals(2, contents.indicators().size());
        assertSame(contents, dossier.contents(draft.contract));
    }

    @Test
    void theMandateEndsWhenTheContractSaysSoAndElseWhenTheLawSaid() {
        assertEquals(LocalDate.of(2026, 3, 22), ContractContents.termsOf(draft.contract).mandateEnd());
        draft.contract.setMandateEnd(LocalDate.of(2026, 3, 31));
        assertEquals(LocalDate.of(2026, 3, 31), ContractContents.termsOf(draft.contract).mandateEnd());
        assertEquals(LocalDate.of(2021, 10, 1), ContractContents.termsOf(draft.contract).contractStart());
    }
}
