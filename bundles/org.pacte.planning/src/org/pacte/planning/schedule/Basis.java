// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

/** How the dates of an item are known, the surest first; a commitment is as sure as the least sure of its actions. */
public enum Basis {
    /** It is done: the last day is the real one. */
    DONE,
    /** The text states a date, and the other one where it gives both or a duration. */
    STATED,
    /** The dates follow from what the item waits for. */
    COMPUTED,
    /** The same, but something awaited has no date: the dates are the earliest that are known so far. */
    PARTIAL,
    /** The text gives no date, and none follows from it. */
    UNDATED,
    /** It was given up or is out of the plan, and holds nothing back. */
    ABANDONED;

    /** Returns the less sure of two. */
    Basis and(Basis other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
