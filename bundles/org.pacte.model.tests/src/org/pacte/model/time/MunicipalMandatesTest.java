// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Optional;

import org.junit.jupiter.api.Test;

class MunicipalMandatesTest {

    @Test
    void aContractOf2021BelongsToTheMandateThatEndsInMarch2026() {
        assertEquals(Optional.of(LocalDate.of(2026, 3, 22)), MunicipalMandates.endOf(LocalDate.of(2021, 10, 1)));
        assertEquals(LocalDate.of(2026, 3, 22), Terms.of(LocalDate.of(2021, 10, 1), null, null).mandateEnd());
    }

    @Test
    void theMandateOf2014EndsWhenTheNewCouncilsTakeOffice() {
        assertEquals(Optional.of(LocalDate.of(2020, 5, 17)), MunicipalMandates.endOf(LocalDate.of(2020, 5, 17)));
        assertEquals(Optional.of(LocalDate.of(2026, 3, 22)), MunicipalMandates.endOf(LocalDate.of(2020, 5, 18)));
    }

    @Test
    void anUnknownEndIsNotGuessed() {
        assertEquals(Optional.empty(), MunicipalMandates.endOf(LocalDate.of(2026, 3, 23)));
        assertEquals(Optional.empty(), MunicipalMandates.endOf(LocalDate.of(2001, 1, 1)));
        assertNull(Terms.of(null, null, null).mandateEnd());
    }

    @Test
    void aStatedEndOfMandateCountsMoreThanTheGeneralOne() {
        LocalDate stated = LocalDate.of(2025, 6, 30);
        assertEquals(stated, Terms.of(LocalDate.of(2021, 10, 1), null, stated).mandateEnd());
    }

    @Test
    void aContractGoesWithTheMandateToTheMonth() {
        LocalDate end = LocalDate.of(2026, 3, 22);
        assertTrue(MunicipalMandates.endsWith(end, LocalDate.of(2026, 3, 31)));
        assertFalse(MunicipalMandates.endsWith(end, LocalDate.of(2026, 12, 31)));
        assertFalse(MunicipalMandates.endsWith(end, LocalDate.of(2025, 3, 31)));
    }
}
