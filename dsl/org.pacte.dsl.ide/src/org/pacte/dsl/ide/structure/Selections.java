// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.structure;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.services.TextRange;

/** Finds what a selection grows to: a word, a text, a value, a property, the inside of a block, the block, the file. */
public final class Selections {
    private static final List<String> MARKS = List.of("\"\"\"", "\"", "«", "»", "/*", "*/", "//");

    private final String text;
    private final List<TextRange> ranges = new ArrayList<>();

    private Selections(String text) {
        this.text = text;
    }

    /** The ranges around an offset, the innermost first; each one contains the one before and is longer. */
    public static List<TextRange> around(XtextResource resource, int offset) {
        ICompositeNode root = resource.getParseResult().getRootNode();
        Selections selections = new Selections(root.getText());
        if (offset < 0 || offset > selections.text.length()) {
            return List.of();
        }
        ILeafNode leaf = touched(root, offset);
        if (leaf != null) {
            selections.addLeaf(leaf, offset);
            for (INode node = leaf.getParent(); node != null; node = node.getParent()) {
                selections.addInside(node, offset);
                selections.add(node.getOffset(), node.getEndOffset());
            }
        }
        selections.add(0, selections.text.length());
        return selections.ranges;
    }

    /** The visible word at an offset, also where the offset is right behind it. */
    private static ILeafNode touched(INode root, int offset) {
        ILeafNode at = NodeModelUtils.findLeafNodeAtOffset(root, offset);
        boolean space = at == null || at.isHidden() && !Folds.isComment(at.getGrammarElement());
        ILeafNode before = space && offset > 0 ? NodeModelUtils.findLeafNodeAtOffset(root, offset - 1) : null;
        return before != null && !before.isHidden() ? before : at;
    }

    private void addLeaf(ILeafNode leaf, int offset) {
        if (leaf.isHidden() && !Folds.isComment(leaf.getGrammarElement())) {
            return;
        }
        String word = leaf.getText();
        if (MARKS.stream().anyMatch(word::startsWith)) {
            addWord(offset, leaf);
            int start = leaf.getOffset();
            int end = leaf.getEndOffset();
            for (String mark : MARKS) {
                if (word.startsWith(mark)) {
                    start += mark.length();
                    break;
                }
            }
            for (String mark : MARKS) {
                if (word.endsWith(mark) && end - mark.length() >= start) {
                    end -= mark.length();
                    break;
                }
            }
            addTrimmed(start, end);
        }
        addTrimmed(leaf.getOffset(), leaf.getEndOffset());
    }

    private void addWord(int offset, ILeafNode leaf) {
        int start = offset;
        while (start > leaf.getOffset() && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < leaf.getEndOffset() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        add(start, end);
    }

    /** The inside of a block, where the offset lies in it. */
    private void addInside(INode node, int offset) {
        if (node instanceof ICompositeNode block) {
            int start = -1;
            for (INode child : block.getChildren()) {
                boolean brace = child instanceof ILeafNode && child.getLength() == 1;
                if (brace && child.getText().equals("{")) {
                    start = child.getEndOffset();
                } else if (brace && start >= 0 && child.getText().equals("}")
                        && start <= offset && offset <= child.getOffset()) {
                    addTrimmed(start, child.getOffset());
                }
            }
        }
    }

    private void addTrimmed(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        add(start, end);
    }

    private void add(int start, int end) {
        TextRange last = ranges.isEmpty() ? new TextRange(start, 0) : ranges.get(ranges.size() - 1);
        if (start <= last.offset() && end >= last.end() && end - start > last.length()) {
            ranges.add(new TextRange(start, end - start));
        }
    }
}
