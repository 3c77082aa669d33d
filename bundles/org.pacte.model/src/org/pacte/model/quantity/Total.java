// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;

/**
 * A figure with its bounds: exactly 50, at least 100, at most 30, about 30, between 40 and 90.
 *
 * @param low the least value, or {@code null} when there is none
 * @param high the greatest value, or {@code null} when there is none
 * @param approximate whether the bounds themselves are only approximate
 * @param unit what is counted
 */
public record Total(BigDecimal low, BigDecimal high, boolean approximate, Unit unit) {
    /** An approximate figure accepts a tenth more or less. */
    public static final BigDecimal TOLERANCE = new BigDecimal("0.1");

    private static final Messages MESSAGES = Messages.beside(Total.class);

    /** How two totals stand to each other. */
    public enum Comparison {
        /** Both are the same exact value. */
        EQUAL,
        /** Every value of the first is smaller than every value of the second. */
        LESS,
        /** Every value of the first is greater than every value of the second. */
        GREATER,
        /** The bounds leave it open. */
        UNDECIDED,
        /** They do not count the same thing. */
        OTHER_UNIT
    }

    /**
     * Makes a total.
     *
     * @throws IllegalArgumentException when both bounds are missing or the least exceeds the greatest
     */
    public Total {
        if (low == null && high == null || low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException("A total needs ordered bounds: " + low + ", " + high);
        }
        low = low == null ? null : FrenchNumbers.normal(low);
        high = high == null ? null : FrenchNumbers.normal(high);
    }

    public static Total exactly(Measure measure) {
        return of(Precision.EXACT, measure);
    }

    /** Makes the total that a stated figure means; a floor or ceiling under zero bounds the decrease. */
    public static Total of(Precision precision, Measure measure) {
        BigDecimal value = measure.value();
        boolean decrease = value.signum() < 0;
        return switch (precision) {
            case EXACT -> new Total(value, value, false, measure.unit());
            case ABOUT -> new Total(value, value, true, measure.unit());
            case AT_LEAST -> decrease ? upTo(value, measure.unit()) : from(value, measure.unit());
            case AT_MOST -> decrease ? from(value, measure.unit()) : upTo(value, measure.unit());
        };
    }

    /** Makes a range; the bounds may come in either order. */
    public static Total between(BigDecimal one, BigDecimal other, Unit unit) {
        return new Total(one.min(other), one.max(other), false, unit);
    }

    private static Total from(BigDecimal low, Unit unit) {
        return new Total(low, null, false, unit);
    }

    private static Total upTo(BigDecimal high, Unit unit) {
        return new Total(null, high, false, unit);
    }

    public boolean isExact() {
        return !approximate && isSingle();
    }

    private boolean isSingle() {
        return low != null && low.equals(high);
    }

    /** Returns the one figure that is stated, exact or approximate, floor or ceiling; empty for a range. */
    public Optional<BigDecimal> figure() {
        if (low == null || high == null) {
            return Optional.of(low == null ? high : low);
        }
        return isSingle() ? Optional.of(low) : Optional.empty();
    }

    /** Adds a measure, converted to this total's unit of money where needed. */
    public Total plus(Measure measure) {
        BigDecimal value = measure.valueIn(unit);
        return new Total(low == null ? null : low.add(value), high == null ? null : high.add(value), approximate, unit);
    }

    /** Multiplies by a factor that is not negative. */
    public Total times(BigDecimal factor) {
        return new Total(low == null ? null : low.multiply(factor), high == null ? null : high.multiply(factor),
                approximate, unit);
    }

    public Total approximately() {
        return new Total(low, high, true, unit);
    }

    /** Tells whether a value lies within the bounds, with the tolerance of an approximate figure. */
    public boolean contains(BigDecimal value) {
        return !isBelow(value) && !isAbove(value);
    }

    private boolean isAbove(BigDecimal value) {
        return low != null && value.compareTo(approximate ? low.subtract(margin(low)) : low) < 0;
    }

    private boolean isBelow(BigDecimal value) {
        return high != null && value.compareTo(approximate ? high.add(margin(high)) : high) > 0;
    }

    private static BigDecimal margin(BigDecimal bound) {
        return bound.abs().multiply(TOLERANCE);
    }

    public Comparison compare(Total other) {
        if (!unit.sameAs(other.unit)) {
            return Comparison.OTHER_UNIT;
        }
        Total converted = other.in(unit);
        if (isExact() && converted.isExact() && low.equals(converted.low)) {
            return Comparison.EQUAL;
        }
        if (isSmaller(converted)) {
            return Comparison.LESS;
        }
        return converted.isSmaller(this) ? Comparison.GREATER : Comparison.UNDECIDED;
    }

    private boolean isSmaller(Total other) {
        return high != null && other.low != null && isBelow(other.low) && other.isAbove(high);
    }

    /** Expresses the total in another unit of money. */
    Total in(Unit other) {
        return new Total(low == null ? null : other.convert(low, unit), high == null ? null : other.convert(high, unit),
                approximate,
                other);
    }

    /**
     * Prints {@code 50 caméras}, {@code au moins 100 postes}, {@code environ 30 caméras},
     * {@code entre 40 et 90 postes}.
     */
    public String print(Locale locale) {
        if (low == null || high == null) {
            String key = low == null ? "total.atMost" : "total.atLeast";
            return approximately(locale,
                    MESSAGES.get(locale, key, new Measure(low == null ? high : low, unit).print(locale)));
        }
        if (isSingle()) {
            return approximately(locale, new Measure(low, unit).print(locale));
        }
        String first = FrenchNumbers.print(low, locale);
        return approximately(locale,
                MESSAGES.get(locale, "total.between", first, new Measure(high, unit).print(locale)));
    }

    private String approximately(Locale locale, String text) {
        return approximate ? MESSAGES.get(locale, "total.about", text) : text;
    }
}
