// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.List;

import org.pacte.model.contract.PlanItem;
import org.pacte.planning.network.Cycle;

/** Why an item has its planned dates, or none. */
public sealed interface Reason {

    /** The text states them, as far as they are stated. */
    record Stated() implements Reason {
    }

    /** The item is done, on that day. */
    record Done(LocalDate day) implements Reason {
    }

    /** The item was given up. */
    record Abandoned() implements Reason {
    }

    /**
     * It starts on the day after something that it waits for, or on the first worked day after it.
     *
     * @param awaited what ends last of all that is awaited
     * @param finish its planned last day
     * @param unknown what else is awaited and has no certain end
     */
    record Follows(PlanItem awaited, LocalDate finish, List<PlanItem> unknown) implements Reason {
        public Follows {
            unknown = List.copyOf(unknown);
        }
    }

    /**
     * A commitment runs while its actions run.
     *
     * @param undated its actions without a known end
     */
    record Gathers(List<PlanItem> undated) implements Reason {
        public Gathers {
            undated = List.copyOf(undated);
        }
    }

    /** The text gives no date, and nothing that is awaited could give one. */
    record Undated() implements Reason {
    }

    /** All that is awaited has no date either. */
    record AwaitsUndated(List<PlanItem> awaited) implements Reason {
        public AwaitsUndated {
            awaited = List.copyOf(awaited);
        }
    }

    /** It waits for itself. */
    record InCycle(Cycle cycle) implements Reason {
    }
}
