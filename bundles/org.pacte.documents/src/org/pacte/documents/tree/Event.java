// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A day, or several, that a document tells.
 *
 * @param id the same in every edition of the document: with it a calendar finds again the entry that it already has
 * @param last the last day of it, the first one where there is one only
 * @param description more about it; may be empty
 */
public record Event(String id, LocalDate first, LocalDate last, String title, String description) {

    /** @throws IllegalArgumentException if it ends before it begins */
    public Event {
        Objects.requireNonNull(id);
        title = Legible.text(title);
        description = Legible.text(description);
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("An event ends before it begins: " + title);
        }
    }
}
