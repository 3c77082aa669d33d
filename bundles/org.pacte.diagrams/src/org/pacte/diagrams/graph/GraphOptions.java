// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import java.util.Locale;
import java.util.Optional;

import org.pacte.model.contract.PlanItem;

/**
 * What of a graph is drawn, and how.
 *
 * @param locale the language of all texts
 * @param focus the item around which the graph is cut out; empty for the whole graph
 * @param axis the qualified name of the axis whose links alone are drawn; empty for all
 * @param depth how many links away from the focus an item may be
 */
public record GraphOptions(Locale locale, Optional<PlanItem> focus, Optional<String> axis, int depth) {

    /** Makes the options of a whole graph. */
    public static GraphOptions whole(Locale locale) {
        return new GraphOptions(locale, Optional.empty(), Optional.empty(), 0);
    }

    /** Makes the options of what is close to an item. */
    public static GraphOptions around(PlanItem focus, int depth, Locale locale) {
        return new GraphOptions(locale, Optional.of(focus), Optional.empty(), depth);
    }

    /** Makes the options of what begins or ends in an axis. */
    public static GraphOptions of(String axis, Locale locale) {
        return new GraphOptions(locale, Optional.empty(), Optional.of(axis), 0);
    }
}
