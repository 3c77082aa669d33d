// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

import java.util.List;

/**
 * A tie between two elements of the plan, seen from one of them.
 *
 * @param node the other element
 * @param places where the text says so
 */
public record Dependency(PlanNode node, Kind kind, List<Location> places) {
    /** What ties them. */
    public enum Kind {
        /** {@code dépend de}: the one that waits and the one that is awaited. */
        WAITS,
        /** {@code contrepartie de}: the one given for the other. */
        COUNTERPART
    }

    public Dependency {
        places = List.copyOf(places);
    }
}
