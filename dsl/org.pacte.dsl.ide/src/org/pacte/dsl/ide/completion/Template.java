// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.pacte.dsl.ide.services.TextRange;

/**
 * Text to insert, with the places that the author fills in.
 *
 * @param text with the places' defaults in it
 * @param places in the order of filling in; an empty one at the end is where the caret rests
 */
record Template(String text, List<TextRange> places) {
    private static final Pattern PLACE = Pattern.compile("\\$\\{([^}]*)}");

    Template {
        places = List.copyOf(places);
    }

    /** A text without places. */
    static Template plain(String text) {
        return new Template(text, List.of());
    }

    /** Reads a pattern: <code>${nom}</code> is a place with its default, <code>${}</code> an empty one. */
    static Template of(String pattern) {
        StringBuilder text = new StringBuilder();
        List<TextRange> places = new ArrayList<>();
        Matcher place = PLACE.matcher(pattern);
        int done = 0;
        while (place.find()) {
            text.append(pattern, done, place.start());
            places.add(new TextRange(text.length(), place.group(1).length()));
            text.append(place.group(1));
            done = place.end();
        }
        return new Template(text.append(pattern, done, pattern.length()).toString(), places);
    }

    /** The same with every further line indented. */
    Template indented(String indent) {
        if (indent.isEmpty() || text.indexOf('\n') < 0) {
            return this;
        }
        List<TextRange> moved = places.stream()
                .map(place -> new TextRange(place.offset() + indent.length() * (int) linesBefore(place.offset()),
                place.length())).toList();
        return new Template(text.replace("\n", "\n" + indent), moved);
    }

    private long linesBefore(int offset) {
        return text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }
}
