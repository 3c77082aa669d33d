// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/** A place of a file where one element is meant. */
public record Occurrence(TextRange range, Kind kind) {
    /** What happens to the element there. */
    public enum Kind {
        /** It is named. */
        READ,
        /** It is declared, a report gives it a status or a value, or an amendment other terms. */
        WRITE
    }
}
