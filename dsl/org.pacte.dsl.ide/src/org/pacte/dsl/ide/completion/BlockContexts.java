// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.ide.editor.contentassist.antlr.ContentAssistContextFactory;
import org.eclipse.xtext.ide.editor.contentassist.antlr.LeafNodeFinder;
import org.eclipse.xtext.ide.editor.partialEditing.IPartialEditingContentAssistParser;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;

/**
 * Finds what the grammar allows at a place by reading the innermost block around it instead of the whole text before
 * it, so that completion costs the same on the first and on the ten-thousandth line.
 */
class BlockContexts extends ContentAssistContextFactory {
    private static final String OPENING = "{";
    private static final String CLOSING = "}";

    private int start;

    @Override
    protected void initializeNodeAndModelData() {
        rootNode = parseResult.getRootNode();
        ((IPartialEditingContentAssistParser) parser).initializeFor(resource.getEntryPoint());
        lastCompleteNode = leaf(true, rootNode);
        currentNode = leaf(false, lastCompleteNode);
        lastVisibleNode = getLastCompleteNodeByOffset(rootNode, completionOffset);
        datatypeNode = getContainingDatatypeRuleNode(lastCompleteNode);
        currentModel = NodeModelUtils.findActualSemanticObjectFor(lastVisibleNode);
        start = 0;
        int first = Math.min(Math.min(lastCompleteNode.getOffset(), currentNode.getOffset()), datatypeNode.getOffset());
        for (INode node = lastCompleteNode; node != null; node = node.getParent()) {
            if (node instanceof ICompositeNode block && node.getGrammarElement() instanceof RuleCall call
                    && isInside(block, first)) {
                ((IPartialEditingContentAssistParser) parser).initializeFor(call.getRule());
                start = block.getOffset();
                return;
            }
        }
    }

    /** The leaf that touches the place from the left or from the right. */
    private INode leaf(boolean left, INode otherwise) {
        INode found = new NearLeaf(completionOffset, left).searchIn(rootNode);
        return found == null ? otherwise : found;
    }

    /** Looks into the blocks around the place only, where Xtext's own search goes over all words before it. */
    private static final class NearLeaf extends LeafNodeFinder {
        private NearLeaf(int offset, boolean left) {
            super(offset, left);
        }

        @Override
        protected ILeafNode searchInChildren(ICompositeNode block) {
            ILeafNode last = null;
            for (INode child : block.getChildren()) {
                ILeafNode found = searchIn(child);
                if (found == null && last != null) {
                    return last;
                }
                last = found;
            }
            return last;
        }
    }

    /** Tells whether a place lies between the braces of a block, the closing one of which may still be missing. */
    private boolean isInside(ICompositeNode block, int place) {
        RuleCall call = (RuleCall) block.getGrammarElement();
        if (!(call.getRule() instanceof ParserRule rule) || rule.isFragment() || GrammarUtil.isDatatypeRule(rule)) {
            return false;
        }
        boolean opened = false;
        for (INode child : block.getChildren()) {
            if (child instanceof ILeafNode && child.getGrammarElement() instanceof Keyword keyword) {
                opened |= keyword.getValue().equals(OPENING) && child.getEndOffset() <= place;
                if (keyword.getValue().equals(CLOSING) && child.getOffset() < completionOffset) {
                    return false;
                }
            }
        }
        return opened;
    }

    @Override
    protected String getInputToParse(String completeInput, int offset) {
        return super.getInputToParse(completeInput, offset).substring(start);
    }
}
