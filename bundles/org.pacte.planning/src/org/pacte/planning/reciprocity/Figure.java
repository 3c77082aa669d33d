// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Part;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.quantity.Unit;
import org.pacte.model.text.Messages;

/**
 * How much is promised in all, and how that was computed.
 *
 * @param total what is promised
 * @param calculation the product of a rate or the sum of parts; empty where the text states the figure itself
 */
public record Figure(Total total, Optional<Calculation> calculation) {

    /** Returns the figure of a quantity; empty for a form that has no total, such as a target or a share. */
    public static Optional<Figure> of(Quantity quantity) {
        return quantity.total().map(total -> new Figure(total, calculation(quantity).filter(each -> isResult(each, total))));
    }

    private static Optional<Calculation> calculation(Quantity quantity) {
        if (quantity instanceof Quantity.Rate rate) {
            return rate.periods().map(periods -> Calculation.product(rate.amount().value(), periods));
        }
        List<BigDecimal> parts = quantity.parts().stream().map(Part::value).toList();
        return parts.isEmpty() ? Optional.empty() : Optional.of(Calculation.sum(parts));
    }

    private static boolean isResult(Calculation calculation, Total total) {
        return total.figure().filter(calculation.result()::equals).isPresent();
    }

    /** Adds exact figures of one unit; empty when one is not exact or counts something else. */
    static Optional<Figure> sum(List<Figure> figures) {
        Unit unit = figures.getFirst().total().unit();
        if (!figures.stream().allMatch(each -> each.total().isExact() && each.total().unit().sameAs(unit))) {
            return Optional.empty();
        }
        if (figures.size() == 1) {
            return Optional.of(figures.getFirst());
        }
        Calculation sum = Calculation.sum(figures.stream().map(each -> each.valueIn(unit)).toList());
        return Optional.of(new Figure(Total.exactly(new Measure(sum.result(), unit)), Optional.of(sum)));
    }

    private BigDecimal valueIn(Unit unit) {
        return new Measure(total.low(), total.unit()).valueIn(unit);
    }

    /** Expresses an exact figure in a unit of money where both are money; leaves any other as it is. */
    Figure like(Figure other) {
        Unit unit = other.total().unit();
        return total.isExact() && total.unit().isMoney() && unit.isMoney()
                ? new Figure(Total.exactly(new Measure(valueIn(unit), unit)), calculation)
                : this;
    }

    /** Prints {@code 50 caméras}, with the calculation {@code 50 caméras (10 × 5 = 50)}. */
    public String print(Locale locale) {
        String stated = total.print(locale);
        return calculation.map(shown -> Messages.beside(Figure.class).get(locale, "figure.calculated", stated, shown.print(locale))).orElse(stated);
    }
}
