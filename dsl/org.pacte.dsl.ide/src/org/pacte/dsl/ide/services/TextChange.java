// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.services;

/** Replaces a stretch of a text by another one; the offset and the length count UTF-16 units before the change. */
public record TextChange(int offset, int length, String text) {
    /** Returns the text with this change made. */
    public String applyTo(String whole) {
        return new StringBuilder(whole.length() + text.length()).append(whole, 0, offset).append(text)
                .append(whole, offset + length, whole.length()).toString();
    }

    /** The smallest change that turns one text into the other. */
    public static TextChange between(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int tail = 0;
        while (tail < shorter - start
                && before.charAt(before.length() - 1 - tail) == after.charAt(after.length() - 1 - tail)) {
            tail++;
        }
        return new TextChange(start, before.length() - tail - start, after.substring(start, after.length() - tail));
    }
}
