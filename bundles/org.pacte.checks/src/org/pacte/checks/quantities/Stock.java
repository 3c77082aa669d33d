// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Indicator;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Target;
import org.pacte.model.quantity.Unit;

/**
 * What an indicator counts, as far as it may be what a promise changes.
 *
 * <p>The same unit is not the same stock: cameras installed and cameras out of order are both cameras. Only an indicator with
 * a baseline of its own surely counts from there; with the baselines of the commitment it only probably does.
 *
 * @param baselines those that count the promised unit, the latest last
 * @param own whether they are the indicator's
 */
record Stock(Indicator indicator, Quantity quantity, List<Baseline> baselines, boolean own) {
    private static final Comparator<Baseline> LATEST = Comparator.comparing(Baseline::getDate,
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    static Stock of(Promise promise, Indicator indicator) {
        List<Baseline> own = sameUnit(indicator.getBaselines(), promise.quantity().unit());
        List<Baseline> baselines = own.isEmpty()
                ? sameUnit(promise.commitment().getBaselines(), promise.quantity().unit()) : own;
        return new Stock(indicator, promise.quantity(), baselines, !own.isEmpty());
    }

    /** Returns the baselines that count a unit, the latest last. */
    static List<Baseline> sameUnit(List<Baseline> baselines, Unit unit) {
        return baselines.stream()
                .filter(each -> Quantities.of(each).filter(measure -> measure.unit().sameAs(unit)).isPresent())
                .sorted(LATEST).toList();
    }

    /** Tells whether the indicator is to move as the promise does; one that says no direction may. */
    boolean movesAsPromised() {
        Optional<Integer> sign = sign();
        return switch (indicator.getDirection()) {
            case UP -> sign.orElse(1) > 0;
            case DOWN -> sign.orElse(0) < 0;
            case STABLE -> sign.orElse(0) == 0;
            case UNSPECIFIED -> true;
        };
    }

    /** Tells whether a target may be a level of the promised stock and not lie on the other side of its baseline. */
    boolean mayReach(Measure aim) {
        return own || sign().filter(sign -> sign != 0 && side(aim) == -sign).isEmpty();
    }

    private int side(Measure aim) {
        return aim.value().compareTo(start().orElse(aim).valueIn(aim.unit()));
    }

    /** Returns whether the promise raises (1), lowers (-1) or keeps (0) the stock; empty when that is open. */
    private Optional<Integer> sign() {
        return switch (quantity) {
            case Increment increment -> Optional.of(increment.amount().value().signum());
            case Rate rate -> Optional.of(rate.amount().value().signum());
            case Evolution evolution -> Optional.of(evolution.last().compareTo(evolution.from()));
            case Target target -> start().map(start -> target.amount().value().compareTo(start.valueIn(target.unit())));
            case Maintenance kept -> Optional.of(0);
            default -> Optional.empty();
        };
    }

    /** Returns the level before the promise, if it is known. */
    Optional<Measure> start() {
        if (quantity instanceof Evolution evolution) {
            return Optional.of(new Measure(evolution.from(), evolution.unit()));
        }
        return baselines.isEmpty() ? Optional.empty() : Quantities.of(baselines.getLast());
    }

    /** Returns what is added to the start; a count of it alone, such as the cameras installed so far, may be the target. */
    Optional<BigDecimal> change(BigDecimal level) {
        return start().map(start -> level.subtract(start.value()).abs());
    }
}
