// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Optional;

import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Part;
import org.pacte.model.quantity.Period;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Target;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;

/** What of a promise comes between the day of a baseline and the day of a target. */
final class Promised {

    private Promised() {
    }

    /**
     * Returns the part of a promise that comes after one day and is due by another, as a quantity of its own.
     *
     * @param from the day of the baseline, or {@code null} when it precedes everything
     * @param day the day of the target, or {@code null} for the end
     * @return empty when the words leave it open, when nothing is to come, or when the promise contradicts itself already
     */
    static Optional<Quantity> between(LocalDate from, LocalDate day, Promise promise, Terms terms) {
        if (from != null && day != null && !from.isBefore(day)) {
            return Optional.empty();
        }
        return switch (promise.quantity()) {
            case Rate rate -> rateBetween(from, day, rate);
            case Increment increment when increment.parts().isEmpty() ->
                comesAfter(from, promise, terms) && isOver(day, promise, terms) ? Optional.of(increment) : Optional.empty();
            case Increment increment -> partsBetween(from, day, increment, terms);
            case Evolution evolution -> isOver(day, promise, terms) ? Optional.of(evolution) : Optional.empty();
            case Target target -> isOver(day, promise, terms) ? Optional.of(target) : Optional.empty();
            case Maintenance kept when kept.amount().isPresent() -> Optional.of(kept);
            default -> Optional.empty();
        };
    }

    /** Returns the last day on which something is promised; empty when the words do not say it. */
    static Optional<LocalDate> end(Promise promise, Terms terms) {
        if (promise.quantity() instanceof Rate rate && rate.years().isClosed()) {
            return Optional.of(endOf(rate.years().last().getAsInt()));
        }
        Optional<LocalDate> lastPart = promise.quantity().parts().stream().flatMap(part -> due(part, terms).stream())
                .max(LocalDate::compareTo);
        return lastPart.or(() -> Optional.ofNullable(promise.commitment().getDeadline()).flatMap(each -> each.due(terms)));
    }

    private static Optional<Quantity> rateBetween(LocalDate from, LocalDate day, Rate rate) {
        boolean contradictory = Checks.rateTotal(rate).filter(check -> !check.holds()).isPresent();
        boolean uncertain = rate.period() == Period.DAY && rate.statedTotal().isEmpty();
        if (!rate.years().isClosed() || contradictory || uncertain) {
            return Optional.empty();
        }
        int first = rate.years().first().getAsInt();
        int last = rate.years().last().getAsInt();
        int begin = from == null || eve(from).getYear() < first ? first : eve(from).getYear() + 1;
        int end = day == null || !eve(day).isBefore(endOf(last)) ? last : eve(day).getYear();
        boolean cutsTheFirst = begin > first && !isYearEnd(eve(from));
        boolean cutsTheLast = day != null && eve(day).isBefore(endOf(last)) && !isYearEnd(eve(day));
        if (cutsTheFirst || cutsTheLast || begin > end) {
            return Optional.empty();
        }
        return Optional.of(begin == first && end == last ? rate
                : new Rate(rate.precision(), rate.amount(), rate.period(), YearSpan.of(begin, end), Optional.empty()));
    }

    /** A value on 1 January is the one at the end of the year before. */
    private static LocalDate eve(LocalDate day) {
        return day.getDayOfYear() == 1 ? day.minusDays(1) : day;
    }

    private static LocalDate endOf(int year) {
        return LocalDate.of(year, Month.DECEMBER, Month.DECEMBER.maxLength());
    }

    private static boolean isYearEnd(LocalDate day) {
        return day.equals(endOf(day.getYear()));
    }

    private static Optional<Quantity> partsBetween(LocalDate from, LocalDate day, Increment increment, Terms terms) {
        List<Part> dated = increment.parts().stream().filter(part -> part.when().isPresent()).toList();
        boolean complete = sum(dated).equals(increment.amount().value().abs());
        if (!complete) {
            boolean sound = Checks.parts(increment).filter(Check::holds).isPresent();
            return sound && from == null && day == null ? Optional.of(increment) : Optional.empty();
        }
        List<Part> coming = dated.stream().filter(part -> !isDue(part, from, terms)).toList();
        List<Part> due = coming.stream().filter(part -> day == null || isDue(part, day, terms)).toList();
        boolean clear = coming.stream().allMatch(part -> startsAfter(part, from, terms))
                && coming.stream().allMatch(part -> due.contains(part) || startsAfter(part, day, terms));
        if (coming.isEmpty() || !clear) {
            return Optional.empty();
        }
        BigDecimal sum = sum(due);
        BigDecimal change = increment.amount().value().signum() < 0 ? sum.negate() : sum;
        return Optional.of(new Increment(increment.precision(), new Measure(change, increment.unit()), List.of()));
    }

    private static BigDecimal sum(List<Part> parts) {
        return Calculation.sum(parts.stream().map(part -> part.value().abs()).toList()).result();
    }

    private static Optional<LocalDate> due(Part part, Terms terms) {
        return part.when().flatMap(deadline -> deadline.due(terms));
    }

    private static boolean isDue(Part part, LocalDate day, Terms terms) {
        return day != null && due(part, terms).filter(due -> !due.isAfter(day)).isPresent();
    }

    /** Tells whether no day of a part precedes a day; one without first day cannot precede the contract. */
    private static boolean startsAfter(Part part, LocalDate day, Terms terms) {
        if (day == null) {
            return true;
        }
        LocalDate start = part.when().map(deadline -> deadline.interval(terms).start()).orElse(terms.contractStart());
        return start != null && !start.isBefore(day);
    }

    /** Tells whether the whole promise is due by a day; without a deadline the target's date is its deadline. */
    private static boolean isOver(LocalDate day, Promise promise, Terms terms) {
        Deadline deadline = promise.commitment().getDeadline();
        return day == null || deadline == null || deadline.due(terms).filter(due -> !due.isAfter(day)).isPresent();
    }

    /** Tells whether a value was read before the whole promise was due. */
    private static boolean comesAfter(LocalDate from, Promise promise, Terms terms) {
        Optional<LocalDate> due = Optional.ofNullable(promise.commitment().getDeadline()).flatMap(each -> each.due(terms));
        return from == null || due.isEmpty() || from.isBefore(due.get());
    }
}
