// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;

import org.junit.jupiter.api.Test;

class UnitTest {

    @Test
    void numberCaseAndAccentsDoNotChangeAUnit() {
        assertTrue(new Unit("caméra").sameAs(new Unit("Caméras")));
        assertTrue(new Unit("cameras").sameAs(new Unit("caméras")));
        assertTrue(new Unit("effectifs_PM").sameAs(new Unit("effectifs  PM")));
        assertTrue(new Unit("ETP").sameAs(new Unit("etp")));
        assertFalse(new Unit("caméras").sameAs(new Unit("objectifs")));
        assertFalse(new Unit("postes").sameAs(new Unit("ETP")));
    }

    @Test
    void allScalesOfMoneyAreOneUnit() {
        assertTrue(new Unit("k€").sameAs(new Unit("Md€")));
        assertTrue(new Unit("euros").sameAs(new Unit("k€")));
        assertEquals(new BigDecimal("4800"), Measure.of(new BigDecimal("4.8"), "k€").valueIn(new Unit("Euros")));
        assertFalse(new Unit("€").sameAs(new Unit("postes")));
        assertEquals(new BigDecimal("4800"), Measure.of(new BigDecimal("4.8"), "M€").valueIn(new Unit("k€")));
        assertEquals(new BigDecimal("3"), Measure.of(3, "postes").valueIn(new Unit("k€")));
    }

    @Test
    void unitsOfOneFamilyAreMixedUp() {
        assertTrue(new Unit("postes").isMixedWith(new Unit("ETP")));
        assertTrue(new Unit("agents de police municipale").isMixedWith(new Unit("policiers")));
        assertTrue(new Unit("caméras").isMixedWith(new Unit("objectifs")));
        assertFalse(new Unit("postes").isMixedWith(new Unit("poste")));
        assertFalse(new Unit("postes").isMixedWith(new Unit("caméras")));
        assertFalse(new Unit("patrouilles").isMixedWith(new Unit("réunions")));
    }

    @Test
    void measuresAgreeWithTheirNumber() {
        assertEquals("1 caméra", Measure.of(1, "caméras").print(Locale.FRENCH));
        assertEquals("2 caméras", Measure.of(2, "caméra").print(Locale.FRENCH));
        assertEquals("5,5 ETP", Measure.of(new BigDecimal("5.50"), "ETP").print(Locale.FRENCH));
        assertEquals("0 caméra", Measure.of(0, "caméras").print(Locale.FRENCH));
        assertEquals("4,8\u00A0M€", Measure.of(new BigDecimal("4.8"), "M€").print(Locale.FRENCH));
        assertEquals("€4.8M", Measure.of(new BigDecimal("4.8"), "M€").print(Locale.ENGLISH));
        assertEquals("64\u00A0541", Measure.of(64541, "").print(Locale.FRENCH));
        assertEquals("3 effectifs PM", Measure.of(3, "effectifs_PM").print(Locale.FRENCH));
    }
}
