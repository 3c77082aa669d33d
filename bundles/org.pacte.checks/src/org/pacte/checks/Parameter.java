// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.math.BigDecimal;
import java.util.List;

import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;

/**
 * A value that a rule judges by and that a profile may set: an age, a share, an amount.
 *
 * <p>A rule declares its parameters as constants, hands them to its constructor and reads them with
 * {@link CheckContext#value}. The name is French, as profiles are: {@code R60.ancienneté = 36 mois}.
 *
 * @param name small letters, digits and hyphens, unique in the rule
 * @param type how the value is written
 * @param standard the value without a profile
 * @param <T> the value in Java
 */
public record Parameter<T>(String name, ParameterType<T> type, T standard) {

    /** Makes a number of months. */
    public static Parameter<Integer> months(String name, int standard) {
        return new Parameter<>(name, ParameterType.MONTHS, standard);
    }

    /** Makes a number of days. */
    public static Parameter<Integer> days(String name, int standard) {
        return new Parameter<>(name, ParameterType.DAYS, standard);
    }

    /** Makes a number of things. */
    public static Parameter<Integer> count(String name, int standard) {
        return new Parameter<>(name, ParameterType.COUNT, standard);
    }

    /** Makes a percentage: 80 stands for 80 %. */
    public static Parameter<BigDecimal> percent(String name, int standard) {
        return new Parameter<>(name, ParameterType.PERCENT, BigDecimal.valueOf(standard));
    }

    /** Makes a factor, written as French writes numbers: {@code 1,5}. */
    public static Parameter<BigDecimal> factor(String name, String standard) {
        return new Parameter<>(name, ParameterType.FACTOR, FrenchNumbers.parse(standard));
    }

    /** Makes an amount in euros. */
    public static Parameter<Money> money(String name, long standard) {
        return new Parameter<>(name, ParameterType.MONEY, Money.ofEuros(standard));
    }

    /** Makes a list of words, such as the kinds of parties that must sign. */
    public static Parameter<List<String>> words(String name, String... standard) {
        return new Parameter<>(name, ParameterType.WORDS, List.of(standard));
    }
}
