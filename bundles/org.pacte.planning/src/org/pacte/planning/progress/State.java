// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.util.Locale;

import org.pacte.model.text.Messages;

/** How an item of a plan stands at a day, the gravest first. */
public enum State {
    /** Its deadline or its planned end has passed, and nothing says that it is done. */
    LATE,
    /** It can still be in time, but something speaks against it. */
    AT_RISK,
    /** It is going on, or should be by its dates. */
    RUNNING,
    /** It has not begun and need not have. */
    WAITING,
    /** Neither a date nor a report tells anything. */
    UNKNOWN,
    /** It is done. */
    DONE,
    /** It was given up or is out of the plan. */
    STOPPED;

    /** Prints {@code en retard}, {@code à risque} ... for an item of either gender. */
    public String print(Locale locale) {
        return Messages.beside(State.class).get(locale, "state." + name().toLowerCase(Locale.ROOT));
    }
}
