// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.pacte.model.quantity.Quantity.Amount;
import org.pacte.model.quantity.Quantity.Creation;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.FundingShare;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Multiplier;
import org.pacte.model.quantity.Quantity.OpeningHours;
import org.pacte.model.quantity.Quantity.PercentChange;
import org.pacte.model.quantity.Quantity.Range;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Share;
import org.pacte.model.quantity.Quantity.Target;

/** Exact arithmetic over the forms of quantities. */
final class Arithmetic {

    private Arithmetic() {
    }

    static Optional<Total> total(Quantity quantity) {
        return switch (quantity) {
            case Amount amount -> Optional.of(Total.of(amount.precision(), amount.amount()));
            case Increment increment -> Optional.of(Total.of(increment.precision(), increment.amount()));
            case Evolution evolution ->
                Optional.of(exactly(evolution.last().subtract(evolution.from()), evolution.unit()));
            case Rate rate -> rateTotal(rate);
            case Range range -> Optional.of(Total.between(range.minimum(), range.maximum(), range.unit()));
            case Maintenance maintenance -> maintenance.amount().map(Total::exactly);
            case Creation creation -> Optional.of(Total.exactly(creation.amount()));
            case Target none -> Optional.empty();
            case Multiplier none -> Optional.empty();
            case PercentChange none -> Optional.empty();
            case Share none -> Optional.empty();
            case FundingShare none -> Optional.empty();
            case OpeningHours none -> Optional.empty();
        };
    }

    /** The stated total is what the contract promises; whether it agrees with the rate is for the checks to say. */
    private static Optional<Total> rateTotal(Rate rate) {
        return rate.stated().map(stated -> Total.of(rate.precision(), stated)).or(rate::computedTotal);
    }

    static Optional<Total> amountIn(Quantity quantity, int year) {
        if (quantity instanceof Rate rate) {
            return rate.years().contains(year) ? yearOf(rate, year) : Optional.empty();
        }
        List<BigDecimal> values = quantity.parts().stream().filter(part -> part.year().orElse(year - 1) == year)
                .map(Part::value)
                .toList();
        return values.isEmpty() ? Optional.empty()
                : Optional.of(exactly(Calculation.sum(values).result(), quantity.unit()));
    }

    private static Optional<Total> yearOf(Rate rate, int year) {
        return new Rate(rate.precision(), rate.amount(), rate.period(), YearSpan.of(year, year), Optional.empty())
                .computedTotal();
    }

    static Optional<Total> target(Quantity quantity, Measure baseline) {
        if (quantity.unit() != Unit.NONE && !quantity.unit().sameAs(baseline.unit())) {
            return Optional.empty();
        }
        return switch (quantity) {
            case Increment increment -> increment.total().map(change -> change.plus(baseline));
            case Rate rate -> rate.total().map(change -> change.plus(baseline));
            case Creation creation -> creation.total().map(change -> change.plus(baseline));
            case Target target -> Optional.of(Total.of(target.precision(), target.amount()));
            case Evolution evolution -> Optional.of(exactly(evolution.last(), evolution.unit()));
            case Multiplier multiplier -> Optional.of(Total.exactly(baseline).times(multiplier.factor()));
            case PercentChange change -> Optional.of(changed(change, baseline));
            case Maintenance maintenance -> Optional.of(Total.exactly(maintenance.amount().orElse(baseline)));
            case Amount none -> Optional.empty();
            case Range none -> Optional.empty();
            case Share none -> Optional.empty();
            case FundingShare none -> Optional.empty();
            case OpeningHours none -> Optional.empty();
        };
    }

    private static Total changed(PercentChange change, Measure baseline) {
        BigDecimal difference = baseline.value().multiply(change.percent()).scaleByPowerOfTen(-2);
        return Total.of(change.precision(), new Measure(difference, baseline.unit())).plus(baseline);
    }

    private static Total exactly(BigDecimal value, Unit unit) {
        return Total.exactly(new Measure(value, unit));
    }
}
