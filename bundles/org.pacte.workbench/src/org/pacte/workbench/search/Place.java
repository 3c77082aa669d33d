// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.search;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.pacte.dsl.ide.services.Location;
import org.pacte.dsl.ide.services.TextRange;

/**
 * A stretch of a file's text, with the line it begins on.
 *
 * @param line the number of the line, from 1
 * @param words the line without the blanks around it
 * @param start where the stretch begins in these words
 * @param length how many of these letters belong to it
 */
public record Place(URI file, TextRange range, int line, String words, int start, int length) {

    /** Finds the lines of ranges, which are in the order of the text. */
    public static List<Place> of(URI file, String text, List<TextRange> ranges) {
        List<Place> places = new ArrayList<>();
        int line = 1;
        int lineStart = 0;
        for (TextRange range : ranges) {
            int next = text.indexOf('\n', lineStart);
            while (next >= 0 && next < range.offset()) {
                line++;
                lineStart = next + 1;
                next = text.indexOf('\n', lineStart);
            }
            places.add(at(file, text, range, line, lineStart));
        }
        return places;
    }

    private static Place at(URI file, String text, TextRange range, int line, int lineStart) {
        int end = text.indexOf('\n', lineStart);
        String whole = text.substring(lineStart, end < 0 ? text.length() : end);
        int indent = whole.length() - whole.stripLeading().length();
        String words = whole.strip();
        int start = Math.clamp(range.offset() - lineStart - indent, 0, words.length());
        return new Place(file, range, line, words, start, Math.min(range.length(), words.length() - start));
    }

    /** Returns where to go to see it. */
    public Location location() {
        return new Location(file, range, range);
    }
}
