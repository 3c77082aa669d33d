// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.Parser;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.pacte.workbench.appearance.Tone;

/** Turns CommonMark into plain text with styles, for hovers, the documentation of proposals and the findings view. */
public final class Markdown {
    private Markdown() {
    }

    /** A text to be shown and how its parts look. */
    public record Styled(String text, List<StyleRange> styles) {
    }

    /** Reads a text in CommonMark; links and images keep their words only. */
    public static Styled styled(String markdown) {
        Writer writer = new Writer();
        Parser.builder().build().parse(markdown).accept(writer);
        return writer.result();
    }

    /** Makes a text show as it is, whatever marks it holds. */
    public static String escaped(String text) {
        return text.replaceAll("([\\\\`*_{}\\[\\]<>#|!~-])", "\\\\$1");
    }

    /** Writes paragraphs apart by an empty line and list items below each other. */
    private static final class Writer extends AbstractVisitor {
        private final StringBuilder text = new StringBuilder();
        private final List<StyleRange> styles = new ArrayList<>();
        private final Deque<Integer> numbers = new ArrayDeque<>();

        Styled result() {
            String written = text.toString();
            int end = written.stripTrailing().length();
            styles.removeIf(style -> style.start >= end);
            return new Styled(written.substring(0, end), List.copyOf(styles));
        }

        @Override
        public void visit(Paragraph paragraph) {
            visitChildren(paragraph);
            text.append(paragraph.getParent() instanceof ListItem ? "\n" : "\n\n");
        }

        @Override
        public void visit(Heading heading) {
            styled(heading, SWT.BOLD);
            text.append("\n\n");
        }

        @Override
        public void visit(ThematicBreak line) {
            text.append("⸻\n\n");
        }

        @Override
        public void visit(BulletList list) {
            visitChildren(list);
            text.append('\n');
        }

        @Override
        public void visit(OrderedList list) {
            numbers.push(1);
            visitChildren(list);
            numbers.pop();
            text.append('\n');
        }

        @Override
        public void visit(ListItem item) {
            if (item.getParent() instanceof OrderedList) {
                int number = numbers.pop();
                text.append(number).append(". ");
                numbers.push(number + 1);
            } else {
                text.append("•\u00A0");
            }
            visitChildren(item);
        }

        @Override
        public void visit(StrongEmphasis strong) {
            styled(strong, SWT.BOLD);
        }

        @Override
        public void visit(Emphasis emphasis) {
            styled(emphasis, SWT.ITALIC);
        }

        @Override
        public void visit(Code code) {
            code(code.getLiteral());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            code(block.getLiteral());
            text.append('\n');
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            code(block.getLiteral());
            text.append('\n');
        }

        @Override
        public void visit(Text words) {
            text.append(words.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak end) {
            text.append(' ');
        }

        @Override
        public void visit(HardLineBreak end) {
            text.append('\n');
        }

        private void styled(Node node, int fontStyle) {
            int start = text.length();
            visitChildren(node);
            styles.add(new StyleRange(start, text.length() - start, null, null, fontStyle));
        }

        private void code(String literal) {
            styles.add(new StyleRange(text.length(), literal.length(), Tone.BLOCK.shown(), null, SWT.NORMAL));
            text.append(literal);
        }
    }
}
