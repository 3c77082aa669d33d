// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/** Words of somebody else, or the agreed wording itself. */
public record Quote(List<Block> content) implements Block {

    public Quote {
        content = List.copyOf(content);
    }
}
