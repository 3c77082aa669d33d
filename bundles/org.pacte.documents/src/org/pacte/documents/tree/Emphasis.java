// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/** Words with a stress, a foreign term or a title, shown in italics. */
public record Emphasis(List<Inline> content) implements Inline {

    public Emphasis {
        content = List.copyOf(content);
    }

    /** Shows the text in italics. */
    public Emphasis(String text) {
        this(List.of(new Text(text)));
    }
}
