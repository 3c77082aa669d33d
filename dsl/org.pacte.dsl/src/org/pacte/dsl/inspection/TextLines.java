// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.inspection;

import java.util.Arrays;

/**
 * The lines of a text, each ended by a line feed, perhaps after a return.
 *
 * <p>Lines and columns count from 1, columns in UTF-16 units; offsets count from 0.
 */
public final class TextLines {
    private final String text;
    private final int[] starts;

    public TextLines(String text) {
        this.text = text;
        final int[] found = new int[(int) text.chars().filter(c -> c == '\n').count() + 1];
        int line = 0;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            found[++line] = i + 1;
        }
        this.starts = found;
    }

    /** Returns the line of an offset; one behind the text lies on the last line. */
    public int lineAt(int offset) {
        final int found = Arrays.binarySearch(starts, clamped(offset));
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** Returns the column of an offset in its line. */
    public int columnAt(int offset) {
        return clamped(offset) - starts[lineAt(offset) - 1] + 1;
    }

    /** Returns the offset of a line's first character. */
    public int start(int line) {
        return starts[line - 1];
    }

    /** Returns the offset behind a line's last character, its line end left aside. */
    public int end(int line) {
        final int end = line < starts.length ? starts[line] - 1 : text.length();
        return end > starts[line - 1] && text.charAt(end - 1) == '\r' ? end - 1 : end;
    }

    /** Returns the text between two offsets. */
    public String text(int from, int to) {
        return text.substring(from, to);
    }

    private int clamped(int offset) {
        return Math.max(0, Math.min(offset, text.length()));
    }
}
