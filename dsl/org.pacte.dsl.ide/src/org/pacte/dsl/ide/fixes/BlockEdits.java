// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.checks.Finding;
import org.pacte.checks.Fix;
import org.pacte.dsl.ide.services.TextRange;

/** The changes of a text that add, replace or remove a property, and leave everything else as its author wrote it. */
public final class BlockEdits {
    private static final String STEP = "  ";

    private final String text;
    private final String lineEnd;

    public BlockEdits(String text) {
        this.text = text;
        int first = text.indexOf('\n');
        lineEnd = first > 0 && text.charAt(first - 1) == '\r' ? "\r\n" : "\n";
    }

    /** The change that a fix stands for; empty where the text has no place for it. */
    public Optional<Edit> of(Fix fix) {
        return switch (fix) {
            case Fix.Add add -> add(add.owner(), add.text());
            case Fix.Replace replace -> value(replace.element(), replace.feature(), replace.index())
                    .map(node -> Edit.of(node.getOffset(), node.getLength(), marked(replace.text(), node)));
            case Fix.Remove remove when remove.feature() == null -> removeElement(remove.element());
            case Fix.Remove remove -> removeValue(remove.element(), remove.feature(), remove.index());
            case Fix.Append append -> append(append.element(), append.before(), append.text());
            case Fix.Copy copy -> copy(copy);
            // These are no change of one place.
            case Fix.Declare declared -> Optional.empty();
            case Fix.Several several -> Optional.empty();
        };
    }

    /** A text keeps the marks that its author has put around it. */
    private static String marked(String added, INode replaced) {
        String before = NodeModelUtils.getTokenText(replaced);
        boolean plain = added.length() > 1 && added.startsWith("\"") && added.endsWith("\"") && added.indexOf('\\') < 0
                && added.indexOf('»') < 0;
        if (!plain || !before.startsWith("«") || before.length() < 2) {
            return added;
        }
        String space = Character.isLetterOrDigit(before.charAt(1)) ? "" : before.substring(1, 2);
        return "«" + space + added.substring(1, added.length() - 1) + space + "»";
    }

    private static Optional<Edit> copy(Fix.Copy copy) {
        Optional<INode> there = value(copy.element(), copy.feature(), Finding.WHOLE);
        Optional<INode> model = value(copy.model(), copy.feature(), Finding.WHOLE);
        return there.flatMap(node -> model.map(words -> Edit.of(node.getOffset(), node.getLength(),
                NodeModelUtils.getTokenText(words))));
    }

    /** Adds words to a statement, in front of the first of some properties and the words that lead it in. */
    private static Optional<Edit> append(EObject element, List<EStructuralFeature> before, String added) {
        INode statement = NodeModelUtils.findActualNodeFor(element);
        if (statement == null) {
            return Optional.empty();
        }
        int place = before.stream().flatMap(each -> NodeModelUtils.findNodesForFeature(element, each).stream())
                .mapToInt(INode::getOffset).min().orElse(Integer.MAX_VALUE);
        int end = statement.getOffset();
        for (ILeafNode leaf : statement.getLeafNodes()) {
            boolean leads = leaf.getGrammarElement() instanceof Keyword keyword && Character.isLetter(keyword.getValue().charAt(0))
                    && place < Integer.MAX_VALUE && leadsTo(place, leaf);
            if (!leaf.isHidden() && leaf.getOffset() < place && !leads) {
                end = leaf.getEndOffset();
            }
        }
        return Optional.of(Edit.of(end, 0, " " + added));
    }

    /** Tells whether only words of the language stand between a word and a place behind it. */
    private static boolean leadsTo(int place, ILeafNode word) {
        for (ILeafNode leaf = word; leaf != null && leaf.getOffset() < place; leaf = NodeModelUtils.findLeafNodeAtOffset(
                word.getRootNode(), leaf.getTotalEndOffset())) {
            if (!leaf.isHidden() && !(leaf.getGrammarElement() instanceof Keyword)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Adds a property or a block where its kind usually stands in the block of an element. What may stand once only
     * takes the place of what stands there, and a list that stands there grows.
     */
    Optional<Edit> add(EObject owner, String added) {
        return Block.of(owner).filter(block -> block.open() == null || block.close() != null).map(block -> {
            if (block.open() == null) {
                return open(block, added);
            }
            Optional<Edit> merged = merge(block, added);
            if (merged.isPresent()) {
                return merged.get();
            }
            return block.isInline(text) && !(block.items().isEmpty() && isBroken(added)) ? addInLine(block, added)
                    : addLine(block, added);
        });
    }

    private static Optional<Edit> merge(Block block, String added) {
        PropertyOrder order = PropertyOrder.of(block.rule());
        int rank = order.rank(firstWord(added));
        Optional<INode> there = rank == PropertyOrder.UNKNOWN ? Optional.empty()
                : block.items().stream().filter(item -> order.rank(item) == rank).findFirst();
        return there.flatMap(item -> {
            if (order.isSingle(rank) || order.isList(rank) && !hasListed(item)) {
                return Optional.of(Edit.of(item.getOffset(), item.getLength(), added));
            }
            return order.isList(rank) ? Optional.of(Edit.of(item.getEndOffset(), 0, ", " + values(item, added)))
                    : Optional.empty();
        });
    }

    /** Tells whether a property names elements of a list, and not a word that stands for none. */
    private static boolean hasListed(INode item) {
        for (INode node : item.getAsTreeIterable()) {
            Assignment assignment = node.getGrammarElement() == null ? null
                    : GrammarUtil.containingAssignment(node.getGrammarElement());
            if (node != item && assignment != null && GrammarUtil.isMultipleAssignment(assignment)) {
                return true;
            }
        }
        return false;
    }

    /** What is added without the words that a property begins with: these stand there already. */
    private static String values(INode item, String added) {
        String values = added;
        for (ILeafNode leaf : item.getLeafNodes()) {
            if (!leaf.isHidden()) {
                if (!(leaf.getGrammarElement() instanceof Keyword) || !values.startsWith(leaf.getText() + " ")) {
                    break;
                }
                values = values.substring(leaf.getLength() + 1);
            }
        }
        return values;
    }

    private Edit open(Block block, String added) {
        int end = block.head().getEndOffset();
        String indent = indent(block.head().getOffset());
        boolean nested = !startsLine(block.head().getOffset());
        String braces = nested && !isBroken(added) ? " { " + added + " }"
                : " {" + lineEnd + indented(added, indent + STEP) + lineEnd + indent + "}";
        return Edit.of(end, 0, braces);
    }

    /** Keeps a short block on its line; where it grows too long, the layout breaks it afterwards. */
    private Edit addInLine(Block block, String added) {
        INode before = before(block, added);
        int at = before == null ? block.open().getEndOffset() : before.getEndOffset();
        boolean closesAtOnce = at == block.close().getOffset();
        String inserted = isBroken(added)
                ? lineEnd + indented(added, indent(block.head().getOffset()) + STEP) + lineEnd
                : " " + added + (closesAtOnce ? " " : "");
        return new Edit(Edit.of(at, 0, inserted).change(), new TextRange(block.open().getOffset(),
                block.close().getEndOffset() - block.open().getOffset()));
    }

    private Edit addLine(Block block, String added) {
        INode before = before(block, added);
        int at = behindComment(before == null ? block.open().getEndOffset() : before.getEndOffset());
        String indent = childIndent(block);
        StringBuilder inserted = new StringBuilder();
        // Only a block is set apart; several properties are not.
        boolean large = isBroken(added) && added.endsWith("}");
        inserted.append(lineEnd).append(large && before != null ? lineEnd : "").append(indented(added, indent));
        int next = skipBlanks(at);
        int replaced = 0;
        if (next < text.length() && text.charAt(next) != '\n' && text.charAt(next) != '\r') {
            // Something follows on the same line: it moves to its own.
            boolean closes = next == block.close().getOffset();
            inserted.append(lineEnd).append(closes ? indent(block.head().getOffset()) : indent);
            replaced = next - at;
        } else if (large && !isFollowedByBlankOr(block.close(), next)) {
            inserted.append(lineEnd);
        }
        return Edit.of(at, replaced, inserted.toString());
    }

    /** The property after which a new one usually stands; {@code null} for the first place. */
    private static INode before(Block block, String added) {
        PropertyOrder order = PropertyOrder.of(block.rule());
        int rank = order.rank(firstWord(added));
        INode before = null;
        for (INode item : block.items()) {
            if (rank == PropertyOrder.UNKNOWN || order.rank(item) <= rank) {
                before = item;
            }
        }
        return before;
    }

    private static String firstWord(String added) {
        int end = 0;
        while (end < added.length() && !Character.isWhitespace(added.charAt(end))) {
            end++;
        }
        return added.substring(0, end);
    }

    private String childIndent(Block block) {
        return block.items().stream().map(INode::getOffset).filter(this::startsLine).findFirst().map(this::indent)
                .orElseGet(() -> indent(block.head().getOffset()) + STEP);
    }

    private Optional<Edit> removeElement(EObject element) {
        INode node = NodeModelUtils.findActualNodeFor(element);
        return node == null ? Optional.empty() : Optional.of(removeItem(Block.itemAround(node).orElse(node)));
    }

    /** Takes a property away with its line; a comment beside it stays. */
    Edit removeItem(INode item) {
        int start = item.getOffset();
        int end = skipBlanks(item.getEndOffset());
        if (!startsLine(start) || !endsLine(end)) {
            int from = startsLine(start) ? start : start - blanksBefore(start);
            return Edit.of(from, (startsLine(start) ? end : item.getEndOffset()) - from, "");
        }
        int from = start - blanksBefore(start);
        int behind = end < text.length() ? text.indexOf('\n', end) + 1 : end;
        boolean between = isBlankLineBefore(from) && isBlankLineAt(behind);
        return Edit.of(from, (between ? text.indexOf('\n', behind) + 1 : behind) - from, "");
    }

    private Optional<Edit> removeValue(EObject element, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        INode node = value(element, feature, index).orElse(null);
        if (node == null) {
            return Optional.empty();
        }
        INode item = Block.itemAround(node).orElse(node);
        List<INode> listed = nodes.stream().filter(each -> isInside(each, item)).toList();
        if (listed.size() > 1 && index != Finding.WHOLE) {
            int place = listed.indexOf(node);
            int from = place == 0 ? node.getOffset() : listed.get(place - 1).getEndOffset();
            int to = place == 0 ? listed.get(1).getOffset() : node.getEndOffset();
            return Optional.of(Edit.of(from, to - from, ""));
        }
        INode first = firstOfPart(node, item);
        return Optional.of(first == null ? removeItem(item)
                : Edit.of(first.getEndOffset(), node.getEndOffset() - first.getEndOffset(), ""));
    }

    /** The last word before those that lead a value in; {@code null} where these begin the property. */
    private static INode firstOfPart(INode node, INode item) {
        INode before = null;
        for (INode leaf : item.getLeafNodes()) {
            if (leaf.getOffset() >= node.getOffset()) {
                break;
            }
            boolean leads = leaf.getGrammarElement() instanceof Keyword keyword
                    && !(GrammarUtil.containingRule(keyword) instanceof ParserRule rule
                    && GrammarUtil.isDatatypeRule(rule));
            before = leads || leaf instanceof ILeafNode hidden && hidden.isHidden() ? before : leaf;
        }
        return before;
    }

    private static boolean isInside(INode node, INode item) {
        return item.getOffset() <= node.getOffset() && node.getEndOffset() <= item.getEndOffset();
    }

    private static Optional<INode> value(EObject element, EStructuralFeature feature, int index) {
        List<INode> nodes = NodeModelUtils.findNodesForFeature(element, feature);
        int wanted = Math.max(0, index);
        return wanted < nodes.size() ? Optional.of(nodes.get(wanted)) : Optional.empty();
    }

    private static boolean isBroken(String added) {
        return added.indexOf('\n') >= 0;
    }

    private String indented(String added, String indent) {
        return indent + added.replace("\n", lineEnd + indent).replaceAll("(?m)^[ \\t]+$", "");
    }

    /** The blanks at the beginning of the line of an offset. */
    String indent(int offset) {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        return text.substring(start, Math.min(offset, skipBlanks(start)));
    }

    private boolean startsLine(int offset) {
        int before = offset - blanksBefore(offset);
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    private boolean endsLine(int offset) {
        return offset == text.length() || text.charAt(offset) == '\n' || text.charAt(offset) == '\r';
    }

    private int blanksBefore(int offset) {
        int start = offset;
        while (start > 0 && isBlank(text.charAt(start - 1))) {
            start--;
        }
        return offset - start;
    }

    private int skipBlanks(int offset) {
        int end = offset;
        while (end < text.length() && isBlank(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The end of the comments that stand behind something on its line: they belong to it. */
    int behindComment(int offset) {
        int end = offset;
        while (true) {
            int next = skipBlanks(end);
            int close = text.startsWith("/*", next) ? text.indexOf("*/", next) : -1;
            if (text.startsWith("//", next)) {
                int lineBreak = text.indexOf('\n', next);
                int last = lineBreak < 0 ? text.length() : lineBreak;
                return last > next && text.charAt(last - 1) == '\r' ? last - 1 : last;
            }
            if (close < 0 || text.substring(next, close).indexOf('\n') >= 0) {
                return end;
            }
            end = close + 2;
        }
    }

    private boolean isFollowedByBlankOr(INode close, int lineBreak) {
        int next = text.indexOf('\n', lineBreak) + 1;
        return next == 0 || isBlankLineAt(next) || skipBlanks(next) == close.getOffset();
    }

    private boolean isBlankLineAt(int lineStart) {
        return lineStart < text.length() && endsLine(skipBlanks(lineStart)) && text.indexOf('\n', lineStart) >= 0;
    }

    private boolean isBlankLineBefore(int lineStart) {
        return lineStart > 0 && isBlankLineAt(text.lastIndexOf('\n', lineStart - 2) + 1);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\u00A0' || c == '\u202F';
    }
}
