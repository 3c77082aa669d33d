// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/** A note called where it stands and printed at the foot of the page, or at the end where there are no pages. */
public record Footnote(List<Inline> content) implements Inline {

    public Footnote {
        content = List.copyOf(content);
    }
}
