// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Typography;

/**
 * A calculation that can be shown: {@code 33 + 37 = 70}, {@code 10 × 5 = 50}, {@code 60 + 50 % = 90}.
 *
 * @param operation what is done with the terms
 * @param terms the operands, at least one
 * @param result the exact result
 */
public record Calculation(Operation operation, List<BigDecimal> terms, BigDecimal result) {

    /** A sum of terms, a product of two, or a value changed by a percentage. */
    public enum Operation {
        SUM, PRODUCT, PERCENT_CHANGE
    }

    public Calculation {
        terms = terms.stream().map(FrenchNumbers::normal).toList();
        result = FrenchNumbers.normal(result);
    }

    public static Calculation sum(List<BigDecimal> terms) {
        return new Calculation(Operation.SUM, terms, terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    public static Calculation sum(BigDecimal first, BigDecimal second) {
        return sum(List.of(first, second));
    }

    public static Calculation product(BigDecimal first, BigDecimal second) {
        return new Calculation(Operation.PRODUCT, List.of(first, second), first.multiply(second));
    }

    public static Calculation percentChange(BigDecimal base, BigDecimal percent) {
        BigDecimal result = base.add(base.multiply(percent).scaleByPowerOfTen(-2));
        return new Calculation(Operation.PERCENT_CHANGE, List.of(base, percent), result);
    }

    /** Prints the terms, what is done with them, and the result; a lone term is its own result. */
    public String print(Locale locale) {
        String left = switch (operation) {
            case SUM -> printSum(locale);
            case PRODUCT ->
                FrenchNumbers.print(terms.get(0), locale) + " × " + FrenchNumbers.print(terms.get(1), locale);
            case PERCENT_CHANGE -> printSum(locale) + Typography.NBSP + "%";
        };
        return operation == Operation.SUM && terms.size() < 2 ? left
                : left + " = " + FrenchNumbers.print(result, locale);
    }

    private String printSum(Locale locale) {
        StringBuilder text = new StringBuilder();
        for (BigDecimal term : terms) {
            if (text.isEmpty()) {
                text.append(FrenchNumbers.print(term, locale));
            } else {
                text.append(term.signum() < 0 ? " \u2212 " : " + ").append(FrenchNumbers.print(term.abs(), locale));
            }
        }
        return text.toString();
    }
}
