// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.richtext;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Inline;

/**
 * Reads CommonMark into the document tree.
 *
 * <p> HTML in the text stays text, a link that is not {@linkplain org.pacte.documents.tree.Link#isSafe(String) safe}
 * keeps its words only, an image is its description, and headings become labels: the document alone has sections.
 * Indentation makes no code block, as the texts of a contract are indented with the lines around them.
 *
 * @see <a href="https://spec.commonmark.org/0.31.2/">CommonMark 0.31.2</a>
 */
public final class RichText {

    /** Deeper quotes, lists and emphases are read as text: they would try the reader's patience, and the stack. */
    private static final int DEEPEST_NESTING = 20;

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(BlockQuote.class, FencedCodeBlock.class, Heading.class, ListBlock.class,
                    ThematicBreak.class))
            .maxOpenBlockParsers(DEEPEST_NESTING)
            .maxInlineNesting(DEEPEST_NESTING)
            .build();

    private RichText() {
    }

    /**
     * Returns the blocks of a text.
     *
     * @param commonMark any text; {@code null} counts as empty
     * @param typography applied to the words, not to code or addresses
     */
    public static List<Block> blocks(String commonMark, UnaryOperator<String> typography) {
        return new BlockReader(new InlineReader(typography)).read(parse(commonMark));
    }

    /** Returns the blocks of a text whose words stay as they are. */
    public static List<Block> blocks(String commonMark) {
        return blocks(commonMark, UnaryOperator.identity());
    }

    /** Returns a text as inlines, for a cell or a line: its blocks follow one another on lines of their own. */
    public static List<Inline> inlines(String commonMark, UnaryOperator<String> typography) {
        return new InlineReader(typography).lines(parse(commonMark));
    }

    private static Node parse(String commonMark) {
        return PARSER.parse(commonMark == null ? "" : commonMark);
    }
}
