// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Multiplier;
import org.pacte.model.quantity.Quantity.PercentChange;
import org.pacte.model.quantity.Quantity.Rate;

/** Confronts what a contract states with what its own figures give. */
public final class Checks {

    private Checks() {
    }

    /**
     * Confronts the sum of parts with the amount; empty without parts.
     *
     * <p>Dated parts must give the whole amount: exactly, or as its bound allows (a floor accepts a larger sum). Parts
     * by territory may leave out territories, so a smaller sum is allowed as soon as one part names its territory.
     */
    public static Optional<Check> parts(Quantity quantity) {
        List<Part> parts = quantity.parts();
        if (parts.isEmpty() || quantity.total().isEmpty()) {
            return Optional.empty();
        }
        // The parts of a decrease are written without sign: -9 agents dont 5 en 2022, 4 en 2023.
        boolean decrease = quantity instanceof Increment increment && increment.amount().value().signum() < 0;
        Calculation sum = Calculation
                .sum(parts.stream().map(part -> decrease ? part.value().abs().negate() : part.value()).toList());
        Total computed = Total.exactly(new Measure(sum.result(), quantity.unit()));
        Check check = Check.of(Optional.of(sum), computed, quantity.total().get());
        boolean located = parts.stream().anyMatch(part -> part.territory().isPresent());
        return Optional.of(located ? check.allowingLess() : check);
    }

    /** Confronts rate × periods with the stated total; empty when the years are open or no total is stated. */
    public static Optional<Check> rateTotal(Rate rate) {
        return rate.computedTotal().flatMap(computed -> rate.stated().map(stated -> {
            Calculation product = Calculation.product(rate.amount().value(), rate.periods().orElseThrow());
            return Check.of(Optional.of(product), computed, Total.exactly(stated));
        }));
    }

    /** Confronts baseline + promise with a stated target; empty when the promise says no level. */
    public static Optional<Check> target(Quantity quantity, Measure baseline, Measure target) {
        Total stated = Total.exactly(target);
        if (quantity.unit() != Unit.NONE && !quantity.unit().sameAs(baseline.unit())) {
            Measure promised = new Measure(target.value(), quantity.unit());
            return Optional.of(Check.of(Optional.empty(), Total.exactly(baseline),
                    quantity.total().orElse(Total.exactly(promised))));
        }
        return quantity.target(baseline).map(level -> Check.of(shown(quantity, baseline), level, stated));
    }

    /** Confronts the start of an evolution with a stated baseline. */
    public static Check start(Evolution evolution, Measure baseline) {
        return Check.of(Optional.empty(), Total.exactly(new Measure(evolution.from(), evolution.unit())),
                Total.exactly(baseline));
    }

    /** Confronts the levels that two readings of one promise give; empty when one of them says none. */
    public static Optional<Check> readings(Quantity one, Quantity other, Measure baseline) {
        return one.target(baseline).flatMap(
                first -> other.target(baseline).map(second -> Check.of(shown(one, baseline), first, second)));
    }

    private static Optional<Calculation> shown(Quantity quantity, Measure baseline) {
        return switch (quantity) {
            case Multiplier multiplier -> Optional.of(Calculation.product(baseline.value(), multiplier.factor()));
            case PercentChange change -> Optional.of(Calculation.percentChange(baseline.value(), change.percent()));
            case Increment increment -> change(increment, baseline);
            case Rate rate -> change(rate, baseline);
            default -> Optional.empty();
        };
    }

    private static Optional<Calculation> change(Quantity quantity, Measure baseline) {
        Optional<BigDecimal> figure = quantity.total().flatMap(total -> total.in(baseline.unit()).figure());
        return figure.map(value -> Calculation.sum(baseline.value(), value));
    }
}
