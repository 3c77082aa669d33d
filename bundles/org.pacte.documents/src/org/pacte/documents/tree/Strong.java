// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/** Words that matter more than their neighbours, shown in bold. */
public record Strong(List<Inline> content) implements Inline {

    public Strong {
        content = List.copyOf(content);
    }

    /** Shows the text in bold. */
    public Strong(String text) {
        this(List.of(new Text(text)));
    }
}
