// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.ArrayList;
import java.util.List;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.planning.progress.State;

/** The signs of a plan, each told by its shape alone. */
final class Glyphs {
    private static final double HALF = 5;
    private static final double HATCH_GAP = 5;

    private Glyphs() {
    }

    /** The sign of a state, around a point. */
    static List<Shape> state(State state, double x, double y) {
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

    /** A bar of work; late ones are hatched, computed dates have a broken line, done ones are ticked by their sign. */
    static List<Shape> bar(double left, double top, double width, double height, State state, boolean computed) {
        Ink fill = switch (state) {
            case LATE -> Ink.LATE;
            case AT_RISK -> Ink.RISK;
            case RUNNING -> Ink.WORK;
            case DONE -> Ink.DONE;
            default -> Ink.PLANNED;
        };
        List<Shape> shapes = new ArrayList<>();
        shapes.add(new Shape.Box(left, top, width, height, 2, fill, outline(state), computed ? Pen.DASHED : Pen.THIN));
        if (state == State.LATE) {
            shapes.add(new Shape.Hatch(left, top, width, height, HATCH_GAP, Ink.LATE_LINE));
        }
        return shapes;
    }

    static Ink outline(State state) {
        return switch (state) {
            case LATE -> Ink.LATE_LINE;
            case AT_RISK -> Ink.RISK_LINE;
            case DONE -> Ink.DONE_LINE;
            default -> Ink.WORK_LINE;
        };
    }

    /** The span of a commitment: a thin bar whose ends point down. */
    static List<Shape> summary(double left, double top, double width) {
        double tip = Math.min(4, width / 2);
        return List.of(new Shape.Polygon(List.of(new Point(left, top), new Point(left + width, top), new Point(left + width, top + 9),
                new Point(left + width - tip, top + 4), new Point(left + tip, top + 4), new Point(left, top + 9)), Ink.SUMMARY, Ink.NONE, Pen.THIN));
    }

    static List<Shape> diamond(double x, double y, State state) {
        Ink fill = switch (state) {
            case DONE -> Ink.DONE_LINE;
            case LATE -> Ink.LATE;
            case AT_RISK -> Ink.RISK;
            default -> Ink.PAPER;
        };
        return List.of(new Shape.Polygon(List.of(new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y)), fill,
                outline(state), state == State.LATE ? Pen.THICK : Pen.MEDIUM));
    }

    /** The last day of a deadline: a pole with a pennant. */
    static List<Shape> due(double x, double top, double height, boolean missed) {
        Ink ink = missed ? Ink.LATE_LINE : Ink.TEXT;
        return List.of(Shape.Line.of(x, top, x, top + height, ink, Pen.MEDIUM), new Shape.Polygon(
                List.of(new Point(x, top), new Point(x - 7, top + 3.5), new Point(x, top + 7)), missed ? ink : Ink.PAPER, ink, Pen.THIN));
    }
}
