// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/**
 * Something computed that is shown inside of the text, without being part of it.
 *
 * @param offset where it is shown, behind the words that it was computed from
 * @param tooltip how it was found, as plain text
 */
public record InlayHint(int offset, Kind kind, String text, String tooltip) {
    /** What was computed. */
    public enum Kind {
        /** The sum of tranches, or a rate over its years. */
        TOTAL,
        /** The last day of an action with a duration. */
        END,
        /** The camp of a commitment's bearers. */
        SIDE,
        /** By how much an action can be late before the plan is. */
        SLACK
    }
}
