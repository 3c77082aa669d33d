// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.ArrayList;
import java.util.List;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.planning.progress.State;

/** Bars, diamonds and pennants, each told by its shape alone. */
final class Glyphs {
    private static final double HATCH_GAP = 5;

    private Glyphs() {
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
