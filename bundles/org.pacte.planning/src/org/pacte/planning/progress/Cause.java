// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.Rating;
import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Measure;

/** Why an item is late or at risk. */
public sealed interface Cause {

    /** The last day of its deadline has passed. */
    record MissedDeadline(LocalDate due) implements Cause {
    }

    /** Its planned end has passed, or the day of the milestone. */
    record MissedEnd(LocalDate finish) implements Cause {
    }

    /** It should have started, and a report says that it has not. */
    record NotStarted(LocalDate start) implements Cause {
    }

    /**
     * What it waits for is late.
     *
     * @param awaited the late item, or one that a late item pushes
     * @param start the first day on which this one can still start
     */
    record Pushed(PlanItem awaited, LocalDate start) implements Cause {
    }

    /**
     * A milestone moves with its action.
     *
     * @param day the first day that is still possible
     */
    record Moved(PlanItem action, LocalDate day) implements Cause {
    }

    /** It can no longer be over by its deadline. */
    record CannotMeet(LocalDate finish, LocalDate due) implements Cause {
    }

    /** A report says that it is put off or suspended. */
    record Held(ExecutionStatus status, LocalDate reported) implements Cause {
    }

    /** A report rates it orange or red. */
    record Rated(Rating rating, LocalDate reported) implements Cause {
    }

    /**
     * Less was done than was promised by the day.
     *
     * @param realized what was done in all
     * @param expected the sum of what was promised by the day, with its terms
     */
    record Behind(Measure realized, Calculation expected) implements Cause {
    }

    /** Some of its actions are late. */
    record LateActions(List<PlanItem> actions) implements Cause {
        public LateActions {
            actions = List.copyOf(actions);
        }
    }

    /** Prints it as a part of a sentence: {@code échéance du 31/12/2022 dépassée}. */
    default String print(Locale locale) {
        return CauseWording.print(this, locale);
    }
}
