// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.network;

import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.NotationException;

/** How explanations call the items of a plan; long labels are cut, nameless elements are an ellipsis. */
public final class Labels {
    private static final String UNKNOWN = "…";

    private Labels() {
    }

    /** Returns the title that documents print, else the name. */
    public static String title(NamedElement element) {
        return first(element.getTitle(), element.getName());
    }

    /** Returns the name in the text, else the title. */
    public static String name(NamedElement element) {
        return first(element.getName(), element.getTitle());
    }

    private static String first(String preferred, String other) {
        String label = preferred == null ? other : preferred;
        return label == null ? UNKNOWN : NotationException.quotable(label);
    }
}
