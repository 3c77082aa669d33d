// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pacte.model.text.NotationException;

class MoneyTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void everyScaleIsReadExactly() {
        assertEquals(new BigDecimal("15000"), Money.parse("15000 €").euros());
        assertEquals(new BigDecimal("15000"), Money.parse("15 000 €").euros());
        assertEquals(new BigDecimal("15000.5"), Money.parse("15\u00A0000,50\u00A0€").euros());
        assertEquals(new BigDecimal("215000"), Money.parse("215 k€").euros());
        assertEquals(new BigDecimal("4800000"), Money.parse("4,8 M€").euros());
        assertEquals(new BigDecimal("1200000000"), Money.parse("1,2 Md€").euros());
        assertEquals(new BigDecimal("-12"), Money.parse("-12€").euros());
    }

    @Test
    void theWrittenScaleIsPrinted() {
        assertEquals("4,8\u00A0M€", Money.parse("4,8 M€").print(FR));
        assertEquals("15\u00A0000\u00A0€", Money.parse("15000 €").print(FR));
        assertEquals("15\u00A0000,50\u00A0€", Money.parse("15000,5 €").print(FR));
        assertEquals("0,05\u00A0€", Money.parse("0,05 €").print(FR));
        assertEquals("215\u00A0k€", Money.parse("215 k€").print(FR));
        assertEquals("\u22121,2\u00A0Md€", Money.parse("-1,2 Md€").print(FR));
    }

    @Test
    void englishPutsTheSymbolFirst() {
        assertEquals("€4.8M", Money.parse("4,8 M€").print(EN));
        assertEquals("€15,000.50", Money.parse("15000,50 €").print(EN));
        assertEquals("\u2212€215k", Money.parse("-215 k€").print(EN));
        assertEquals("€1.2bn", Money.parse("1,2 Md€").print(EN));
    }

    @Test
    void looseUnitsGetTheirCure() {
        Map<String, String> cures = Map.of("15000 euros", "15000 €", "4,8 millions d'euros", "4,8 M€",
                "4,8 millions d’euros", "4,8 M€",
                "215 K€", "215 k€", "2 milliards d'euros", "2 Md€", "12 EUR", "12 €", "3 m€", "3 M€");
        cures.forEach((wrong, cure) -> {
            NotationException refusal = refusal(wrong);
            assertEquals("money.unit", refusal.key(), wrong);
            assertTrue(refusal.getMessage().endsWith("ici " + cure + "."), refusal.getMessage());
        });
    }

    @Test
    void whatIsNoAmountIsRefused() {
        for (String wrong : new String[] { "", "€", "15000", "quinze €", "15 $", "15 €€", "4,8 G€" }) {
            assertEquals("money.syntax", refusal(wrong).key(), wrong);
        }
        assertEquals("number.point", refusal("4.8 M€").key());
        assertEquals("number.long", refusal("9".repeat(50) + " €").key());
        assertEquals("money.syntax", refusal(" ".repeat(1000) + "x".repeat(50_000)).key());
    }

    @Test
    void amountsAreComparedAcrossScales() {
        assertEquals(0, Money.parse("4,8 M€").compareTo(Money.parse("4800 k€")));
        assertTrue(Money.parse("215 k€").compareTo(Money.parse("214 999,99 €")) > 0);
    }

    @Test
    void theFirstAmountGivesTheScaleOfASum() {
        assertEquals("5\u00A0015\u00A0k€", Money.parse("215 k€").plus(Money.parse("4,8 M€")).print(FR));
        assertEquals(Money.parse("7 500 €"), Money.parse("15 000 €").minus(Money.parse("7,5 k€")));
        assertEquals(Money.parse("30 000 €"), Money.ofEuros(15000).times(BigDecimal.TWO));
        assertEquals(Money.parse("0,50 €"), Money.ofEuros(1).percent(new BigDecimal("50")));
    }

    @Test
    void sharesAreRoundedForReadingAndExactForLimits() {
        assertEquals(Optional.of(new BigDecimal("50")), Money.parse("7500 €").shareOf(Money.parse("15 k€")));
        assertEquals(Optional.of(new BigDecimal("33.33")), Money.ofEuros(1).shareOf(Money.ofEuros(3)));
        assertEquals(Optional.empty(), Money.ofEuros(1).shareOf(Money.ZERO));
        BigDecimal eighty = new BigDecimal("80");
        assertFalse(Money.parse("80 €").exceeds(eighty, Money.parse("100 €")));
        assertTrue(Money.parse("80,0001 €").exceeds(eighty, Money.parse("100 €")));
    }

    @Test
    void whatIsWrittenReadsBack() {
        Random random = new Random(6258);
        for (int round = 0; round < 5_000; round++) {
            MoneyUnit unit = MoneyUnit.values()[random.nextInt(4)];
            Money money = new Money(BigDecimal.valueOf(random.nextInt(2_000_000) - 1_000_000, random.nextInt(4)), unit);
            assertEquals(money, Money.parse(money.text()));
            assertEquals(money, Money.parse(money.print(FR)));
        }
    }

    @Test
    void additionFollowsTheLawsOfArithmetic() {
        Random random = new Random(6259);
        for (int round = 0; round < 2_000; round++) {
            Money one = Money.ofEuros(BigDecimal.valueOf(random.nextInt(), 2));
            Money other = Money.ofEuros(BigDecimal.valueOf(random.nextInt(), 2));
            assertEquals(one.plus(other), other.plus(one));
            assertEquals(one, one.plus(other).minus(other));
        }
    }

    private static NotationException refusal(String text) {
        return assertThrows(NotationException.class, () -> Money.parse(text), text);
    }
}
