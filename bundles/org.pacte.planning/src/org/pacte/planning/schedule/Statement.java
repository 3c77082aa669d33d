// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.PlannedDuration;
import org.pacte.model.time.Terms;
import org.pacte.planning.calendar.WorkingCalendar;

/**
 * What the text says of the time of one item; each value may be {@code null}.
 *
 * <p>An end before the start is no end: a rule reports it. A stated end counts more than a duration.
 *
 * @param start the stated first day, or the one that follows from a stated end and a duration
 * @param startWritten whether the text itself gives the start
 * @param end the stated last day, or the one that follows from a stated start and a duration
 * @param duration how long it takes, where no end is stated
 * @param due the last day of its deadline
 * @param done the real last day of what is done or reached
 * @param abandoned whether it was given up or is out of the plan
 */
record Statement(LocalDate start, boolean startWritten, LocalDate end, PlannedDuration duration, LocalDate due, LocalDate done,
        boolean abandoned) {

    static Statement of(PlanItem item, Contract contract, Facts facts, WorkingCalendar calendar) {
        Terms terms = facts.terms(contract);
        return switch (item) {
            case Action action -> of(action, terms, facts, calendar);
            case Commitment commitment -> {
                LocalDate due = due(facts.terms(commitment).getDeadline(), terms);
                yield new Statement(null, false, null, null, due, facts.doneOn(commitment, due), facts.isOut(commitment));
            }
            case Milestone milestone -> new Statement(milestone.getDate(), milestone.getDate() != null, milestone.getDate(), null, null,
                    facts.doneOn(milestone, milestone.getDate()), facts.isOut(milestone));
            default -> throw new IllegalArgumentException("Unknown item: " + item.eClass().getName());
        };
    }

    private static Statement of(Action item, Terms terms, Facts facts, WorkingCalendar calendar) {
        Action action = facts.terms(item);
        ActionDates dates = ActionDates.of(action, calendar);
        LocalDate start = dates.start().orElse(null);
        LocalDate end = dates.end().filter(day -> start == null || !day.isBefore(start)).orElse(null);
        PlannedDuration duration = action.getEnd() == null ? action.getDuration() : null;
        LocalDate derived = start == null && end != null && action.getDuration() != null ? calendar.latestStart(end, action.getDuration())
                : start;
        return new Statement(derived, start != null, end, duration, due(action.getDeadline(), terms), facts.doneOn(item, end),
                facts.isOut(item));
    }

    private static LocalDate due(Deadline deadline, Terms terms) {
        return deadline == null ? null : deadline.due(terms).orElse(null);
    }

    boolean hasLength() {
        return duration != null || start != null && end != null;
    }

    /** Returns the last day when it starts on a day, or {@code null} when nothing tells how long it takes. */
    LocalDate endFrom(LocalDate first, WorkingCalendar calendar) {
        if (duration != null) {
            return calendar.end(first, duration);
        }
        return hasLength() ? first.plusDays(ChronoUnit.DAYS.between(start, end)) : null;
    }

    /** Returns the latest first day that lets it end on a day, or {@code null} when nothing tells how long it takes. */
    LocalDate latestStart(LocalDate last, WorkingCalendar calendar) {
        if (duration != null) {
            return calendar.latestStart(last, duration);
        }
        return hasLength() ? last.minusDays(ChronoUnit.DAYS.between(start, end)) : null;
    }

    boolean countsWorkingDays() {
        return duration != null && duration.unit() == PlannedDuration.Unit.WORKING_DAYS;
    }
}
