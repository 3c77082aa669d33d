// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;

/**
 * An exact amount in euros that remembers the scale on which it was written.
 *
 * <p>Amounts are compared by value: {@code 4,8 M€} and {@code 4 800 000 €} compare as equal though they are not equal
 * objects, since they are not the same wording.
 *
 * @param euros the amount in euros, without trailing zeros
 * @param unit the scale on which it is written
 */
public record Money(BigDecimal euros, MoneyUnit unit) implements Comparable<Money> {
    /** No euro. */
    public static final Money ZERO = new Money(BigDecimal.ZERO, MoneyUnit.EURO);

    private static final Messages MESSAGES = Messages.beside(Money.class);
    private static final Pattern AMOUNT = Pattern.compile("(?<number>.*[0-9])[ \u00A0\u202F]*(?<unit>€|k€|M€|Md€)");
    private static final Pattern LOOSE_UNIT = Pattern.compile(
            "(?<number>[^\\p{L}€]*[0-9])[ \u00A0\u202F]*(?<word>\\p{L}*?)[ \u00A0\u202F]*"
                    + "(?:€|EUR|d'euros|d’euros|euros|euro)");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int CENTS = 2;

    public Money {
        euros = FrenchNumbers.normal(euros);
    }

    public static Money ofEuros(BigDecimal euros) {
        return new Money(euros, MoneyUnit.EURO);
    }

    public static Money ofEuros(long euros) {
        return ofEuros(BigDecimal.valueOf(euros));
    }

    /**
     * Reads {@code 15000 €}, {@code 15 000,50 €}, {@code 215 k€}, {@code 4,8 M€}, {@code 1,2 Md€}.
     *
     * @throws NotationException when the number or the unit is missing or written otherwise
     */
    public static Money parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = AMOUNT.matcher(trimmed);
        if (!matcher.matches()) {
            throw refusal(trimmed);
        }
        MoneyUnit unit = MoneyUnit.of(matcher.group("unit")).orElseThrow();
        return new Money(unit.toEuros(FrenchNumbers.parse(matcher.group("number"))), unit);
    }

    private static NotationException refusal(String text) {
        Matcher matcher = LOOSE_UNIT.matcher(text);
        Optional<MoneyUnit> unit = matcher.matches() ? looseUnit(matcher.group("word")) : Optional.empty();
        if (unit.isPresent()) {
            String cure = matcher.group("number").strip() + " " + unit.get().symbol();
            return new NotationException(MESSAGES, "money.unit", NotationException.quotable(text), cure);
        }
        return new NotationException(MESSAGES, "money.syntax", NotationException.quotable(text));
    }

    private static Optional<MoneyUnit> looseUnit(String word) {
        return Optional.ofNullable(switch (Typography.plain(word)) {
            case "" -> MoneyUnit.EURO;
            case "k", "mille" -> MoneyUnit.THOUSAND;
            case "m", "million", "millions" -> MoneyUnit.MILLION;
            case "md", "mds", "milliard", "milliards" -> MoneyUnit.BILLION;
            default -> null;
        });
    }

    /** Adds; the sum keeps this amount's scale. */
    public Money plus(Money other) {
        return new Money(euros.add(other.euros), unit);
    }

    public Money minus(Money other) {
        return new Money(euros.subtract(other.euros), unit);
    }

    public Money times(BigDecimal factor) {
        return new Money(euros.multiply(factor), unit);
    }

    /** Returns a percentage of this amount, exactly. */
    public Money percent(BigDecimal percent) {
        return new Money(euros.multiply(percent).scaleByPowerOfTen(-2), unit);
    }

    /** Returns what percentage of a total this amount is, rounded to two decimals; empty when the total is nil. */
    public Optional<BigDecimal> shareOf(Money total) {
        if (total.euros.signum() == 0) {
            return Optional.empty();
        }
        return Optional
                .of(FrenchNumbers.normal(euros.multiply(HUNDRED).divide(total.euros, CENTS, RoundingMode.HALF_EVEN)));
    }

    /** Tells exactly, without rounding, whether this amount is more than a percentage of a total. */
    public boolean exceeds(BigDecimal percent, Money total) {
        return compareTo(total.percent(percent)) > 0;
    }

    /** Compares by value in euros, whatever the scales. */
    @Override
    public int compareTo(Money other) {
        return euros.compareTo(other.euros);
    }

    /** Returns the contract's own notation, which {@link #parse} reads back. */
    public String text() {
        return FrenchNumbers.text(unit.fromEuros(euros)) + " " + unit.symbol();
    }

    /**
     * Prints on the written scale: {@code 4,8 M€}, {@code 15 000,50 €}, in English {@code €4.8M}, {@code €15,000.50}.
     */
    public String print(Locale locale) {
        String number = printNumber(locale);
        if (!Messages.isEnglish(locale)) {
            return number + Typography.NBSP + unit.symbol();
        }
        String magnitude = number.startsWith("\u2212") ? "\u2212€" + number.substring(1) : "€" + number;
        return magnitude + unit.englishSuffix();
    }

    private String printNumber(Locale locale) {
        BigDecimal value = FrenchNumbers.normal(unit.fromEuros(euros));
        // Cents are two figures: 15 000,50 € and not 15 000,5 €.
        boolean hasCents = unit == MoneyUnit.EURO && value.scale() == 1;
        return hasCents ? FrenchNumbers.print(value, CENTS, locale) : FrenchNumbers.print(value, locale);
    }
}
