// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.titled;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Finding;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DocumentLink;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.LinkKind;

class DistinctTitlesTest {
    private final ContractDraft draft = new ContractDraft();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Renforcer l’aide apportée par l’État à la parentalité | Accompagnement à la parentalité",
        "Créer un poste de police municipale | Création d’un poste de police municipale", "Sécuriser les écoles | Sécurisation des écoles",
        "Soutenir les associations d’aide aux victimes | Mieux accompagner les associations d'aide aux victimes",
        "Mettre en place une brigade cynophile | Créer une brigade cynophile", "FORMER LES AGENTS | Formation des agents"})
    void theSameInOtherWordsIsFound(String first, String second) {
        draft.commitment("a", titled(first));
        draft.commitment("b", titled(second));
        assertEquals(List.of("csi.sécurité.b"), names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Accompagner la scolarité | Accompagner la parentalité", "Former les policiers | Recruter des policiers",
        "Développer la Cité éducative | Développer le programme de réussite éducative", "Ouvrir un poste à Sevran | Ouvrir un poste à Aulnay",
        "Poser les caméras de 2022 | Poser les caméras de 2023", "Contrat de ville | Signer le contrat de ville",
        "Lutter contre les squats | Lutter contre les rodéos", "Renforcer la PM | Renforcer la PN", "Soutenir | Accompagner",
        "Ouvrir un poste en zone A | Ouvrir un poste en zone B", "Agir contre les violences faites aux femmes | Agir contre les violences scolaires", "Agir | Faire"})
    void titlesThatShareAVerbOrAKindDiffer(String first, String second) {
        draft.commitment("a", titled(first));
        draft.commitment("b", titled(second));
        assertEquals(List.of(), names());
    }

    @Test
    void theFindingNamesBoth() {
        draft.commitment("a", titled("Soutenir la parentalité"));
        draft.commitment("b", titled("L’accompagnement de la parentalité"));
        assertEquals(List.of("WARNING csi.sécurité.b title: L’engagement « b » dit presque la même chose que l’engagement « a » "
                + "(« Soutenir la parentalité ») : fusionnez-les, reliez-les (« contrepartie de … ») ou précisez ce qui les distingue."),
                draft.report(new DistinctTitles()));
    }

    @Test
    void whatIsSaidThreeTimesIsReportedTwice() {
        for (String name : List.of("a", "b", "c")) {
            draft.commitment(name, titled("Sécuriser les écoles"));
        }
        assertEquals(List.of("csi.sécurité.b", "csi.sécurité.c"), names());
    }

    @Test
    void aHeadingMayRepeatOneOfItsCommitmentsButNotAnother() {
        CommitmentGroup group = ContractFactory.eINSTANCE.createCommitmentGroup();
        group.setName("groupe");
        group.setTitle("Accompagnement à la parentalité");
        Commitment member = draft.commitment("membre", titled("Soutenir la parentalité"));
        draft.axis.getItems().add(group);
        group.getCommitments().add(member);
        assertEquals(List.of(), names());
        draft.commitment("autre", titled("Aide à la parentalité"));
        assertEquals(List.of("csi.sécurité.autre"), names());
    }

    @Test
    void counterpartsAndOtherPlacesOrPublicsMayShareATitle() {
        Commitment first = draft.commitment("a", titled("Renforcer les effectifs"), each -> each.getTargetGroups().add("Jeunes"));
        Commitment second = draft.commitment("b", titled("Renforcement des effectifs"));
        Counterpart counterpart = ContractFactory.eINSTANCE.createCounterpart();
        counterpart.setTarget(first);
        second.getCounterparts().add(counterpart);
        draft.commitment("c", titled("Conforter les effectifs"), each -> each.getTargetGroups().add("Parents"),
                each -> each.setDraftingStatus(DraftingStatus.WITHDRAWN));
        assertEquals(List.of(), names());
        second.getCounterparts().clear();
        second.getTargetGroups().add("Parents");
        assertEquals(List.of(), names());
        second.getTargetGroups().add("Jeunes");
        assertEquals(List.of("csi.sécurité.b"), names());
    }

    @Test
    void aContractDoesNotRepeatOneToWhichItIsLinkedUnlessItReplacesItOrRefersToIt() {
        draft.commitment("a", titled("Sécuriser les écoles"));
        Contract strategy = ContractFactory.eINSTANCE.createContract();
        strategy.setName("stspd");
        draft.file.getElements().add(0, strategy);
        var axis = ContractFactory.eINSTANCE.createAxis();
        strategy.getAxes().add(axis);
        Commitment other = ContractFactory.eINSTANCE.createCommitment();
        other.setName("écoles");
        other.setTitle("Sécurisation des écoles");
        axis.getItems().add(other);
        assertEquals(List.of(), names());
        DocumentLink link = ContractFactory.eINSTANCE.createDocumentLink();
        link.setKind(LinkKind.COVERS);
        link.getTargets().add(strategy);
        draft.contract.getLinks().add(link);
        assertEquals(List.of("csi.sécurité.a"), names());
        assertTrue(draft.findings(new DistinctTitles()).getFirst().message().contains("stspd"));
        link.setKind(LinkKind.REPLACES);
        assertEquals(List.of(), names());
        link.setKind(LinkKind.COVERS);
        ((Commitment) draft.axis.getItems().getFirst()).getBases().add(strategy);
        assertEquals(List.of(), names());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Ouvrir une maison des parents et des enfants du centre | Ouvrir une maison des parents et enfants du centre social | csi.sécurité.b",
        "Ouvrir une maison des parents et des enfants | Ouvrir une maison des élèves et des enfants | ''",
        "Ouvrir une maison des parents | Ouvrir une maison des parents isolés | ''"})
    void oneObjectMoreThanThreeCommonOnesIsNoOtherPromise(String first, String second, String found) {
        draft.commitment("a", titled(first));
        draft.commitment("b", titled(second));
        assertEquals(found.isEmpty() ? List.of() : List.of(found), names());
    }

    @Test
    void tenThousandTitlesWithTheSameWordsAreNotComparedInPairs() {
        for (int i = 0; i < 10_000; i++) {
            draft.commitment("n" + i, titled("Sécuriser les abords de l’école du quartier secteur" + i % 5_000 + "bis"));
        }
        assertEquals(5_000, Assertions.assertTimeoutPreemptively(Duration.ofSeconds(20), this::names).size());
    }

    private List<String> names() {
        return draft.findings(new DistinctTitles()).stream().map(Finding::elementName).toList();
    }
}
