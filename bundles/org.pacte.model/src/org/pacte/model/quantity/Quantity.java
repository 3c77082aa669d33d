// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.text.FrenchNumbers;

/**
 * What a commitment promises, in one of the forms of the language.
 *
 * <p>A form answers only what it really says: an absolute target has no total, a rate without years has none either, a
 * plain count tells no level to be reached.
 */
public sealed interface Quantity {

    /** Returns what is counted; {@link Unit#NONE} for shares, opening hours and a bare “maintenir”. */
    Unit unit();

    /** Returns how much is promised over the whole commitment: the change, or the plain count. */
    default Optional<Total> total() {
        return Arithmetic.total(this);
    }

    /** Returns how much is promised for one period of a rate. */
    default Optional<Total> perPeriod() {
        return this instanceof Rate rate ? Optional.of(Total.of(rate.precision(), rate.amount())) : Optional.empty();
    }

    /** Returns how much is promised for one year: the parts of that year, or the rate while it runs. */
    default Optional<Total> amountIn(int year) {
        return Arithmetic.amountIn(this, year);
    }

    /** Returns the level to be reached from a baseline; empty when the form says none or counts another unit. */
    default Optional<Total> target(Measure baseline) {
        return Arithmetic.target(this, baseline);
    }

    /** Returns the dated or located parts, in the order of the text. */
    default List<Part> parts() {
        return List.of();
    }

    /**
     * Tells whether the promise can only be verified against a starting value: a change, or a rate of anything but
     * money.
     */
    default boolean needsBaseline() {
        return switch (this) {
            case Increment increment -> !increment.unit().isMoney();
            case Rate rate -> !rate.unit().isMoney();
            case Multiplier multiplier -> true;
            case PercentChange change -> true;
            default -> false;
        };
    }

    /** Tells whether the promise is only approximate or a range. */
    default boolean isApproximate() {
        return this instanceof Range || total().map(Total::approximate).orElse(false);
    }

    /** Compares totals; empty when one of the two has none. */
    default Optional<Total.Comparison> compare(Quantity other) {
        return total().flatMap(mine -> other.total().map(mine::compare));
    }

    /**
     * Prints as a document says it: {@code +42 policiers}, {@code 10 caméras par an de 2022 à 2026, soit 50 caméras}.
     */
    default String print(Locale locale) {
        return QuantityWording.print(this, locale);
    }

    /** Explains in words, with what was computed: {@code 42 policiers de plus}. */
    default String explain(Locale locale) {
        return QuantityWording.explain(this, locale);
    }

    /** {@code 42 policiers}, {@code environ 30 caméras}, {@code 70 postes dont 33 en 2021, 37 en 2022}. */
    record Amount(Precision precision, Measure amount, List<Part> parts) implements Quantity {
        public Amount {
            parts = List.copyOf(parts);
        }

        @Override
        public Unit unit() {
            return amount.unit();
        }
    }

    /** {@code +42 policiers}, {@code -5 agents}: a change, by parts if they are stated. */
    record Increment(Precision precision, Measure amount, List<Part> parts) implements Quantity {
        public Increment {
            parts = List.copyOf(parts);
        }

        @Override
        public Unit unit() {
            return amount.unit();
        }
    }

    /** {@code atteindre 250 caméras}. */
    record Target(Precision precision, Measure amount) implements Quantity {
        @Override
        public Unit unit() {
            return amount.unit();
        }
    }

    /** {@code de 12 à 25 agents puis 60}: the start, then one or more levels. */
    record Evolution(BigDecimal from, List<BigDecimal> steps, Unit unit) implements Quantity {
        public Evolution {
            if (steps.isEmpty()) {
                throw new IllegalArgumentException("An evolution leads somewhere");
            }
            from = FrenchNumbers.normal(from);
            steps = steps.stream().map(FrenchNumbers::normal).toList();
        }

        /** Returns the level reached at the end. */
        public BigDecimal last() {
            return steps.getLast();
        }
    }

    /** {@code 10 caméras par an de 2022 à 2026 soit 50}. */
    record Rate(Precision precision, Measure amount, Period period, YearSpan years, Optional<BigDecimal> statedTotal)
            implements Quantity {
        public Rate {
            statedTotal = statedTotal.map(FrenchNumbers::normal);
        }

        @Override
        public Unit unit() {
            return amount.unit();
        }

        /** Returns the stated total with the rate's sign: {@code -2 postes par an ... soit 10} is a change of -10. */
        public Optional<Measure> stated() {
            boolean decrease = amount.value().signum() < 0;
            return statedTotal.map(total -> new Measure(decrease ? total.abs().negate() : total, unit()));
        }

        /** Returns what rate and years give, whatever total is stated; empty while the years are open. */
        public Optional<Total> computedTotal() {
            return periods().map(count -> {
                Total product = Total.of(precision, amount).times(count);
                return period.isExact() ? product : product.approximately();
            });
        }

        /** Counts the periods; empty while the years are open. */
        public Optional<BigDecimal> periods() {
            return years.isClosed()
                    ? Optional.of(period.countIn(years.first().getAsInt(), years.last().getAsInt()))
                    : Optional.empty();
        }
    }

    /** {@code entre 40 et 90 postes}. */
    record Range(BigDecimal minimum, BigDecimal maximum, Unit unit) implements Quantity {
        public Range {
            minimum = FrenchNumbers.normal(minimum);
            maximum = FrenchNumbers.normal(maximum);
        }
    }

    /** {@code doubler patrouilles}, {@code multiplier par 3 patrouilles}. */
    record Multiplier(BigDecimal factor, Unit unit) implements Quantity {
        public Multiplier {
            factor = FrenchNumbers.normal(factor);
        }
    }

    /** {@code +50 % caméras}; negative for a decrease. */
    record PercentChange(Precision precision, BigDecimal percent, Unit unit) implements Quantity {
        public PercentChange {
            percent = FrenchNumbers.normal(percent);
        }
    }

    /** {@code 20 % de effectifs_PM}: a share of something measured elsewhere. */
    record Share(Precision precision, BigDecimal percent, String base) implements Quantity {
        public Share {
            percent = FrenchNumbers.normal(percent);
        }

        @Override
        public Unit unit() {
            return Unit.NONE;
        }
    }

    /** {@code au plus 50 % de coût}: a share of the cost. */
    record FundingShare(Precision precision, BigDecimal percent) implements Quantity {
        public FundingShare {
            percent = FrenchNumbers.normal(percent);
        }

        @Override
        public Unit unit() {
            return Unit.NONE;
        }
    }

    /** {@code maintenir 345 policiers}, {@code maintenir}. */
    record Maintenance(Optional<Measure> amount) implements Quantity {
        @Override
        public Unit unit() {
            return amount.map(Measure::unit).orElse(Unit.NONE);
        }
    }

    /** {@code ouvrir "24h/24, 7j/7"}. */
    record OpeningHours(String hours) implements Quantity {
        @Override
        public Unit unit() {
            return Unit.NONE;
        }
    }

    /** {@code créer 1 unité}. */
    record Creation(Measure amount) implements Quantity {
        @Override
        public Unit unit() {
            return amount.unit();
        }
    }
}
