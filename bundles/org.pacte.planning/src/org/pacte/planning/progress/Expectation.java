// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Commitment;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Part;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.time.Terms;
import org.pacte.planning.schedule.Schedule;

/** What was promised by a day, beside what reports count. */
final class Expectation {
    private final Schedule schedule;
    private final FollowUp followUp;
    private final LocalDate day;

    Expectation(Schedule schedule, FollowUp followUp, LocalDate day) {
        this.schedule = schedule;
        this.followUp = followUp;
        this.day = day;
    }

    /**
     * Tells when less was done than the parts that fell due, or the years of a rate that are over, add up to.
     *
     * <p>Only what counts the same thing, has an exact value or a floor, and is counted by a report is compared.
     */
    Optional<Cause> behind(Commitment commitment) {
        Optional<Measure> realized = followUp.realized(commitment, day);
        Optional<Quantity> quantity = Quantities.of(schedule.terms(commitment).getQuantity());
        if (realized.isEmpty() || quantity.isEmpty() || !realized.get().unit().sameAs(quantity.get().unit())) {
            return Optional.empty();
        }
        Terms terms = Dossier.contractOf(commitment).map(schedule::terms).orElse(Terms.UNKNOWN);
        List<BigDecimal> due = due(quantity.get(), terms);
        if (due.isEmpty() || due.stream().anyMatch(value -> value.signum() < 0)) {
            return Optional.empty();
        }
        Calculation expected = Calculation.sum(due);
        return realized.get().valueIn(quantity.get().unit()).compareTo(expected.result()) < 0
                ? Optional.of(new Cause.Behind(realized.get(), expected))
                : Optional.empty();
    }

    private List<BigDecimal> due(Quantity quantity, Terms terms) {
        if (quantity instanceof Quantity.Rate rate) {
            return years(rate);
        }
        return quantity.parts().stream().filter(part -> part.territory().isEmpty())
                .filter(part -> part.when().flatMap(when -> when.due(terms)).filter(last -> last.isBefore(day)).isPresent())
                .map(Part::value).toList();
    }

    private List<BigDecimal> years(Quantity.Rate rate) {
        List<BigDecimal> values = new ArrayList<>();
        if (rate.years().first().isPresent()) {
            for (int year = rate.years().first().getAsInt(); year < day.getYear() && rate.years().contains(year); year++) {
                Optional<BigDecimal> least = rate.amountIn(year).filter(total -> !total.approximate()).map(Total::low);
                if (least.isEmpty()) {
                    return List.of();
                }
                values.add(least.get());
            }
        }
        return values;
    }
}
