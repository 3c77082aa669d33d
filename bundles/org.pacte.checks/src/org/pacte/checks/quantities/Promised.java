// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Part;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Terms;

/** What of a promise is due by a day. */
final class Promised {

    private Promised() {
    }

    /**
     * Returns the part of a change that is promised by a day, as a quantity of its own.
     *
     * @param day the day, or {@code null} for the end
     * @return empty when the words leave it open, or when the promise contradicts itself already
     */
    static Optional<Quantity> by(LocalDate day, Promise promise, Terms terms) {
        return switch (promise.quantity()) {
            case Rate rate -> rateBy(day, rate);
            case Increment increment -> incrementBy(day, increment, promise, terms);
            case Evolution evolution -> isOver(day, promise, terms) ? Optional.of(evolution) : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<Quantity> rateBy(LocalDate day, Rate rate) {
        boolean contradictory = Checks.rateTotal(rate).filter(check -> !check.holds()).isPresent();
        if (!rate.years().isClosed() || contradictory) {
            return Optional.empty();
        }
        int first = rate.years().first().getAsInt();
        int last = rate.years().last().getAsInt();
        if (day == null || !day.isBefore(LocalDate.of(last, 12, 31))) {
            return Optional.of(rate);
        }
        boolean wholeYears = day.getYear() >= first && day.equals(LocalDate.of(day.getYear(), 12, 31));
        return wholeYears
                ? Optional.of(new Rate(rate.precision(), rate.amount(), rate.period(), YearSpan.of(first, day.getYear()), Optional.empty()))
                : Optional.empty();
    }

    private static Optional<Quantity> incrementBy(LocalDate day, Increment increment, Promise promise, Terms terms) {
        if (increment.parts().isEmpty()) {
            return isOver(day, promise, terms) ? Optional.of(increment) : Optional.empty();
        }
        boolean contradictory = Checks.parts(increment).filter(check -> check.verdict() != Check.Verdict.EQUAL).isPresent();
        if (contradictory) {
            return Optional.empty();
        }
        if (day == null || increment.parts().stream().allMatch(part -> isDue(part, day, terms))) {
            return Optional.of(increment);
        }
        boolean clear = increment.parts().stream().allMatch(part -> isDue(part, day, terms) || isLater(part, day, terms));
        return clear ? Optional.of(partly(increment, day, terms)) : Optional.empty();
    }

    private static Quantity partly(Increment increment, LocalDate day, Terms terms) {
        List<BigDecimal> due = increment.parts().stream().filter(part -> isDue(part, day, terms)).map(Part::value).toList();
        BigDecimal sum = Calculation.sum(due).result().abs();
        BigDecimal change = increment.amount().value().signum() < 0 ? sum.negate() : sum;
        return new Increment(increment.precision(), new Measure(change, increment.unit()), List.of());
    }

    private static boolean isDue(Part part, LocalDate day, Terms terms) {
        return part.when().flatMap(deadline -> deadline.due(terms)).filter(due -> !due.isAfter(day)).isPresent();
    }

    private static boolean isLater(Part part, LocalDate day, Terms terms) {
        return part.when().map(deadline -> DateInterval.on(day).isBefore(deadline.interval(terms))).orElse(false);
    }

    /** Tells whether the whole promise is due by a day; without a deadline the target's date is its deadline. */
    private static boolean isOver(LocalDate day, Promise promise, Terms terms) {
        if (day == null || promise.commitment().getDeadline() == null) {
            return true;
        }
        return promise.commitment().getDeadline().due(terms).filter(due -> !due.isAfter(day)).isPresent();
    }
}
