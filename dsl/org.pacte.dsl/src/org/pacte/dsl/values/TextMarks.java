// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Takes the marks of a text away and puts them on: "…" on one line, « … » or three quotes around several. */
public final class TextMarks {
    private static final String TRIPLE = "\"\"\"";

    private TextMarks() {
    }

    /** The words between the marks; lines lose the indentation that they share. */
    static String strip(String marked) {
        if (marked.length() >= 2 * TRIPLE.length() && marked.startsWith(TRIPLE) && marked.endsWith(TRIPLE)) {
            return flush(marked.substring(TRIPLE.length(), marked.length() - TRIPLE.length()));
        }
        if (marked.startsWith("«")) {
            return flush(marked.substring(1, marked.length() - 1));
        }
        return marked.length() < 2 ? marked : unescaped(marked.substring(1, marked.length() - 1));
    }

    /** A text as the language writes it: in marks, on one line where it has only one. */
    public static String quote(String text) {
        if (text.indexOf('\n') >= 0) {
            return text.contains("»") ? TRIPLE + text + TRIPLE : "« " + text + " »";
        }
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static String flush(String text) {
        final String[] lines = trimmed(text).split("\\R", -1);
        final int shared = Arrays.stream(lines).skip(1).filter(line -> !line.isBlank()).mapToInt(TextMarks::indentation).min().orElse(0);
        return lines[0].stripTrailing() + Arrays.stream(lines).skip(1)
                .map(line -> '\n' + line.substring(Math.min(shared, indentation(line))).stripTrailing()).collect(Collectors.joining());
    }

    /** Without outer spaces; String.strip leaves the no-break spaces that belong inside guillemets. */
    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isSpace(text.charAt(start))) {
            start++;
        }
        while (end > start && isSpace(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || c == '\u00A0' || c == '\u202F';
    }

    private static int indentation(String line) {
        int count = 0;
        while (count < line.length() && (line.charAt(count) == ' ' || line.charAt(count) == '\t')) {
            count++;
        }
        return count;
    }

    private static String unescaped(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        final StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            final char c = text.charAt(i);
            if (c == '\\' && i + 1 < text.length()) {
                i++;
                plain.append(text.charAt(i) == 'n' ? '\n' : text.charAt(i));
            } else {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
