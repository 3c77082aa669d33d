// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/**
 * A part of a document under a heading.
 *
 * @param level 1 for the sections of the document, then one more for each section around it
 * @param number the number as it is read, such as "Article 3" or "3.1"; empty when the section has none
 * @param anchor the name by which links lead to the section: letters, digits and hyphens, unique in the document
 * @param title the heading, without the number
 * @param content the blocks of the section and the sections below it
 */
public record Section(int level, String number, String anchor, List<Inline> title, List<Content> content)
        implements Content {

    public Section {
        number = Legible.text(number);
        title = List.copyOf(title);
        content = List.copyOf(content);
    }

    /** Tells whether the section counts in the numbering of its level. */
    public boolean isNumbered() {
        return !number.isEmpty();
    }
}
