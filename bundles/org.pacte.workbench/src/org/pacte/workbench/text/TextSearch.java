// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.pacte.dsl.ide.services.TextRange;

/**
 * Looks for words in a text.
 *
 * @param words what to look for; an empty text is found nowhere
 * @param exact whether case and accents count
 */
public record TextSearch(String words, boolean exact) {
    /** More places than this are not listed: nobody reads them, and drawing them would be slow. */
    public static final int LIMIT = 5000;

    /** Returns the places of the words that do not overlap, in their order, at most {@link #LIMIT}. */
    public List<TextRange> in(String text) {
        List<TextRange> places = new ArrayList<>();
        String wanted = exact ? words : folded(words);
        if (wanted.isEmpty()) {
            return places;
        }
        String searched = exact ? text : folded(text);
        int at = searched.indexOf(wanted);
        while (at >= 0 && places.size() < LIMIT) {
            places.add(new TextRange(at, wanted.length()));
            at = searched.indexOf(wanted, at + wanted.length());
        }
        return places;
    }

    /** Tells whether the words occur in a text. */
    public boolean isIn(String text) {
        return exact ? text.contains(words) : folded(text).contains(folded(words));
    }

    /** Takes case and accents away letter by letter, so that places stay the same. */
    private static String folded(String text) {
        char[] letters = text.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char letter = letters[i];
            if (letter >= 0xC0 && letter < 0x250) {
                letter = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
            }
            letters[i] = Character.toLowerCase(letter);
        }
        return new String(letters);
    }
}
