// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.ide.services.TypedLayout;

/**
 * Indents a line as it is typed, from the text alone: it is called between two key strokes, when no model is up to date.
 */
public final class Typing {
    private static final String INDENT = "  ";
    /** How far the rest of a property stands to the right of its beginning, as the formatter has it. */
    private static final int CONTINUATION = 2;

    private final String text;
    private final int offset;

    private Typing(String text, int offset) {
        this.text = text;
        this.offset = offset;
    }

    /**
     * What to change after a key was typed.
     *
     * @param text the text, with what was typed in it
     * @param offset behind what was typed, an indentation made by the editor included
     * @param typed a line end or a closing brace; nothing changes after any other one
     */
    public static TypedLayout after(String text, int offset, char typed) {
        if (offset < 1 || offset > text.length()) {
            return new TypedLayout(List.of(), offset);
        }
        Typing typing = new Typing(text, offset);
        return switch (typed) {
            case '\n', '\r' -> typing.newLine();
            case '}' -> typing.brace();
            default -> new TypedLayout(List.of(), offset);
        };
    }

    private TypedLayout newLine() {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '\t')) {
            end++;
        }
        Openings before = Openings.upTo(text, start);
        if (before.inText()) {
            return replace(start, end, indentOf(lineBefore(start)), "");
        }
        String indent = INDENT.repeat(before.depth() + (lineBefore(start).stripTrailing().endsWith(",") ? CONTINUATION : 0));
        if (end < text.length() && text.charAt(end) == '}') {
            String outer = INDENT.repeat(Math.max(0, before.depth() - 1));
            boolean opened = lineBefore(start).stripTrailing().endsWith("{");
            return opened ? replace(start, end, indent, lineEnd() + outer) : replace(start, end, outer, "");
        }
        return replace(start, end, indent, "");
    }

    private TypedLayout brace() {
        int start = text.lastIndexOf('\n', offset - 1) + 1;
        Openings before = Openings.upTo(text, offset - 1);
        boolean alone = text.substring(start, offset - 1).isBlank();
        if (!alone || before.inText() || text.charAt(offset - 1) != '}') {
            return new TypedLayout(List.of(), offset);
        }
        TypedLayout indented = replace(start, offset - 1, INDENT.repeat(Math.max(0, before.depth() - 1)), "");
        return new TypedLayout(indented.changes(), indented.caret() + 1);
    }

    /** Puts a text before the caret and one behind it instead of a stretch of space. */
    private TypedLayout replace(int start, int end, String before, String behind) {
        String wanted = before + behind;
        List<TextChange> changes = wanted.equals(text.substring(start, end)) ? List.of()
                : List.of(new TextChange(start, end - start, wanted));
        return new TypedLayout(changes, start + before.length());
    }

    private String lineBefore(int start) {
        return text.substring(text.lastIndexOf('\n', start - 2) + 1, Math.max(0, start - 1));
    }

    private static String indentOf(String line) {
        return line.substring(0, line.length() - line.stripLeading().length());
    }

    private String lineEnd() {
        return text.contains("\r\n") ? "\r\n" : "\n";
    }

    /** The braces that are open at a place, and whether the place lies in a text or comment of several lines. */
    private record Openings(int depth, boolean inText) {
        static Openings upTo(String text, int end) {
            Deque<Integer> open = new ArrayDeque<>();
            int at = 0;
            while (at < end) {
                char c = text.charAt(at);
                int behind = at + 1;
                if (c == '{') {
                    open.push(at);
                } else if (c == '}') {
                    open.poll();
                } else {
                    behind = behindToken(text, at);
                }
                if (behind > end) {
                    return new Openings(open.size(), true);
                }
                at = behind;
            }
            return new Openings(open.size(), false);
        }

        private static int behindToken(String text, int at) {
            if (text.startsWith("\"\"\"", at)) {
                return behind(text, "\"\"\"", at + 3);
            }
            if (text.startsWith("/*", at)) {
                return behind(text, "*/", at + 2);
            }
            if (text.startsWith("//", at)) {
                return behind(text, "\n", at);
            }
            return switch (text.charAt(at)) {
                case '«' -> behind(text, "»", at + 1);
                case '"' -> behindQuotes(text, at + 1);
                default -> at + 1;
            };
        }

        private static int behind(String text, String mark, int from) {
            int found = text.indexOf(mark, from);
            return found < 0 ? text.length() + 1 : found + mark.length();
        }

        /** A text between quotes ends with its line, so that one without end does not take the rest with it. */
        private static int behindQuotes(String text, int from) {
            int at = from;
            while (at < text.length() && text.charAt(at) != '"' && text.charAt(at) != '\n') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at + 1;
        }
    }
}
