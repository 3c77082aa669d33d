// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Programme;
import org.pacte.model.contract.Scope;
import org.pacte.model.contract.Side;

/** Who a funder speaks for. */
class FundersTest {
    private final ContractDraft draft = new ContractDraft();
    private final Programme programme = programme("FIPD", Scope.NATIONAL);

    private static Programme programme(String acronym, Scope scope) {
        Programme programme = ContractFactory.eINSTANCE.createProgramme();
        programme.setAcronym(acronym);
        programme.setScope(scope);
        return programme;
    }

    @Test
    void theStatePaysThroughItsOrganizationsOnly() {
        assertTrue(Funders.isState(draft.prefecture));
        assertFalse(Funders.isState(draft.ville));
        assertFalse(Funders.isState(null));
    }

    @Test
    void aNationalProgrammeIsMoneyOfTheState() {
        assertTrue(Funders.isState(programme));
        assertFalse(Funders.isState(programme("FLPD", Scope.DEPARTMENTAL)));
    }

    @Test
    void whoCarriesAProgrammeCountsMoreThanItsScope() {
        programme.getCarriers().add(draft.ville);
        assertFalse(Funders.isState(programme));
        Programme local = programme("FLPD", Scope.DEPARTMENTAL);
        local.getCarriers().addAll(List.of(draft.ville, draft.prefecture));
        assertTrue(Funders.isState(local));
    }

    @Test
    void aLocalPartOfANationalProgrammeIsMoneyOfTheState() {
        Programme part = programme("FIPD 18", Scope.DEPARTMENTAL);
        part.setParent(programme);
        assertTrue(Funders.isState(part));
        part.setParent(programme("FLPD", Scope.REGIONAL));
        assertFalse(Funders.isState(part));
    }

    @Test
    void programmesThatBelongToEachOtherEndTheSearch() {
        Programme one = programme("un", Scope.DEPARTMENTAL);
        Programme other = programme("deux", Scope.DEPARTMENTAL);
        one.setParent(other);
        other.setParent(one);
        assertFalse(Funders.isState(one));
        assertFalse(Funders.isCalled(one, List.of("FIPD")));
    }

    @Test
    void aProgrammeIsCalledByItsAcronymItsNameOrThoseAboveIt() {
        Programme part = programme(null, Scope.DEPARTMENTAL);
        part.setName("volet_vidéo");
        assertFalse(Funders.isCalled(part, List.of("FIPD")));
        assertTrue(Funders.isCalled(part, List.of("FSL", "volet_vidéo")));
        part.setParent(programme);
        assertTrue(Funders.isCalled(part, List.of("FIPD")));
        assertFalse(Funders.isCalled(draft.organization("FIPD", Side.STATE), List.of("FIPD")));
    }
}
