// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Announcement;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.Frequency;

class CoverageTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule fields = new CoveredFields();
    private final Rule steering = new CompleteSteering();

    // R52

    @Test
    void fieldsWithoutCommitmentAreListedInOneInformation() {
        draft.commitment("caméras");
        draft.others.getFields().removeAll(List.of(CircularField.TRANSPORT, CircularField.CITY_POLICY));
        assertEquals(List.of("INFO csi name: Le contrat « csi » ne comporte aucun engagement dans ces champs de la circulaire : politique de la "
                + "ville et transports. Vérifiez que c’est voulu."), draft.report(fields));
    }

    @Test
    void aContractThatAnnouncesAllFieldsIsWarnedAtTheAnnouncement() {
        draft.commitment("caméras");
        draft.axis.getFields().addAll(draft.others.getFields());
        draft.axis.getFields().remove(CircularField.TRANSPORT);
        Announcement announcement = ContractFactory.eINSTANCE.createAnnouncement();
        announcement.setAllFields(true);
        draft.contract.getAnnouncements().add(announcement);
        assertEquals(List.of("WARNING csi allFields: Le contrat « csi » annonce tous les champs de la circulaire, mais n’engage à rien dans "
                + "ceux-ci : transports. Ajoutez des engagements ou corrigez l’annonce."), draft.report(fields));
    }

    @Test
    void anAxisThatSaysWhyItIsEmptyDealsWithItsField() {
        draft.commitment("caméras");
        assertEquals(List.of(), draft.report(fields));
    }

    @Test
    void anAxisThatIsMerelyEmptyDealsWithNothing() {
        assertEquals(1, draft.report(fields).size());
    }

    @Test
    void otherKindsOfContractsNeedNotFollowTheCircular() {
        draft.contract.setKind(ContractKind.STSPD);
        assertEquals(List.of(), draft.report(fields));
    }

    // R56

    @Test
    void aContractThatNobodySteersIsAnError() {
        draft.contract.getSteering().clear();
        assertEquals(List.of("ERROR csi name: Le contrat « csi » n’a pas d’instance de pilotage : ajoutez « pilotage … »."),
                draft.report(steering));
    }

    @Test
    void aBodySaysWhatItLacksAtItsPlaceInTheList() {
        draft.clspd.getChairs().clear();
        draft.clspd.setFrequency(Frequency.UNSPECIFIED);
        Body bare = ContractFactory.eINSTANCE.createBody();
        bare.setName("GPO");
        draft.contract.getSteering().add(bare);
        assertEquals(List.of(
                "ERROR csi steering[0]: Aucune instance de pilotage n’est complète. Il manque à l’instance « CLSPD » : la présidence (« préside … ») "
                        + "et la périodicité (« périodicité … »). Complétez sa fiche.",
                "ERROR csi steering[1]: Aucune instance de pilotage n’est complète. Il manque à l’instance « GPO » : la présidence (« préside … »), "
                        + "les membres (« membres … ») et la périodicité (« périodicité … »). Complétez sa fiche."),
                draft.report(steering));
    }

    @Test
    void oneCompleteBodyIsEnough() {
        draft.contract.getSteering().add(0, ContractFactory.eINSTANCE.createBody());
        assertEquals(List.of(), draft.report(steering));
    }
}
