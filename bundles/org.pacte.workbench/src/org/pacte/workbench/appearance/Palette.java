// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import org.eclipse.jface.text.TextAttribute;
import org.eclipse.jface.text.source.ISharedTextColors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Display;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.dsl.ide.services.SemanticToken;

/**
 * The colours of the workbench on light or on dark paper; each pair of words and ground has a contrast of at least 4.5
 * to 1.
 */
public record Palette(boolean dark) implements ISharedTextColors {
    private static final String KEY = "org.pacte.workbench.dark";

    /** Returns the colours of the window, in the user interface's thread. */
    public static Palette current() {
        return new Palette(Boolean.TRUE.equals(Display.getCurrent().getData(KEY)));
    }

    /** Makes these the colours of the window. */
    void use(Display display) {
        display.setData(KEY, dark);
    }

    public Color get(Tone tone) {
        return tone.on(dark);
    }

    /** Returns the colour that stands for a severity. */
    public Color of(Severity severity) {
        return get(switch (severity) {
            case ERROR -> Tone.ERROR;
            case WARNING -> Tone.WARNING;
            case INFO -> Tone.INFO;
        });
    }

    /** Returns how a word of a kind is written. */
    public TextAttribute of(SemanticToken.Kind kind) {
        return switch (kind) {
            case BLOCK -> new TextAttribute(get(Tone.BLOCK), null, SWT.BOLD);
            case PROPERTY -> new TextAttribute(get(Tone.PROPERTY));
            case NAME -> new TextAttribute(get(Tone.TEXT), null, SWT.BOLD);
            case REFERENCE -> new TextAttribute(get(Tone.REFERENCE));
            case VALUE -> new TextAttribute(get(Tone.VALUE));
            case NUMBER, DATE -> new TextAttribute(get(Tone.NUMBER));
            case STRING -> new TextAttribute(get(Tone.QUOTED));
            case COMMENT -> new TextAttribute(get(Tone.COMMENT), null, SWT.ITALIC);
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
