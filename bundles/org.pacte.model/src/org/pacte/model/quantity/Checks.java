// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.model.quantity.Check.Verdict;
import org.pacte.model.quantity.Quantity.Amount;
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
     * <p>Dated parts give the whole amount, as far as its bound says; they need not exhaust a floor. Parts by territory may
     * leave out territories, so a smaller sum is allowed as soon as one part names its territory. When all together exceed
     * the amount, the parts without territory and those by territory are different cuts of one amount: each is summed alone,
     * and a part within the territory of another one is not added to it. {@link Check.Verdict#ABOVE} says that the parts
     * exceed the amount, also that of a decrease.
     */
    public static Optional<Check> parts(Quantity quantity) {
        List<Part> parts = quantity.parts();
        if (parts.isEmpty() || quantity.total().isEmpty()) {
            return Optional.empty();
        }
        Check whole = sum(parts, quantity);
        if (parts.stream().noneMatch(part -> part.territory().isPresent())) {
            return Optional.of(whole);
        }
        return Optional.of(whole.verdict() == Verdict.ABOVE ? worst(cuts(quantity)) : whole.allowingLess());
    }

    private static List<Check> cuts(Quantity quantity) {
        List<Check> cuts = new ArrayList<>();
        List<Part> unlocated = quantity.parts().stream().filter(part -> part.territory().isEmpty()).toList();
        if (!unlocated.isEmpty()) {
            cuts.add(sum(unlocated, quantity));
        }
        for (boolean dated : new boolean[]{true, false}) {
            List<Part> located = quantity.parts().stream()
                    .filter(part -> part.territory().isPresent() && part.when().isPresent() == dated).toList();
            List<Part> nested = located.stream().filter(part -> located.stream().anyMatch(part::liesIn)).toList();
            List<Part> disjoint = located.stream().filter(part -> !nested.contains(part)).toList();
            if (!disjoint.isEmpty()) {
                cuts.add(sum(disjoint, quantity).allowingLess());
            }
            nested.forEach(part -> cuts.add(sum(List.of(part), quantity).allowingLess()));
        }
        return cuts;
    }

    private static Check worst(List<Check> checks) {
        return checks.stream().filter(check -> !check.holds()).findFirst().orElse(checks.getFirst());
    }

    private static Check sum(List<Part> parts, Quantity quantity) {
        // The parts of a decrease are written without sign: -9 agents dont 5 en 2022, 4 en 2023.
        boolean decrease = quantity instanceof Increment increment && increment.amount().value().signum() < 0;
        Calculation sum = Calculation
                .sum(parts.stream().map(part -> decrease ? part.value().abs().negate() : part.value()).toList());
        Total computed = Total.exactly(new Measure(sum.result(), quantity.unit()));
        Check check = Check.of(Optional.of(sum), computed, quantity.total().orElseThrow());
        Check magnitude = !decrease ? check : switch (check.verdict()) {
            case BELOW -> check.as(Verdict.ABOVE);
            case ABOVE -> check.as(Verdict.BELOW);
            default -> check;
        };
        return isFloor(quantity) ? magnitude.allowingLess() : magnitude;
    }

    private static boolean isFloor(Quantity quantity) {
        return switch (quantity) {
            case Amount amount -> amount.precision() == Precision.AT_LEAST;
            case Increment increment -> increment.precision() == Precision.AT_LEAST;
            default -> false;
        };
    }

    /**
     * Confronts rate × periods with the stated total; empty when the years are open or no total is stated.
     *
     * <p>Who says “a day” may mean working days: any total between theirs and that of all days is allowed.
     */
    public static Optional<Check> rateTotal(Rate rate) {
        return rate.computedTotal().flatMap(computed -> rate.stated().map(stated -> {
            Calculation product = Calculation.product(rate.amount().value(), rate.periods().orElseThrow());
            Check check = Check.of(Optional.of(product), computed, Total.exactly(stated));
            boolean daily = rate.period() == Period.DAY && isADailyTotal(rate, stated);
            return daily && !check.holds() ? check.as(Verdict.ALLOWED) : check;
        }));
    }

    private static boolean isADailyTotal(Rate rate, Measure stated) {
        BigDecimal years = BigDecimal.valueOf(rate.years().last().getAsInt() - rate.years().first().getAsInt() + 1L);
        BigDecimal each = rate.amount().value().abs().multiply(years);
        BigDecimal least = each.multiply(BigDecimal.valueOf(Period.WORKING_DAYS_IN_A_YEAR));
        BigDecimal most = each.multiply(BigDecimal.valueOf(Period.DAYS_IN_A_LONG_YEAR));
        BigDecimal total = stated.value().abs();
        return total.compareTo(least) >= 0 && total.compareTo(most) <= 0;
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
