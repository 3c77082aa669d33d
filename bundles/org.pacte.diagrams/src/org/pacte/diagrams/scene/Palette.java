// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

/**
 * Which colour each ink is.
 *
 * <p>The hues are those of M. Okabe and K. Ito, “Color Universal Design” (2008), which readers with any kind of colour vision tell
 * apart; shapes and lines say the same without colour. Lines and texts stand out from the paper by a contrast of 4.5 at least.
 */
public enum Palette {
    /** On white paper or a light screen. */
    LIGHT {
        @Override
        int rgb(Ink ink) {
            return switch (ink) {
                case NONE, PAPER -> 0xFFFFFF;
                case BAND -> 0xF5F7F9;
                case HEADER -> 0xE6EBF0;
                case GRID -> 0xDDE2E7;
                case RULE -> 0x8A949E;
                case TEXT, SUMMARY -> 0x1D2730;
                case MUTED, LINK, SLACK -> 0x5A6672;
                case WORK -> 0x7DB8E0;
                case WORK_LINE, STATE -> 0x00568B;
                case PLANNED -> 0xEAF4FB;
                case DONE -> 0xA8DBC9;
                case DONE_LINE, LOCAL_AUTHORITY -> 0x00664A;
                case LATE -> 0xF3B48F;
                case LATE_LINE, CONFLICT -> 0xA84300;
                case RISK -> 0xFBE3A9;
                case RISK_LINE -> 0x7A5500;
                case CRITICAL -> 0x1D2730;
                case TODAY, JUSTICE -> 0x8A2E6B;
                case THIRD_PARTY -> 0x7A5500;
                case COMMON -> 0x3D4A57;
                case UNKNOWN -> 0x5F6A75;
            };
        }
    },
    /** On a dark screen. */
    DARK {
        @Override
        int rgb(Ink ink) {
            return switch (ink) {
                case NONE, PAPER -> 0x1E242C;
                case BAND -> 0x252B31;
                case HEADER -> 0x303840;
                case GRID -> 0x39424B;
                case RULE -> 0x7F8B97;
                case TEXT, SUMMARY -> 0xEEF2F5;
                case MUTED, LINK, SLACK -> 0xB4BFCA;
                case WORK -> 0x1F5F8A;
                case WORK_LINE, STATE -> 0x8CC8EF;
                case PLANNED -> 0x26404F;
                case DONE -> 0x1F6B55;
                case DONE_LINE, LOCAL_AUTHORITY -> 0x7FDDC0;
                case LATE -> 0x9A4A1E;
                case LATE_LINE, CONFLICT -> 0xFFA877;
                case RISK -> 0x6B5313;
                case RISK_LINE -> 0xF5CE6B;
                case CRITICAL -> 0xFFFFFF;
                case TODAY, JUSTICE -> 0xE3A6CD;
                case THIRD_PARTY -> 0xF5CE6B;
                case COMMON -> 0xC9D2DA;
                case UNKNOWN -> 0xA5B0BA;
            };
        }
    },
    /** For printers without colour. */
    PRINT {
        @Override
        int rgb(Ink ink) {
            return switch (ink) {
                case NONE, PAPER, BAND, PLANNED, RISK -> 0xFFFFFF;
                case HEADER -> 0xEEEEEE;
                case GRID -> 0xDDDDDD;
                case RULE -> 0x888888;
                case DONE -> 0xBBBBBB;
                case WORK -> 0xDDDDDD;
                case LATE -> 0xFFFFFF;
                case MUTED, SLACK, LINK, UNKNOWN -> 0x444444;
                case TEXT, SUMMARY, WORK_LINE, DONE_LINE, LATE_LINE, RISK_LINE, CRITICAL, CONFLICT, TODAY, STATE, LOCAL_AUTHORITY, JUSTICE,
                        THIRD_PARTY, COMMON ->
                    0x000000;
            };
        }
    };

    /** Returns the colour of an ink as red, green and blue in the lower 24 bits. */
    abstract int rgb(Ink ink);

    /** Returns the colour of an ink as {@code #00568b}; {@code none} for {@link Ink#NONE}. */
    public String hex(Ink ink) {
        return ink == Ink.NONE ? "none" : "#" + Integer.toHexString(0x1000000 | rgb(ink)).substring(1);
    }

    public int red(Ink ink) {
        return rgb(ink) >> 16 & 0xFF;
    }

    public int green(Ink ink) {
        return rgb(ink) >> 8 & 0xFF;
    }

    public int blue(Ink ink) {
        return rgb(ink) & 0xFF;
    }
}
