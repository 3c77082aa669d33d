// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

/** How a text is set. */
public enum TextStyle {
    TITLE(15, true, false), HEADING(11.5, true, false), BODY(11, false, false), NOTE(10, false, true), SMALL(9.5, false, false);

    private final double size;
    private final boolean bold;
    private final boolean italic;

    TextStyle(double size, boolean bold, boolean italic) {
        this.size = size;
        this.bold = bold;
        this.italic = italic;
    }

    /** Returns the size in points. */
    public double size() {
        return size;
    }

    public boolean bold() {
        return bold;
    }

    public boolean italic() {
        return italic;
    }
}
