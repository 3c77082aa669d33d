// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.adjustment;

import java.time.LocalDate;
import java.util.List;

/**
 * Other days of an item, and what its text has to say for them.
 *
 * @param start the first day that follows from it
 * @param finish the last day that follows from it; {@code null} where nothing tells
 * @param changes the properties to write, none where nothing changes
 */
public record Adjustment(LocalDate start, LocalDate finish, List<Change> changes) {
    public Adjustment {
        changes = List.copyOf(changes);
    }

    /**
     * A property with another value.
     *
     * @param feature its name in the model
     * @param text the value as the text writes it
     */
    public record Change(String feature, String text) {
    }
}
