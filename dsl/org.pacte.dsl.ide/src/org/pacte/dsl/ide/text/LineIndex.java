// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import java.util.Arrays;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.pacte.dsl.ide.services.TextRange;

/** Offsets of one text as lines and characters of the language server protocol (both from 0), and back. */
public final class LineIndex {
    private final int[] starts;
    private final int length;

    public LineIndex(String text) {
        int[] found = new int[16];
        int count = 1;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            found[count++] = end + 1;
        }
        starts = Arrays.copyOf(found, count);
        length = text.length();
    }

    /** The position of an offset; one behind the end counts as the end. */
    public Position position(int offset) {
        int inside = Math.max(0, Math.min(offset, length));
        int found = Arrays.binarySearch(starts, inside);
        int line = found >= 0 ? found : -found - 2;
        return new Position(line, inside - starts[line]);
    }

    /** The range of a stretch of text. */
    public Range range(TextRange range) {
        return new Range(position(range.offset()), position(range.end()));
    }

    /** The offset of a position; one behind the end of its line or of the text counts as that end. */
    public int offset(Position position) {
        if (position.getLine() >= starts.length) {
            return length;
        }
        int lineEnd = position.getLine() + 1 < starts.length ? starts[position.getLine() + 1] - 1 : length;
        return Math.min(starts[position.getLine()] + position.getCharacter(), lineEnd);
    }

    /** The stretch of text of a range. */
    public TextRange range(Range range) {
        int start = offset(range.getStart());
        return new TextRange(start, Math.max(0, offset(range.getEnd()) - start));
    }
}
