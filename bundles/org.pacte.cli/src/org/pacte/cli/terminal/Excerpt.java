// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

/**
 * One line of a file with the stretch that a message points at, as a terminal shows it.
 *
 * @param line the line, cut to fit
 * @param indent the cells before the stretch
 * @param carets the cells of the stretch, at least one
 */
public record Excerpt(String line, int indent, int carets) {
    /** Longer lines are cut around the stretch. */
    static final int WIDEST = 110;
    private static final int CONTEXT = 30;
    private static final String CUT = "…";

    /**
     * Takes a stretch of a text; of one that spans several lines, what lies on the first.
     *
     * @param lines the lines of the text
     * @param offset the first character of the stretch
     * @param length its characters
     */
    public static Excerpt of(TextLines lines, int offset, int length) {
        final String line = lines.line(lines.lineAt(offset));
        final int start = Math.min(lines.columnAt(offset) - 1, line.length());
        final int end = Math.max(start, Math.min(line.length(), start + length));
        return cut(Printable.line(line.substring(0, start)), Printable.line(line.substring(start, end)), Printable.line(line.substring(end)));
    }

    private static Excerpt cut(String before, String marked, String after) {
        final int wholeWidth = Printable.width(before) + Printable.width(marked) + Printable.width(after);
        final String head = wholeWidth <= WIDEST ? before : last(before, Math.max(CONTEXT, WIDEST - CONTEXT - Printable.width(marked)));
        final String middle = first(marked, WIDEST - Printable.width(head));
        final String tail = middle.equals(marked) ? first(after, WIDEST - Printable.width(head) - Printable.width(middle)) : "";
        return new Excerpt((head + middle + tail).stripTrailing(), Printable.width(head), Math.max(1, Printable.width(middle)));
    }

    private static String first(String text, int cells) {
        if (Printable.width(text) <= cells) {
            return text;
        }
        int end = 0;
        int width = 1;
        while (end < text.length() && width + Printable.width(text.codePointAt(end)) <= cells) {
            width += Printable.width(text.codePointAt(end));
            end += Character.charCount(text.codePointAt(end));
        }
        return text.substring(0, end) + CUT;
    }

    private static String last(String text, int cells) {
        if (Printable.width(text) <= cells) {
            return text;
        }
        int begin = text.length();
        int width = 1;
        while (begin > 0 && width + Printable.width(text.codePointBefore(begin)) <= cells) {
            width += Printable.width(text.codePointBefore(begin));
            begin -= Character.charCount(text.codePointBefore(begin));
        }
        return CUT + text.substring(begin);
    }
}
