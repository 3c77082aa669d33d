// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pacte.model.quantity.Total.Comparison;

class TotalTest {
    private static final Unit POSTS = new Unit("postes");

    @Test
    void aFloorContainsAllThatIsMore() {
        Total floor = total(Precision.AT_LEAST, 100);
        assertTrue(floor.contains(number(100)));
        assertTrue(floor.contains(number(1_000_000)));
        assertFalse(floor.contains(new BigDecimal("99.99")));
    }

    @Test
    void aCeilingContainsAllThatIsLess() {
        Total ceiling = total(Precision.AT_MOST, 100);
        assertTrue(ceiling.contains(number(-5)));
        assertFalse(ceiling.contains(number(101)));
    }

    @Test
    void anApproximateFigureAcceptsATenth() {
        Total about = total(Precision.ABOUT, 30);
        assertTrue(about.contains(number(27)));
        assertTrue(about.contains(number(33)));
        assertFalse(about.contains(new BigDecimal("33.01")));
        assertFalse(about.contains(number(26)));
    }

    @Test
    void aFloorUnderADecreaseIsADecreaseOfAtLeastThat() {
        Total decrease = total(Precision.AT_LEAST, -5);
        assertTrue(decrease.contains(number(-6)));
        assertFalse(decrease.contains(number(-4)));
        assertTrue(total(Precision.AT_MOST, -5).contains(number(-4)));
    }

    @Test
    void aRangeMayBeGivenInEitherOrder() {
        assertEquals(Total.between(number(40), number(90), POSTS), Total.between(number(90), number(40), POSTS));
        assertEquals(Optional.empty(), Total.between(number(40), number(90), POSTS).figure());
        assertEquals(Optional.of(number(100)), total(Precision.AT_LEAST, 100).figure());
    }

    @Test
    void boundsThatSayNothingOrContradictEachOtherAreRefused() {
        BigDecimal two = number(2);
        BigDecimal one = number(1);
        assertThrows(IllegalArgumentException.class, () -> new Total(null, null, false, POSTS));
        assertThrows(IllegalArgumentException.class, () -> new Total(two, one, false, POSTS));
    }

    @Test
    void comparisonsSayOnlyWhatTheBoundsAllow() {
        assertEquals(Comparison.EQUAL, total(Precision.EXACT, 5).compare(total(Precision.EXACT, 5)));
        assertEquals(Comparison.LESS, total(Precision.EXACT, 5).compare(total(Precision.AT_LEAST, 6)));
        assertEquals(Comparison.GREATER, total(Precision.AT_LEAST, 6).compare(total(Precision.AT_MOST, 5)));
        assertEquals(Comparison.UNDECIDED, total(Precision.AT_LEAST, 5).compare(total(Precision.EXACT, 6)));
        assertEquals(Comparison.UNDECIDED, total(Precision.ABOUT, 30).compare(total(Precision.EXACT, 32)));
        assertEquals(Comparison.LESS, total(Precision.ABOUT, 30).compare(total(Precision.EXACT, 40)));
        assertEquals(Comparison.OTHER_UNIT,
                total(Precision.EXACT, 5).compare(Total.exactly(Measure.of(5, "caméras"))));
    }

    @Test
    void moneyIsComparedAcrossScales() {
        Total millions = Total.exactly(Measure.of(new BigDecimal("4.8"), "M€"));
        assertEquals(Comparison.EQUAL, millions.compare(Total.exactly(Measure.of(4800, "k€"))));
        assertEquals(Total.exactly(Measure.of(5, "M€")), millions.plus(Measure.of(200, "k€")));
    }

    @Test
    void comparisonIsAntisymmetric() {
        Random random = new Random(31);
        for (int round = 0; round < 3_000; round++) {
            Total one = any(random);
            Total other = any(random);
            Comparison there = one.compare(other);
            Comparison back = other.compare(one);
            assertEquals(there == Comparison.LESS, back == Comparison.GREATER, one + " " + other);
            assertEquals(there == Comparison.EQUAL, back == Comparison.EQUAL, one + " " + other);
        }
    }

    @Test
    void addingAndMultiplyingMoveWhatIsContained() {
        Random random = new Random(32);
        for (int round = 0; round < 3_000; round++) {
            Total total = any(random);
            BigDecimal value = number(random.nextInt(60));
            BigDecimal step = number(random.nextInt(9) + 1);
            if (!total.approximate()) {
                assertEquals(total.contains(value), total.plus(new Measure(step, POSTS)).contains(value.add(step)));
            }
            assertEquals(total.contains(value), total.times(step).contains(value.multiply(step)));
        }
    }

    @Test
    void totalsArePrintedWithTheirBounds() {
        assertEquals("50 postes", total(Precision.EXACT, 50).print(Locale.FRENCH));
        assertEquals("au moins 1 poste", total(Precision.AT_LEAST, 1).print(Locale.FRENCH));
        assertEquals("au plus 100 postes", total(Precision.AT_MOST, 100).print(Locale.FRENCH));
        assertEquals("environ 30 postes", total(Precision.ABOUT, 30).print(Locale.FRENCH));
        assertEquals("entre 40 et 90 postes", Total.between(number(40), number(90), POSTS).print(Locale.FRENCH));
        assertEquals("at least 100 postes", total(Precision.AT_LEAST, 100).print(Locale.ENGLISH));
    }

    private static Total any(Random random) {
        if (random.nextInt(5) == 0) {
            return Total.between(number(random.nextInt(50)), number(random.nextInt(50)), POSTS);
        }
        return total(Precision.values()[random.nextInt(4)], random.nextInt(50));
    }

    private static Total total(Precision precision, long value) {
        return Total.of(precision, new Measure(number(value), POSTS));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
