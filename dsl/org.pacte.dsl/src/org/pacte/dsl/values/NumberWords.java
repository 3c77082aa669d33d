// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values;

import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;

/** Numbers in French letters, as people write them in prose: {@code dix}, {@code vingt-cinq}, {@code quatre-vingts}. */
public final class NumberWords {
    private static final int HUNDRED = 100;
    private static final int THOUSAND = 1000;
    private static final int FOUR = 4;
    private static final int TWENTY = 20;
    private static final Map<String, Integer> VALUES = Map.ofEntries(Map.entry("un", 1), Map.entry("une", 1), Map.entry("deux", 2),
            Map.entry("trois", 3), Map.entry("quatre", FOUR), Map.entry("cinq", 5), Map.entry("six", 6), Map.entry("sept", 7), Map.entry("huit", 8),
            Map.entry("neuf", 9), Map.entry("dix", 10), Map.entry("onze", 11), Map.entry("douze", 12), Map.entry("treize", 13),
            Map.entry("quatorze", 14), Map.entry("quinze", 15), Map.entry("seize", 16), Map.entry("vingt", TWENTY), Map.entry("vingts", TWENTY),
            Map.entry("trente", 30), Map.entry("quarante", 40), Map.entry("cinquante", 50), Map.entry("soixante", 60), Map.entry("cent", HUNDRED),
            Map.entry("cents", HUNDRED), Map.entry("mille", THOUSAND));
    private static final Map<String, Integer> ABOUT = Map.of("dizaine", 10, "douzaine", 12, "quinzaine", 15, "vingtaine", 20, "trentaine", 30,
            "quarantaine", 40, "cinquantaine", 50, "soixantaine", 60, "centaine", HUNDRED, "millier", THOUSAND);

    private NumberWords() {
    }

    /** Returns what a number in letters says, its words joined by hyphens; empty for any other word. */
    public static OptionalInt value(String words) {
        int sum = 0;
        int group = 0;
        for (final String word : words.toLowerCase(Locale.ROOT).split("-")) {
            final Integer value = VALUES.get(word);
            if (value == null && !"et".equals(word)) {
                return OptionalInt.empty();
            }
            if (value != null && value == THOUSAND) {
                sum += Math.max(1, group) * THOUSAND;
                group = 0;
            } else if (value != null && (value == HUNDRED || value == TWENTY && group % HUNDRED == FOUR)) {
                group = value == TWENTY ? group - FOUR + FOUR * TWENTY : Math.max(1, group) * HUNDRED;
            } else {
                group += value == null ? 0 : value;
            }
        }
        return OptionalInt.of(sum + group);
    }

    /** Returns about how many a word such as {@code dizaine} says; empty for any other word. */
    public static OptionalInt about(String word) {
        final Integer value = ABOUT.get(word.toLowerCase(Locale.ROOT));
        return value == null ? OptionalInt.empty() : OptionalInt.of(value);
    }
}
