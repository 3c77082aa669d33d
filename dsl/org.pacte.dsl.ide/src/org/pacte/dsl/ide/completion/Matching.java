// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares what is typed with names, without regard to capitals and accents, at their beginning and inside them. */
public final class Matching {
    /** The quality of what does not match. */
    static final int NONE = Integer.MAX_VALUE;
    /** How many qualities there are; a match of another name than the first is worse than all of them. */
    private static final int QUALITIES = 4;
    /** Fewer letters are found in the middle of too many words. */
    private static final int FEWEST_INSIDE = 3;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private Matching() {
    }

    /** How well what is typed fits a candidate's names: 0 is best, {@link #NONE} not at all. */
    static int quality(String typed, List<String> names) {
        if (typed.isEmpty()) {
            return 0;
        }
        String wanted = folded(typed.replace("^", ""));
        int best = NONE;
        for (int i = 0; i < names.size(); i++) {
            int quality = quality(typed, wanted, names.get(i));
            if (quality != NONE) {
                best = Math.min(best, quality + (i == 0 ? 0 : QUALITIES));
            }
        }
        return best;
    }

    /** At the beginning to the letter, at the beginning, at the beginning of a later word or hump, in the middle. */
    private static int quality(String typed, String wanted, String name) {
        if (name.startsWith(typed)) {
            return 0;
        }
        String plain = plain(name);
        String folded = plain.toLowerCase(Locale.ROOT);
        int first = folded.indexOf(wanted);
        if (first == 0) {
            return 1;
        }
        for (int at = first; at > 0; at = folded.indexOf(wanted, at + 1)) {
            boolean hump = Character.isUpperCase(plain.charAt(at)) && Character.isLowerCase(plain.charAt(at - 1));
            if (hump || !Character.isLetterOrDigit(plain.charAt(at - 1))) {
                return 2;
            }
        }
        return first > 0 && wanted.length() >= FEWEST_INSIDE ? QUALITIES - 1 : NONE;
    }

    /** A text as it is compared: without accents and capitals, ligatures taken apart. */
    public static String folded(String text) {
        return plain(text).toLowerCase(Locale.ROOT);
    }

    private static String plain(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").replace("œ", "oe")
                .replace("Œ", "OE").replace("æ", "ae").replace("Æ", "AE").replace('’', '\'');
    }
}
