// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * What is said above the declaration of an element.
 *
 * @param range the element's name
 * @param title {@link #count()} in words
 * @param places what is counted
 */
public record Lens(TextRange range, Kind kind, int count, String title, List<Location> places) {
    /** What is counted. */
    public enum Kind {
        COUNTERPARTS, FINDINGS, REFERENCES
    }

    public Lens {
        places = List.copyOf(places);
    }
}
