// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.sheet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for sheets: short, without the characters that spreadsheets forbid, and each one different. */
final class SheetNames {

    private static final int LONGEST = 31;

    private final Set<String> given = new HashSet<>();

    String unique(String wanted) {
        String plain = wanted.replaceAll("[\\\\/*?:\\[\\]'\\s\u00A0]+", " ").strip();
        String base = plain.isEmpty() ? "1" : plain;
        String name = cut(base, LONGEST);
        for (int i = 2; !given.add(name.toLowerCase(Locale.ROOT)); i++) {
            name = cut(base, LONGEST - 4) + " (" + i + ")";
        }
        return name;
    }

    private static String cut(String text, int length) {
        if (text.length() <= length) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(length - 2)) ? length - 2 : length - 1;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
