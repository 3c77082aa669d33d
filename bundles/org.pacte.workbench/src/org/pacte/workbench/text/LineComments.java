// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.List;
import org.pacte.dsl.ide.services.TextChange;

/** Puts whole lines of a text into comments, below their indentation, and takes them out again. */
final class LineComments {
    private static final String MARK = "//";

    private LineComments() {
    }

    /**
     * Returns the changes that comment the lines of a stretch out, or that undo this where all of them are comments;
     * blank lines stay as they are.
     *
     * @return the last place first
     */
    static List<TextChange> toggle(String text, int start, int length) {
        List<Integer> places = new ArrayList<>();
        boolean comments = true;
        int indent = Integer.MAX_VALUE;
        int line = text.lastIndexOf('\n', start - 1) + 1;
        int last = Math.max(start, start + length - 1);
        while (line >= 0 && line <= last) {
            int end = end(text, line);
            int words = line;
            while (words < end && Character.isWhitespace(text.charAt(words))) {
                words++;
            }
            if (words < end) {
                places.addFirst(line);
                comments &= text.startsWith(MARK, words);
                indent = Math.min(indent, words - line);
            }
            line = end < text.length() ? end + 1 : -1;
        }
        boolean out = comments;
        int column = indent;
        return places.stream().map(place -> out ? uncomment(text, place)
                : new TextChange(place + column, 0, MARK + " ")).toList();
    }

    private static TextChange uncomment(String text, int line) {
        int mark = text.indexOf(MARK, line);
        int behind = mark + MARK.length();
        boolean spaced = behind < text.length() && text.charAt(behind) == ' ';
        return new TextChange(mark, MARK.length() + (spaced ? 1 : 0), "");
    }

    private static int end(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end;
    }
}
