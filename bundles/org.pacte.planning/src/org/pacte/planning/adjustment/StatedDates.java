// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.adjustment;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.adjustment.Adjustment.Change;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Basis;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/**
 * What the text of an item says of its days. Plain values, which outlive the model.
 *
 * @param point whether it is one day, as a milestone is
 * @param start the first day that the text states, or {@code null}
 * @param end the last day that the text states, or {@code null}
 * @param duration how long it takes where the text states no end, or {@code null}
 * @param first the first day of the plan, or {@code null}
 * @param last the last day of the plan, or {@code null}
 * @param obstacle why its first day cannot be moved; empty where it can
 */
public record StatedDates(boolean point, LocalDate start, LocalDate end, PlannedDuration duration, LocalDate first, LocalDate last,
        Optional<Obstacle> obstacle) {

    /** Reads what the text says of an item of a schedule. */
    public static StatedDates of(ScheduledItem scheduled, Schedule schedule) {
        LocalDate first = scheduled.planned().start();
        LocalDate last = scheduled.planned().end();
        boolean over = scheduled.basis() == Basis.DONE || scheduled.basis() == Basis.ABANDONED
                || schedule.status(scheduled.item()) == ExecutionStatus.DONE;
        return switch (scheduled.item()) {
            case Action action when over || schedule.terms(action) != action -> fixed(first, last, over ? Obstacle.DONE : Obstacle.AMENDED);
            case Action action -> new StatedDates(false, action.getStart(), action.getEnd(), action.getEnd() == null ? action.getDuration() : null,
                    first, last, obstacle(action.getStart(), first));
            case Milestone milestone when over || milestone.getReachedOn() != null -> fixed(first, last, Obstacle.DONE);
            case Milestone milestone -> new StatedDates(true, milestone.getDate(), null, null, first, last, obstacle(milestone.getDate(), first));
            default -> fixed(first, last, Obstacle.GATHERED);
        };
    }

    private static StatedDates fixed(LocalDate first, LocalDate last, Obstacle obstacle) {
        return new StatedDates(false, null, null, null, first, last, Optional.of(obstacle));
    }

    private static Optional<Obstacle> obstacle(LocalDate stated, LocalDate planned) {
        return stated != null ? Optional.empty() : Optional.of(planned == null ? Obstacle.UNDATED : Obstacle.COMPUTED);
    }

    /** Tells whether the first day can be moved, and the whole item with it. */
    public boolean startMoves() {
        return obstacle.isEmpty();
    }

    /** Tells whether the last day can be moved alone. */
    public boolean endMoves() {
        return !point && first != null && (duration != null || startMoves());
    }

    /** Returns the item so many days later, or earlier where the number is negative; empty where it cannot be moved. */
    public Optional<Adjustment> moved(long days, WorkingCalendar calendar) {
        if (!startMoves()) {
            return Optional.empty();
        }
        LocalDate begin = start.plusDays(days);
        List<Change> changes = new ArrayList<>();
        if (days != 0) {
            changes.add(date(point ? "date" : "start", begin));
        }
        if (point) {
            return Optional.of(new Adjustment(begin, begin, changes));
        }
        if (end != null && days != 0) {
            changes.add(date("end", end.plusDays(days)));
        }
        LocalDate finish = end != null ? end.plusDays(days) : duration != null ? calendar.end(begin, duration) : null;
        return Optional.of(new Adjustment(begin, finish, changes));
    }

    /** Returns the item with another last day, not before its first; empty where the last day cannot be moved alone. */
    public Optional<Adjustment> endingOn(LocalDate wanted, WorkingCalendar calendar) {
        if (!endMoves()) {
            return Optional.empty();
        }
        LocalDate day = wanted.isBefore(first) ? first : wanted;
        if (duration == null) {
            return Optional.of(new Adjustment(first, day, day.equals(end) ? List.of() : List.of(date("end", day))));
        }
        PlannedDuration closest = closest(first, day, calendar);
        return Optional.of(new Adjustment(first, calendar.end(first, closest), lasting(closest)));
    }

    /** Returns the item with another first day and the same last one; empty where that cannot be said. */
    public Optional<Adjustment> startingOn(LocalDate wanted, WorkingCalendar calendar) {
        if (point || !startMoves() || last == null) {
            return startMoves() ? moved(ChronoUnit.DAYS.between(start, wanted), calendar) : Optional.empty();
        }
        LocalDate day = wanted.isAfter(last) ? last : wanted;
        List<Change> changes = new ArrayList<>();
        if (!day.equals(start)) {
            changes.add(date("start", day));
        }
        if (duration == null) {
            return Optional.of(new Adjustment(day, last, changes));
        }
        PlannedDuration closest = closest(day, last, calendar);
        changes.addAll(lasting(closest));
        return Optional.of(new Adjustment(day, calendar.end(day, closest), changes));
    }

    private List<Change> lasting(PlannedDuration wanted) {
        return wanted.equals(duration) ? List.of() : List.of(new Change("duration", wanted.text()));
    }

    /** The duration in the author's unit whose end lies closest to a day; the shorter of two. */
    private PlannedDuration closest(LocalDate from, LocalDate to, WorkingCalendar calendar) {
        long days = ChronoUnit.DAYS.between(from, to) + 1;
        long guess = switch (duration.unit()) {
            case DAYS -> days;
            case WORKING_DAYS -> days * 5 / 7;
            case WEEKS -> days / 7;
            case MONTHS -> ChronoUnit.MONTHS.between(from, to.plusDays(1));
            case YEARS -> ChronoUnit.YEARS.between(from, to.plusDays(1));
        };
        PlannedDuration best = null;
        long reach = duration.unit() == PlannedDuration.Unit.WORKING_DAYS ? 2 + days / 20 : 1;
        for (long count = Math.max(1, guess - reach); count <= Math.max(1, guess + reach); count++) {
            PlannedDuration each = new PlannedDuration((int) Math.min(count, 9999), duration.unit());
            if (best == null || distance(from, each, to, calendar) < distance(from, best, to, calendar)) {
                best = each;
            }
        }
        return best;
    }

    private static long distance(LocalDate from, PlannedDuration duration, LocalDate to, WorkingCalendar calendar) {
        return Math.abs(ChronoUnit.DAYS.between(calendar.end(from, duration), to));
    }

    private static Change date(String feature, LocalDate day) {
        return new Change(feature, FrenchDates.numeric(day));
    }
}
