// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * The block of an element as the text has it.
 *
 * @param rule the rule that reads the element
 * @param head the element's node, its braces directly below
 * @param open the opening brace, {@code null} where the element has none yet
 * @param close the closing brace, {@code null} where there is none
 * @param items the properties and blocks between the braces, in the order of the text
 */
record Block(ParserRule rule, ICompositeNode head, ILeafNode open, ILeafNode close, List<INode> items) {
    private static final String OPENING = "{";
    private static final String CLOSING = "}";

    Block {
        items = List.copyOf(items);
    }

    /** The block of an element that has one, or may have one. */
    static Optional<Block> of(EObject element) {
        ICompositeNode node = NodeModelUtils.findActualNodeFor(element);
        if (node == null) {
            return Optional.empty();
        }
        for (ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getGrammarElement() == null ? Optional.empty()
                        : Optional.of(around(leaf)).filter(block -> block.open != null || block.mayHaveBraces());
            }
        }
        return Optional.empty();
    }

    private static Block around(ILeafNode first) {
        ICompositeNode head = first.getParent();
        ILeafNode open = null;
        ILeafNode close = null;
        List<INode> items = new ArrayList<>();
        for (INode child : head.getChildren()) {
            if (child instanceof ILeafNode leaf && leaf.getGrammarElement() instanceof Keyword keyword) {
                open = open == null && keyword.getValue().equals(OPENING) ? leaf : open;
                close = keyword.getValue().equals(CLOSING) ? leaf : close;
            } else if (child instanceof ICompositeNode && open != null && child.getLength() > 0) {
                items.add(child);
            }
        }
        return new Block(GrammarUtil.containingParserRule(first.getGrammarElement()), head, open, close, items);
    }

    private boolean mayHaveBraces() {
        return GrammarUtil.containedKeywords(rule).stream().anyMatch(each -> each.getValue().equals(OPENING));
    }

    /** The property of a block that a node is, or is a part of. */
    static Optional<INode> itemAround(INode node) {
        for (INode each = node; each != null && each.getParent() != null; each = each.getParent()) {
            ICompositeNode parent = each.getParent();
            for (INode sibling : parent.getChildren()) {
                if (sibling instanceof ILeafNode leaf && leaf.getGrammarElement() instanceof Keyword keyword
                        && keyword.getValue().equals(OPENING) && sibling.getOffset() < each.getOffset()) {
                    return Optional.of(each);
                }
            }
        }
        return Optional.empty();
    }

    /** Tells whether the whole block stands on one line. */
    boolean isInline(String text) {
        return open != null && close != null && text.substring(open.getOffset(), close.getOffset()).indexOf('\n') < 0;
    }
}
