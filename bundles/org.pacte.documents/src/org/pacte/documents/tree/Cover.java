// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/**
 * What stands around the title at the head of a document.
 *
 * @param ownPage whether the title has a page of its own, where there are pages
 * @param issuers who speaks, such as the names of the parties; shown above the title
 * @param lines what is shown below the title and subtitle, such as the period or the date
 */
public record Cover(boolean ownPage, List<String> issuers, List<String> lines) {

    /** The title alone, at the head of the first page. */
    public static final Cover PLAIN = new Cover(false, List.of(), List.of());

    public Cover {
        issuers = issuers.stream().map(Legible::text).toList();
        lines = lines.stream().map(Legible::text).toList();
    }
}
