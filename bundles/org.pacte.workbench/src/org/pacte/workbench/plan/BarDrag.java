// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.plan;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.pacte.diagrams.gantt.PlanRow;
import org.pacte.diagrams.gantt.TimeAxis;
import org.pacte.planning.adjustment.Adjustment;
import org.pacte.planning.adjustment.StatedDates;
import org.pacte.planning.calendar.WorkingCalendar;

/**
 * A bar that is being pulled.
 *
 * @param row its row
 * @param part what of it was taken hold of
 * @param from where it was taken hold of, on the axis
 */
record BarDrag(PlanRow row, Part part, double from) {
    /** What can be taken hold of. */
    enum Part {
        WHOLE, START, END
    }

    private static final double WIDEST_EDGE = 6;

    /**
     * Returns the part of a bar at a place.
     *
     * @param edge how close to an end its edge is taken, in units of the axis
     */
    static Optional<Part> at(PlanRow row, TimeAxis axis, double x, double edge) {
        Optional<StatedDates> dates = row.dates().filter(each -> each.first() != null || each.last() != null);
        if (dates.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = dates.get().first() == null ? dates.get().last() : dates.get().first();
        LocalDate last = dates.get().last() == null ? first : dates.get().last();
        double left = axis.x(first);
        double right = axis.end(last);
        double reach = row.kind() == PlanRow.Kind.MILESTONE ? WIDEST_EDGE : Math.min(edge, (right - left) / 3);
        if (x < left - edge || x > right + edge) {
            return Optional.empty();
        }
        if (row.kind() == PlanRow.Kind.MILESTONE) {
            return Optional.of(Part.WHOLE);
        }
        return Optional.of(x <= left + reach ? Part.START : x >= right - reach ? Part.END : Part.WHOLE);
    }

    /** Tells whether the text states what this part stands for, so that it can be pulled. */
    static boolean movable(PlanRow row, Part part) {
        return row.dates().filter(each -> part == Part.END ? each.endMoves() : each.startMoves()).isPresent();
    }

    /** Returns the days that result when the bar is let go at a place. */
    Optional<Adjustment> to(double x, TimeAxis axis, WorkingCalendar calendar) {
        long days = ChronoUnit.DAYS.between(axis.day(from), axis.day(x));
        return by(row, part, days, calendar);
    }

    /** Returns the days that result when a part of a row is moved by so many days. */
    static Optional<Adjustment> by(PlanRow row, Part part, long days, WorkingCalendar calendar) {
        return row.dates().flatMap(dates -> switch (part) {
            case WHOLE -> dates.moved(days, calendar);
            case START -> dates.startMoves() ? dates.startingOn(dates.first().plusDays(days), calendar) : Optional.empty();
            case END -> dates.endMoves()
                    ? dates.endingOn((dates.last() == null ? dates.first() : dates.last()).plusDays(days), calendar) : Optional.empty();
        });
    }
}
