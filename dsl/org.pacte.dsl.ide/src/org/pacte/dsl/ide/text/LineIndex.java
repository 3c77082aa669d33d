// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.text;

import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.Range;
import org.pacte.dsl.ide.requests.InvalidParameters;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.dsl.inspection.TextLines;

/** Offsets of one text as lines and characters of the language server protocol (both from 0), and back. */
public final class LineIndex {
    private final TextLines lines;
    private final int length;
    private final int last;

    public LineIndex(String text) {
        lines = new TextLines(text);
        length = text.length();
        last = lines.lineAt(length) - 1;
    }

    /** The position of an offset; one behind the end counts as the end. */
    public Position position(int offset) {
        return new Position(lines.lineAt(offset) - 1, lines.columnAt(offset) - 1);
    }

    /** The range of a stretch of text. */
    public Range range(TextRange range) {
        return new Range(position(range.offset()), position(range.end()));
    }

    /** The offset of a position; one behind the end of its line or of the text counts as that end. */
    public int offset(Position position) {
        if (position.getLine() > last) {
            return length;
        }
        int line = position.getLine() + 1;
        // A return belongs to its line, so that each offset has a position of its own.
        int end = line > last ? length : lines.start(line + 1) - 1;
        return Math.min(lines.start(line) + position.getCharacter(), end);
    }

    /**
     * The offset of a position that a request names; one behind the end of its line counts as that end.
     *
     * @throws InvalidParameters when its line is not in the text
     */
    public int asked(Position position) {
        if (position.getLine() > last) {
            throw new InvalidParameters("position", Integer.toString(position.getLine()), Integer.toString(last + 1));
        }
        return offset(position);
    }

    /** The stretch of text of a range. */
    public TextRange range(Range range) {
        int start = offset(range.getStart());
        return new TextRange(start, Math.max(0, offset(range.getEnd()) - start));
    }
}
