// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.contract.PlanItem;
import org.pacte.model.time.DateInterval;

/**
 * An action, a milestone (one day) or a commitment (the span of its actions) in time; unknown ends of the intervals are open.
 *
 * @param item the element
 * @param basis how its dates are known
 * @param planned its days as the text states them, or as they follow from it: what a plan shows
 * @param earliest its days when no item starts before what it waits for is over; the planned ones unless there is a conflict
 * @param latest the last days on which it can run without moving the end of the plan or breaking a deadline
 * @param due the last day of its deadline
 * @param slack how far it can move; empty when its end is unknown or it is over
 * @param critical whether any delay of it delays the plan or breaks a deadline
 * @param reason why it has these days
 */
public record ScheduledItem(PlanItem item, Basis basis, DateInterval planned, DateInterval earliest, DateInterval latest,
        Optional<LocalDate> due, Optional<Slack> slack, boolean critical, Reason reason) {

    /** Returns the planned first day, if it is known. */
    public Optional<LocalDate> start() {
        return Optional.ofNullable(planned.start());
    }

    /** Returns the planned last day, if it is known. */
    public Optional<LocalDate> finish() {
        return Optional.ofNullable(planned.end());
    }

    /** Tells whether the planned dates are not in the text but follow from it. */
    public boolean isComputed() {
        return basis == Basis.COMPUTED || basis == Basis.PARTIAL;
    }

    /** Tells whether neither its first nor its last day is known. */
    public boolean isUndated() {
        return planned.start() == null && planned.end() == null;
    }

    /** Tells whether what is awaited pushes it behind its planned days. */
    public boolean isPushed() {
        return !earliest.equals(planned);
    }

    /** Explains its dates in a sentence: {@code « Pose » démarre le 01/04/2022 parce que « Étude » finit le 31/03/2022.} */
    public String explain(Locale locale) {
        return ScheduleWording.explain(this, locale);
    }
}
