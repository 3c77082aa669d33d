// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.Terms;

/**
 * A dated or located part of an amount: {@code 33 en 2021}, {@code 15 en 2021 à Quartier_Nord}.
 *
 * @param value how many, in the amount's unit
 * @param when its deadline, if it is stated
 * @param territory the territory's label, if it is stated
 * @param around the labels of the territories that contain that one
 */
public record Part(BigDecimal value, Optional<Deadline> when, Optional<String> territory, Set<String> around) {

    public Part {
        value = FrenchNumbers.normal(value);
        around = Set.copyOf(around);
    }

    /** Makes a part whose territory lies in no other. */
    public Part(BigDecimal value, Optional<Deadline> when, Optional<String> territory) {
        this(value, when, territory, Set.of());
    }

    public static Part in(int year, long value) {
        return new Part(BigDecimal.valueOf(value), Optional.of(new Deadline.InYear(year)), Optional.empty());
    }

    /** Returns the one year in which the part falls; empty when it has no date or may fall in several years. */
    public OptionalInt year() {
        Optional<DateInterval> days = when.map(deadline -> deadline.interval(Terms.UNKNOWN));
        if (days.isEmpty() || days.get().start() == null || days.get().end() == null) {
            return OptionalInt.empty();
        }
        int year = days.get().start().getYear();
        return year == days.get().end().getYear() ? OptionalInt.of(year) : OptionalInt.empty();
    }

    /** Tells whether the due days of dated parts never go back in time. */
    public static boolean areOrdered(List<Part> parts) {
        List<LocalDate> days = parts.stream().flatMap(part -> part.due().stream()).toList();
        return days.stream().sorted().toList().equals(days);
    }

    /** Tells whether another part counts this one as well: one of the same date in a territory around this one's. */
    boolean liesIn(Part other) {
        return when.equals(other.when) && other.territory.filter(around::contains).isPresent();
    }

    private Optional<LocalDate> due() {
        return when.flatMap(deadline -> deadline.due(Terms.UNKNOWN));
    }
}
