// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Comparator;
import java.util.List;

/**
 * A part of a text and what should stand there.
 *
 * @param start where the part begins, in UTF-16 units
 * @param end where it ends
 * @param text what should stand there
 */
record Correction(int start, int end, String text) {

    /** Makes all corrections of a text; of two that overlap, the first one. */
    static String apply(List<Correction> corrections, String text) {
        StringBuilder corrected = new StringBuilder();
        int from = 0;
        for (Correction correction : sorted(corrections)) {
            if (correction.start >= from) {
                corrected.append(text, from, correction.start).append(correction.text);
                from = correction.end;
            }
        }
        return corrected.append(text.substring(from)).toString();
    }

    static List<Correction> sorted(List<Correction> corrections) {
        return corrections.stream().sorted(Comparator.comparingInt(Correction::start).thenComparing(Comparator.comparingInt(Correction::end).reversed())).toList();
    }
}
