// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

/** How a line is drawn. */
public enum Pen {
    HAIRLINE(0.5, 0), THIN(1, 0), MEDIUM(1.6, 0), THICK(2.6, 0), DASHED(1.2, 4), DOTTED(1.4, 1.6);

    private final double width;
    private final double dash;

    Pen(double width, double dash) {
        this.width = width;
        this.dash = dash;
    }

    public double width() {
        return width;
    }

    /** Returns the length of a dash and of the gap after it; 0 for a line without gaps. */
    public double dash() {
        return dash;
    }
}
