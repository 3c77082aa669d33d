// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.dsl.ide.services.SemanticToken;

/** The colours of the text page; each pair of text and ground has a contrast of at least 4.5 to 1. */
public final class Palette implements ISharedTextColors {
    static final Color GROUND = new Color(255, 255, 255);
    static final Color TEXT = new Color(0x26, 0x2F, 0x3A);
    static final Color BLOCK = new Color(0x1F, 0x3A, 0x6E);
    static final Color PROPERTY = new Color(0x2B, 0x5C, 0x94);
    static final Color NAME = new Color(0x26, 0x2F, 0x3A);
    static final Color REFERENCE = new Color(0x0B, 0x6E, 0x69);
    static final Color VALUE = new Color(0x7A, 0x3E, 0x9D);
    static final Color NUMBER = new Color(0xA2, 0x4A, 0x0B);
    static final Color QUOTED = new Color(0x3D, 0x6B, 0x2A);
    static final Color COMMENT = new Color(0x6A, 0x73, 0x7D);
    static final Color CURRENT_LINE = new Color(0xF2, 0xF6, 0xFB);
    static final Color LINE_NUMBER = new Color(0x8A, 0x94, 0xA0);
    static final Color POPUP = new Color(0xF4, 0xF7, 0xFB);
    static final Color MATCH = new Color(0xFF, 0xE0, 0x8A);
    static final Color BRACKET = new Color(0x8F, 0xA9, 0xC9);

    private static final Color ERROR = new Color(0xC6, 0x28, 0x28);
    private static final Color WARNING = new Color(0xC7, 0x7C, 0x02);
    private static final Color INFO = new Color(0x2F, 0x74, 0xB8);

    /** Returns the colour that stands for a severity. */
    public static Color of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    static TextAttribute of(SemanticToken.Kind kind) {
        return switch (kind) {
            case BLOCK -> new TextAttribute(BLOCK, null, SWT.BOLD);
            case PROPERTY -> new TextAttribute(PROPERTY);
            case NAME -> new TextAttribute(NAME, null, SWT.BOLD);
            case REFERENCE -> new TextAttribute(REFERENCE);
            case VALUE -> new TextAttribute(VALUE);
            case NUMBER, DATE -> new TextAttribute(NUMBER);
            case STRING -> new TextAttribute(QUOTED);
            case COMMENT -> new TextAttribute(COMMENT, null, SWT.ITALIC);
        };
    }

    @Override
    public Color getColor(RGB rgb) {
        return new Color(rgb);
    }

    @Override
    public void dispose() {
        // SWT's colours hold no resource of the system.
    }
}
