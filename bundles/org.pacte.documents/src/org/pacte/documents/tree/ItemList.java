// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/**
 * Items one below the other, numbered or not; an item may hold a list of its own.
 *
 * @param start the number of the first item of a numbered list
 * @param items the blocks of each item
 */
public record ItemList(boolean ordered, int start, List<List<Block>> items) implements Block {

    public ItemList {
        items = items.stream().map(List::copyOf).toList();
    }

    /** Makes a list with bullets, an item a paragraph. */
    public static ItemList bullets(List<List<Inline>> items) {
        return new ItemList(false, 1, paragraphs(items));
    }

    /** Makes a list numbered from 1, an item a paragraph. */
    public static ItemList numbered(List<List<Inline>> items) {
        return new ItemList(true, 1, paragraphs(items));
    }

    private static List<List<Block>> paragraphs(List<List<Inline>> items) {
        return items.stream().map(item -> List.<Block>of(new Paragraph(item))).toList();
    }
}
