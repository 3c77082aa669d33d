// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Random;

import org.junit.jupiter.api.Test;

class FrenchNumbersTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void thousandsMayBeSeparatedByAnySpaceOrNone() {
        BigDecimal population = new BigDecimal("64541");
        assertEquals(population, FrenchNumbers.parse("64541"));
        assertEquals(population, FrenchNumbers.parse("64\u00A0541"));
        assertEquals(population, FrenchNumbers.parse("64\u202F541"));
        assertEquals(population, FrenchNumbers.parse("64 541"));
        assertEquals(new BigDecimal("1234567.89"), FrenchNumbers.parse("1\u00A0234\u202F567,89"));
    }

    @Test
    void decimalsFollowAComma() {
        assertEquals(new BigDecimal("5.5"), FrenchNumbers.parse("5,5"));
        assertEquals(new BigDecimal("4.8"), FrenchNumbers.parse("4,80"));
        assertEquals(new BigDecimal("0.05"), FrenchNumbers.parse("0,05"));
    }

    @Test
    void signsOfTextsAndOfDocumentsAreRead() {
        assertEquals(new BigDecimal("42"), FrenchNumbers.parse("+42"));
        assertEquals(new BigDecimal("-3"), FrenchNumbers.parse("-3"));
        assertEquals(new BigDecimal("-3"), FrenchNumbers.parse("\u22123"));
    }

    @Test
    void equalNumbersAreEqualObjects() {
        assertEquals(FrenchNumbers.parse("10"), FrenchNumbers.parse("10,00"));
        assertEquals("100", FrenchNumbers.normal(new BigDecimal("1E+2")).toPlainString());
        assertEquals(0, FrenchNumbers.normal(new BigDecimal("1E+2")).scale());
        assertEquals(BigDecimal.ZERO, FrenchNumbers.normal(new BigDecimal("0.000")));
    }

    @Test
    void aDecimalPointIsRefusedWithItsCure() {
        NotationException refusal = refusal("5.5");
        assertEquals("number.point", refusal.key());
        assertTrue(refusal.getMessage().endsWith("une virgule, 5,5."), refusal.getMessage());
        assertTrue(refusal.message(EN).contains("comma"), refusal.message(EN));
    }

    @Test
    void aPointBetweenThousandsIsASpace() {
        NotationException refusal = assertThrows(NotationException.class, () -> FrenchNumbers.parse("1.234.500"));
        assertEquals("number.points", refusal.key());
        assertTrue(refusal.message(Locale.FRENCH).contains("1\u00A0234\u00A0500"), refusal.message(Locale.FRENCH));
        assertEquals("number.point", assertThrows(NotationException.class, () -> FrenchNumbers.parse("0.500")).key());
    }

    @Test
    void whatIsNoNumberIsRefused() {
        for (String wrong : new String[] { "", " ", "abc", "1,", ",5", "1 2", "12 34", "1234 567", "1,5,5", "--1",
                "1e5",
                "0x10", "1 x", "\u0663", "12\u00A0\u00A0345", "5,5 ETP" }) {
            assertEquals("number.syntax", refusal(wrong).key(), wrong);
        }
    }

    @Test
    void aNumberOfManyDigitsIsRefusedAndQuotedInShort() {
        NotationException refusal = refusal("9".repeat(100_000));
        assertEquals("number.long", refusal.key());
        assertTrue(refusal.getMessage().length() < 200);
    }

    @Test
    void documentsGroupThousandsWithNoBreakSpaces() {
        assertEquals("64\u00A0541", FrenchNumbers.print(new BigDecimal("64541"), FR));
        assertEquals("1\u00A0234\u00A0567,89", FrenchNumbers.print(new BigDecimal("1234567.890"), FR));
        assertEquals("999", FrenchNumbers.print(new BigDecimal("999"), FR));
        assertEquals("\u22125,5", FrenchNumbers.print(new BigDecimal("-5.5"), FR));
        assertEquals("0", FrenchNumbers.print(new BigDecimal("0.00"), FR));
        assertEquals("64,541.5", FrenchNumbers.print(new BigDecimal("64541.5"), EN));
    }

    @Test
    void aFixedNumberOfDecimalsKeepsItsZeros() {
        assertEquals("12,50", FrenchNumbers.print(new BigDecimal("12.5"), 2, FR));
        assertEquals("1,200.00", FrenchNumbers.print(new BigDecimal("1200"), 2, EN));
    }

    @Test
    void changesShowTheirSign() {
        assertEquals("+42", FrenchNumbers.printSigned(new BigDecimal("42"), FR));
        assertEquals("\u221242", FrenchNumbers.printSigned(new BigDecimal("-42"), FR));
        assertEquals("0", FrenchNumbers.printSigned(BigDecimal.ZERO, FR));
    }

    @Test
    void contractsUseAPlainMinusSign() {
        assertEquals("-1\u00A0500,5", FrenchNumbers.text(new BigDecimal("-1500.50")));
    }

    @Test
    void whatIsPrintedReadsBack() {
        Random random = new Random(20211001);
        for (int round = 0; round < 5_000; round++) {
            BigDecimal value = FrenchNumbers
                    .normal(BigDecimal.valueOf(random.nextLong() >> random.nextInt(63), random.nextInt(6)));
            assertEquals(value, FrenchNumbers.parse(FrenchNumbers.print(value, FR)));
            assertEquals(value, FrenchNumbers.parse(FrenchNumbers.text(value)));
        }
    }

    @Test
    void anyLanguageButEnglishReadsFrench() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.ENGLISH);
            assertTrue(refusal("x").message(Locale.FRANCE).contains("n’est pas un nombre"));
            assertTrue(refusal("x").message(Locale.GERMANY).contains("n’est pas un nombre"));
            assertTrue(refusal("x").message(Locale.UK).contains("is not a number"));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static NotationException refusal(String text) {
        return assertThrows(NotationException.class, () -> FrenchNumbers.parse(text));
    }
}
