// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/**
 * The place of the table of contents; writers fill it from the sections.
 *
 * @param depth how many levels of sections it shows, from 1
 */
public record TableOfContents(String title, int depth) implements Block {

    public TableOfContents {
        title = Legible.text(title);
    }
}
