// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.Optional;

import org.pacte.model.contract.Action;
import org.pacte.planning.calendar.WorkingCalendar;

/**
 * The planned days of an action as far as its text says them.
 *
 * @param start the first day, if it is stated
 * @param end the last day, stated or computed from start and duration
 */
public record ActionDates(Optional<LocalDate> start, Optional<LocalDate> end) {

    public static ActionDates of(Action action, WorkingCalendar calendar) {
        LocalDate end = action.getEnd();
        if (end == null && action.getStart() != null && action.getDuration() != null) {
            end = calendar.end(action.getStart(), action.getDuration());
        }
        return new ActionDates(Optional.ofNullable(action.getStart()), Optional.ofNullable(end));
    }
}
