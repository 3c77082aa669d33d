// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

/** Turns any string into one that every format can hold and that reads as it is written. */
public final class Legible {

    private static final int REPLACEMENT = 0xFFFD;

    private Legible() {
    }

    /**
     * Returns the text with white space other than no-break spaces as plain spaces, characters that XML 1.0 forbids as
     * U+FFFD, and without the explicit directional controls (U+202A–202E, U+2066–2069): with these a text can show
     * another order of words than the one that is signed. The directional marks U+200E and U+200F are kept.
     *
     * @param text any string, also with unpaired surrogates; {@code null} counts as empty
     * @return the same instance when nothing had to change
     * @see <a href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2 Characters</a>
     */
    public static String text(String text) {
        if (text == null) {
            return "";
        }
        if (text.codePoints().allMatch(Legible::isPlain)) {
            return text;
        }
        var result = new StringBuilder(text.length());
        text.codePoints().filter(c -> !isDirectionalControl(c)).map(Legible::legible).forEach(result::appendCodePoint);
        return result.toString();
    }

    private static boolean isPlain(int c) {
        return !isDirectionalControl(c) && legible(c) == c;
    }

    private static int legible(int c) {
        if (c == '\t' || c == '\n' || c == '\r' || c == 0x0B || c == 0x0C || c == 0x85 || c == 0x2028 || c == 0x2029) {
            return ' ';
        }
        boolean forbidden = c < 0x20 || c >= 0x7F && c < 0xA0 || c >= 0xD800 && c <= 0xDFFF || (c & 0xFFFE) == 0xFFFE;
        return forbidden ? REPLACEMENT : c;
    }

    private static boolean isDirectionalControl(int c) {
        return c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069;
    }
}
