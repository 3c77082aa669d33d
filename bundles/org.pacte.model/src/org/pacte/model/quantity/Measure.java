// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.Locale;

import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;

/**
 * An exact number of something.
 *
 * @param value any sign, without trailing zeros
 * @param unit what is counted
 */
public record Measure(BigDecimal value, Unit unit) {

    public Measure {
        value = FrenchNumbers.normal(value);
    }

    public static Measure of(BigDecimal value, String unit) {
        return new Measure(value, new Unit(unit));
    }

    public static Measure of(long value, String unit) {
        return of(BigDecimal.valueOf(value), unit);
    }

    /** Returns the value in another unit of money; other units keep their value. */
    public BigDecimal valueIn(Unit other) {
        return FrenchNumbers.normal(other.convert(value, unit));
    }

    /** Prints {@code 42 policiers}, {@code 1 caméra}, {@code 4,8 M€}. */
    public String print(Locale locale) {
        return unit.moneyUnit().map(scale -> new Money(scale.toEuros(value), scale).print(locale))
                .orElseGet(() -> noun(locale));
    }

    private String noun(Locale locale) {
        String number = FrenchNumbers.print(value, locale);
        return unit.label().isEmpty() ? number : number + " " + unit.with(value);
    }
}
