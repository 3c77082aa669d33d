// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.adjustment;

import java.util.Locale;

import org.pacte.model.text.Messages;

/** Why the days of an item cannot be moved in its text. */
public enum Obstacle {
    /** The text gives no date. */
    UNDATED,
    /** The first day follows from what the item waits for. */
    COMPUTED,
    /** It is the span of other items. */
    GATHERED,
    /** It is done: its days are those on which it was. */
    DONE,
    /** An amendment says other dates than the contract. */
    AMENDED;

    /** Prints the reason as a sentence. */
    public String print(Locale locale) {
        return Messages.beside(Obstacle.class).get(locale, "obstacle." + name().toLowerCase(Locale.ROOT));
    }
}
