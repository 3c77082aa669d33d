// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.network;

import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.NotationException;

/** How explanations and drawings call the items of a plan; nameless elements are an ellipsis. */
public final class Labels {
    private static final String UNKNOWN = "…";

    private Labels() {
    }

    /** Returns the title that documents print, else the name, cut for a sentence. */
    public static String title(NamedElement element) {
        return NotationException.quotable(whole(element));
    }

    /** Returns the title that documents print, else the name, however long it is. */
    public static String whole(NamedElement element) {
        return first(element.getTitle(), element.getName());
    }

    /** Returns the name in the text, else the title, cut for a sentence. */
    public static String name(NamedElement element) {
        return NotationException.quotable(first(element.getName(), element.getTitle()));
    }

    private static String first(String preferred, String other) {
        String label = preferred == null ? other : preferred;
        return label == null ? UNKNOWN : label;
    }
}
