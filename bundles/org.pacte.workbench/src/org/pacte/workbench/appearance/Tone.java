// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import org.eclipse.swt.graphics.Color;

/** What a colour is for; every tone has one colour on light paper and one on dark. */
public enum Tone {
    GROUND(0xFFFFFF, 0x1E242C),
    CURRENT_LINE(0xF2F6FB, 0x27303B),
    POPUP(0xF4F7FB, 0x2A323D),
    PAGE(0xF3F6FA, 0x1A1F26),
    BORDER(0xC3CFDE, 0x475465),
    TEXT(0x262F3A, 0xDCE3EC),
    SECONDARY(0x4A5666, 0xB4BFCC),
    TITLE(0x1F3A6E, 0x9FC0F5),
    ACCENT(0x16857C, 0x4CC2B6),
    BLOCK(0x1F3A6E, 0x9FC0F5),
    PROPERTY(0x2B5C94, 0x82B1E8),
    REFERENCE(0x0B6E69, 0x62CDC1),
    VALUE(0x7A3E9D, 0xD3A6EE),
    NUMBER(0xA24A0B, 0xF0A872),
    QUOTED(0x3D6B2A, 0xA5CF8C),
    COMMENT(0x667078, 0x98A4B1),
    HINT(0x5F6B78, 0x9DAAB8),
    LINE_NUMBER(0x647080, 0x8C99A8),
    MATCH(0xFFE08A, 0x6B5514),
    OCCURRENCE(0xDDE8F6, 0x34445A),
    WRITTEN_OCCURRENCE(0xF6E3CF, 0x57432C),
    BRACKET(0x8FA9C9, 0x7D99BD),
    ERROR(0xC62828, 0xFF7B72),
    WARNING(0xC77C02, 0xE8A83A),
    INFO(0x2F74B8, 0x6FB3F2);

    private final Color light;
    private final Color dark;

    Tone(int light, int dark) {
        this.light = colour(light);
        this.dark = colour(dark);
    }

    /** Returns the colour in the window as it now looks; for the user interface's thread. */
    public Color shown() {
        return Palette.current().get(this);
    }

    Color on(boolean darkPaper) {
        return darkPaper ? dark : light;
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16, rgb >> 8 & 0xFF, rgb & 0xFF);
    }
}
