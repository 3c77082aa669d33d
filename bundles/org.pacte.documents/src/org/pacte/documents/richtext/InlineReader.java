// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.richtext;

import java.util.List;
import java.util.function.UnaryOperator;
import org.commonmark.node.Block;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Phrase;

/** Reads the inlines of CommonMark. */
final class InlineReader {

    private final UnaryOperator<String> typography;

    InlineReader(UnaryOperator<String> typography) {
        this.typography = typography;
    }

    /** Returns the inlines in a node. */
    List<Inline> read(Node parent) {
        var phrase = new Phrase();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            read(node, phrase);
        }
        return phrase.inlines();
    }

    /** Returns the inlines in all blocks below a node, each block on its own line. */
    List<Inline> lines(Node parent) {
        var phrase = new Phrase();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            phrase.line();
            if (node instanceof FencedCodeBlock code) {
                phrase.add(new org.pacte.documents.tree.Code(code.getLiteral().strip()));
            } else if (node.getFirstChild() instanceof Block) {
                phrase.add(lines(node));
            } else {
                phrase.add(read(node));
            }
        }
        return phrase.inlines();
    }

    private void read(Node node, Phrase phrase) {
        switch (node) {
            case Text text -> phrase.text(typography.apply(text.getLiteral()));
            case StrongEmphasis strong -> phrase.add(new org.pacte.documents.tree.Strong(read(strong)));
            case Emphasis emphasis -> phrase.add(new org.pacte.documents.tree.Emphasis(read(emphasis)));
            case Code code -> phrase.add(new org.pacte.documents.tree.Code(code.getLiteral()));
            case HardLineBreak lineBreak -> phrase.line();
            case SoftLineBreak softBreak -> phrase.text(" ");
            case HtmlInline html -> phrase.text(html.getLiteral());
            case Link link -> link(link, phrase);
            default -> phrase.add(read(node));
        }
    }

    private void link(Link link, Phrase phrase) {
        String target = link.getDestination();
        if (org.pacte.documents.tree.Link.isSafe(target)) {
            phrase.add(new org.pacte.documents.tree.Link(target, read(link)));
        } else {
            phrase.add(read(link));
        }
    }
}
