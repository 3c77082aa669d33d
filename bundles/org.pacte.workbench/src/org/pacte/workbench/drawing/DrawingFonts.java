// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Device;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;

/** The fonts of a drawing at one size, made when they are first used; the widths of texts were measured for them. */
public final class DrawingFonts {
    private static final double POINTS_PER_INCH = 72;

    private final Device device;
    private final double scale;
    private final String family;
    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);

    /** @param scale how many units of the device a point of the drawing takes */
    public DrawingFonts(Device device, double scale) {
        this.device = device;
        this.scale = scale;
        List<String> wanted = Arrays.stream(TextMeasure.FONTS.split(",")).map(String::strip).toList();
        this.family = wanted.stream().filter(name -> device.getFontList(name, true).length > 0).findFirst()
                .orElse(wanted.getLast());
    }

    /** Returns how many units of the device a point of the drawing takes. */
    public double scale() {
        return scale;
    }

    Font of(TextStyle style) {
        return fonts.computeIfAbsent(style, this::make);
    }

    private Font make(TextStyle style) {
        double height = style.size() * scale * POINTS_PER_INCH / device.getDPI().y;
        int face = (style.bold() ? SWT.BOLD : SWT.NORMAL) | (style.italic() ? SWT.ITALIC : SWT.NORMAL);
        // The written form is the only one that takes parts of a point.
        return new Font(device, new FontData("1|" + family + "|" + String.format(Locale.ROOT, "%.2f", height) + "|" + face + "|"));
    }

    /** Gives the fonts back. */
    public void dispose() {
        fonts.values().forEach(Font::dispose);
        fonts.clear();
    }
}
