// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.model.drafts.DossierDraft.number;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Service;

/** R64, and what is known of a service through its organisation. */
class AuthoritiesTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final ContractDraft draft = new ContractDraft();
    private final Service police = MAKE.createService();

    AuthoritiesTest() {
        police.setName("PM");
        police.setTitle("Police municipale");
        draft.ville.getServices().add(police);
    }

    private List<String> reported() {
        return draft.findings(new RequiredAgreement()).stream().map(each -> each.elementName()).toList();
    }

    private void staff(String amount) {
        Baseline staff = MAKE.createBaseline();
        staff.setAmount(amount == null ? null : number(amount));
        staff.setUnit("agents");
        police.getStaff().add(staff);
    }

    @ParameterizedTest
    @CsvSource({"2, 0", "3, 1", "4, 1"})
    void fromThreePostsOnAMunicipalPoliceNeedsAnAgreement(String posts, int findings) {
        staff(posts);
        assertEquals(findings, reported().size());
    }

    @Test
    void aServiceThatIsNoPoliceOrOfUnknownSizeNeedsNone() {
        staff(null);
        assertEquals(List.of(), reported());
        staff("12");
        assertEquals(List.of("Ville"), reported());
        police.setTitle("Service des sports");
        assertEquals(List.of(), reported());
        police.setTitle(null);
        assertEquals(List.of(), reported());
    }

    @Test
    void anAgreementThatIsTitledSoCoversItsParties() {
        staff("12");
        Agreement agreement = MAKE.createAgreement();
        agreement.setName("PM_PN");
        agreement.getParties().add(draft.ville);
        draft.file.getElements().add(agreement);
        assertEquals(List.of("Ville"), reported());
        agreement.setTitle("Convention de mise à disposition");
        assertEquals(List.of("Ville"), reported());
        agreement.setTitle("Convention de coordination des polices");
        assertEquals(List.of(), reported());
        agreement.getParties().set(0, police);
        assertEquals(List.of(), reported());
        agreement.getParties().set(0, draft.prefecture);
        assertEquals(List.of("Ville"), reported());
    }

    @Test
    void aContractOfCoordinationCoversItsPartiesToo() {
        staff("12");
        Contract coordination = MAKE.createContract();
        coordination.setName("coordination");
        coordination.getParties().add(draft.ville);
        draft.file.getElements().add(coordination);
        assertEquals(List.of("Ville"), reported());
        coordination.setKind(ContractKind.COORDINATION_AGREEMENT);
        assertEquals(List.of(), reported());
    }

    @Test
    void aServiceIsOfTheKindOfItsOrganizationUnlessItStatesItsOwn() {
        draft.ville.setKind(OrganizationKind.MUNICIPALITY);
        assertEquals(OrganizationKind.MUNICIPALITY, Organizations.kindOf(draft.ville));
        assertEquals(OrganizationKind.MUNICIPALITY, Organizations.kindOf(police));
        police.setKind(OrganizationKind.SCHOOL);
        assertEquals(OrganizationKind.SCHOOL, Organizations.kindOf(police));
        assertEquals(OrganizationKind.UNSPECIFIED, Organizations.kindOf(MAKE.createService()));
    }
}
