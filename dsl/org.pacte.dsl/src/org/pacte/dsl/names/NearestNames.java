// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.names;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.pacte.dsl.values.Words;

/** The names that someone most likely meant: few edits away, accents and capitals aside. */
public final class NearestNames {
    private static final int MOST = 3;
    private static final int LONGEST = 80;

    private NearestNames() {
    }

    private record Candidate(String name, int distance) {
    }

    /** At most three candidates, the nearest first; none that needs more than a third of its letters changed. */
    public static List<String> of(String written, Collection<String> candidates) {
        if (written.length() > LONGEST) {
            return List.of();
        }
        final String word = Words.folded(written);
        final int allowed = Math.max(1, word.length() / 3);
        final long letters = letters(word);
        return candidates.stream().filter(each -> Math.abs(each.length() - written.length()) <= allowed).distinct()
                .map(each -> new Candidate(each, distance(word, letters, Words.folded(each), allowed)))
                .filter(each -> each.distance() <= allowed)
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(MOST).map(Candidate::name).toList();
    }

    private static int distance(String a, long lettersOfA, String b, int allowed) {
        // Each letter that only one of the words has costs an edit: most candidates need no closer look.
        final long lettersOfB = letters(b);
        final int least = Math.max(Long.bitCount(lettersOfA & ~lettersOfB), Long.bitCount(lettersOfB & ~lettersOfA));
        return least > allowed ? least : distance(a, b);
    }

    /** The letters of a word as bits; two letters may share one. */
    private static long letters(String word) {
        return word.chars().mapToLong(c -> 1L << c).reduce(0, (all, each) -> all | each);
    }

    /** Edits (insertions, deletions, replacements, swaps of neighbours) between two words. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            final int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                final int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
