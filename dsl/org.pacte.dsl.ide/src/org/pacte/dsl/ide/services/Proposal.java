// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * One proposal of the completion.
 *
 * @param label what the list shows
 * @param detail what stands beside the label: the title and kind of an element, a short gloss of a value
 * @param documentation CommonMark, empty where there is none
 * @param change replaces what was typed; it ends at the cursor
 * @param placeholders ranges inside the change's text, to be filled in order; an empty one at the end is the last
 *        caret place
 * @param filter the text that a client may compare with what is typed on
 * @param rank the place in the list, ascending
 */
public record Proposal(String label, String detail, String documentation, Kind kind, TextChange change,
        List<TextRange> placeholders, String filter,
        int rank) {
    /** What is proposed. */
    public enum Kind {
        KEYWORD, SNIPPET, VALUE, REFERENCE, DATE, UNIT, TEXT
    }

    public Proposal {
        placeholders = List.copyOf(placeholders);
    }
}
