// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import org.pacte.dsl.inspection.TextLines;

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
    // What lies further off is never shown; a generated file may consist of one huge line.
    private static final int FARTHEST = 4 * WIDEST;
    private static final String CUT = "…";

    /**
     * Takes a stretch of a text; of one that spans several lines, what lies on the first.
     *
     * @param lines the lines of the text
     * @param offset the first character of the stretch
     * @param length its characters
     */
    public static Excerpt of(TextLines lines, int offset, int length) {
        final int line = lines.lineAt(offset);
        final int lineEnd = lines.end(line);
        final int start = Math.min(offset, lineEnd);
        final int end = Math.max(start, Math.min(lineEnd, start + length));
        return cut(Printable.line(lines.text(Math.max(lines.start(line), start - FARTHEST), start)),
                Printable.line(lines.text(start, Math.min(end, start + FARTHEST))),
                Printable.line(lines.text(end, Math.min(lineEnd, end + FARTHEST))));
    }

    private static Excerpt cut(String before, String marked, String after) {
        final int markedWidth = Printable.width(marked);
        final boolean fits = Printable.width(before) + markedWidth + Printable.width(after) <= WIDEST;
        final String head = fits ? before : last(before, Math.max(CONTEXT, WIDEST - CONTEXT - markedWidth));
        final int room = WIDEST - Printable.width(head);
        final String middle = first(marked, room);
        final String tail = middle.equals(marked) ? first(after, room - markedWidth) : "";
        return new Excerpt((head + middle + tail).stripTrailing(), Printable.width(head),
                Math.max(1, Printable.width(middle)));
    }

    private static String first(String text, int cells) {
        if (Printable.width(text) <= cells) {
            return text;
        }
        int end = 0;
        int width = CUT.length();
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
        int width = CUT.length();
        while (begin > 0 && width + Printable.width(text.codePointBefore(begin)) <= cells) {
            width += Printable.width(text.codePointBefore(begin));
            begin -= Character.charCount(text.codePointBefore(begin));
        }
        return CUT + text.substring(begin);
    }
}
