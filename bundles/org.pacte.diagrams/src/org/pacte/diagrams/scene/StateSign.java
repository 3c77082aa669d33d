// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.util.List;

import org.pacte.planning.progress.State;

/** The signs of states, told apart by their shapes: the same in every drawing. */
public final class StateSign {
    private static final double HALF = 5;

    private StateSign() {
    }

    /** The sign of a state, around a point. */
    public static List<Shape> at(State state, double x, double y) {
        return switch (state) {
            case LATE -> List.of(triangle(x, y, Ink.LATE_LINE, Ink.LATE_LINE), Shape.Line.of(x, y - 2.2, x, y + 1.4, Ink.PAPER, Pen.MEDIUM),
                    Shape.Box.filled(x - 0.8, y + 2.4, 1.6, 1.6, Ink.PAPER));
            case AT_RISK -> List.of(triangle(x, y, Ink.RISK, Ink.RISK_LINE));
            case RUNNING -> List.of(new Shape.Polygon(
                    List.of(new Point(x - 3, y - 4.5), new Point(x + 4.5, y), new Point(x - 3, y + 4.5)), Ink.WORK_LINE, Ink.NONE, Pen.THIN));
            case WAITING -> List.of(new Shape.Box(x - 3.8, y - 3.8, 7.6, 7.6, 3.8, Ink.PAPER, Ink.WORK_LINE, Pen.THIN));
            case DONE -> List.of(new Shape.Line(List.of(new Point(x - 4.5, y), new Point(x - 1.2, y + 3.6), new Point(x + 4.8, y - 4)),
                    Ink.DONE_LINE, Pen.MEDIUM, false));
            case UNKNOWN -> List.of(new Shape.Label(x, y + 4, "?", TextStyle.HEADING, Shape.Anchor.MIDDLE, Ink.MUTED));
            case STOPPED -> List.of(Shape.Line.of(x - 4, y - 4, x + 4, y + 4, Ink.MUTED, Pen.MEDIUM),
                    Shape.Line.of(x - 4, y + 4, x + 4, y - 4, Ink.MUTED, Pen.MEDIUM));
        };
    }

    private static Shape triangle(double x, double y, Ink fill, Ink outline) {
        return new Shape.Polygon(List.of(new Point(x, y - HALF), new Point(x + HALF + 1, y + HALF), new Point(x - HALF - 1, y + HALF)), fill, outline,
                Pen.THIN);
    }
}
