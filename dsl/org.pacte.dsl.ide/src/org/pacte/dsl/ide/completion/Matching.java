// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.List;
import java.util.Locale;
import java.text.Normalizer;

/** Compares what is typed with names, without regard to capitals and accents, at their beginning and inside them. */
public final class Matching {
    /** The quality of what does not match. */
    static final int NONE = Integer.MAX_VALUE;

    private Matching() {
    }

    /** How well what is typed fits a candidate's names: 0 is best, {@link #NONE} not at all. */
    static int quality(String typed, List<String> names) {
        if (typed.isEmpty()) {
            return 0;
        }
        String wanted = folded(typed);
        int best = NONE;
        for (int i = 0; i < names.size(); i++) {
            int quality = quality(typed, wanted, names.get(i));
            if (quality != NONE) {
                best = Math.min(best, quality + (i == 0 ? 0 : 3));
            }
        }
        return best;
    }

    private static int quality(String typed, String wanted, String name) {
        if (name.startsWith(typed)) {
            return 0;
        }
        String folded = folded(name);
        if (folded.startsWith(wanted)) {
            return 1;
        }
        for (int at = folded.indexOf(wanted); at > 0; at = folded.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(folded.charAt(at - 1))) {
                return 2;
            }
        }
        return NONE;
    }

    /** A text as it is compared: without accents and capitals, ligatures taken apart. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT)
                .replace("œ", "oe").replace("æ", "ae")
                .replace('’', '\'');
    }
}
