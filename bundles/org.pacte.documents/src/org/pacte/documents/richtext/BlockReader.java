// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.richtext;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Code;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.documents.tree.Quote;

/** Reads the blocks of CommonMark. */
final class BlockReader {

    private final InlineReader inlines;

    BlockReader(InlineReader inlines) {
        this.inlines = inlines;
    }

    /** Returns the blocks in a node. */
    List<Block> read(Node parent) {
        var blocks = new ArrayList<Block>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case org.commonmark.node.Paragraph paragraph -> blocks.add(new Paragraph(inlines.read(paragraph)));
                case Heading heading -> blocks.add(new Paragraph(Paragraph.Role.LABEL, inlines.read(heading)));
                case BlockQuote quote -> blocks.add(new Quote(read(quote)));
                case FencedCodeBlock code -> blocks.add(code(code));
                case ListBlock list -> blocks.add(list(list));
                default -> blocks.addAll(read(node));
            }
        }
        return blocks;
    }

    private static Paragraph code(FencedCodeBlock block) {
        var phrase = new Phrase();
        block.getLiteral().lines().forEach(line -> phrase.line().add(new Code(line)));
        return new Paragraph(phrase.inlines());
    }

    private ItemList list(ListBlock list) {
        var items = new ArrayList<List<Block>>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(read(item));
        }
        boolean ordered = list instanceof OrderedList;
        int start = list instanceof OrderedList numbered ? numbered.getMarkerStartNumber() : 1;
        return new ItemList(ordered, start, items);
    }
}
