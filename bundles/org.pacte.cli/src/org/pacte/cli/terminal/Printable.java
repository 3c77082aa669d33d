// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

/** Texts of files, made safe and measurable for a terminal. */
public final class Printable {
    private static final int TAB = 4;
    private static final int FIRST_WIDE = 0x1100;
    // First and last code points of what takes two cells: the blocks of East Asian scripts, and emoji.
    private static final int[][] WIDE = {{FIRST_WIDE, 0x115F}, {0x2E80, 0x303E}, {0x3041, 0xA4CF}, {0xAC00, 0xD7A3},
        {0xF900, 0xFAFF}, {0xFE30, 0xFE6F}, {0xFF00, 0xFF60}, {0xFFE0, 0xFFE6}, {0x1F300, 0x1F64F}, {0x1F680, 0x1F6FF},
        {0x1F900, 0x1FAFF}, {0x20000, 0x3FFFD}};

    private Printable() {
    }

    /** Returns a text without what a terminal would obey rather than show: control and bidirectional characters. */
    public static String of(String text) {
        final StringBuilder printable = new StringBuilder(text.length());
        text.codePoints().map(Printable::shown).forEach(printable::appendCodePoint);
        return printable.toString();
    }

    /** Returns the same of one line of a file, with its tabs as spaces, which keeps carets under what they point at. */
    static String line(String line) {
        final StringBuilder printable = new StringBuilder(line.length());
        line.codePoints().forEach(c -> {
            if (c == '\t') {
                printable.append(" ".repeat(TAB));
            } else {
                printable.appendCodePoint(shown(c));
            }
        });
        return printable.toString();
    }

    private static int shown(int c) {
        final boolean obeyed = Character.isISOControl(c) || c >= 0x202A && c <= 0x202E || c >= 0x2066 && c <= 0x2069
                || c == 0x2028
                || c == 0x2029;
        return obeyed && c != '\n' && c != '\t' ? '\uFFFD' : c;
    }

    /** Returns how many cells of a terminal a text takes. */
    static int width(String text) {
        return text.codePoints().map(Printable::width).sum();
    }

    static int width(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
            default -> isWide(c) ? 2 : 1;
        };
    }

    private static boolean isWide(int c) {
        if (c < FIRST_WIDE) {
            return false;
        }
        for (final int[] block : WIDE) {
            if (c >= block[0] && c <= block[1]) {
                return true;
            }
        }
        return false;
    }
}
