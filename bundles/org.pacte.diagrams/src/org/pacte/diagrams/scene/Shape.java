// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.pacte.model.dossier.Dossier;

/** A part of a drawing. */
public sealed interface Shape {

    /**
     * A rectangle.
     *
     * @param radius of its corners
     * @param fill what it is filled with; {@link Ink#NONE} for nothing
     * @param outline its line; {@link Ink#NONE} for none
     * @param pen how the line is drawn
     */
    record Box(double x, double y, double width, double height, double radius, Ink fill, Ink outline, Pen pen) implements Shape {
        /** Makes a rectangle without a line. */
        public static Box filled(double x, double y, double width, double height, Ink fill) {
            return new Box(x, y, width, height, 0, fill, Ink.NONE, Pen.THIN);
        }
    }

    /** A closed area. */
    record Polygon(List<Point> corners, Ink fill, Ink outline, Pen pen) implements Shape {
        public Polygon {
            corners = List.copyOf(corners);
        }
    }

    /**
     * A line of straight pieces.
     *
     * @param arrow whether it ends in a head
     */
    record Line(List<Point> points, Ink ink, Pen pen, boolean arrow) implements Shape {
        private static final double HEAD_LENGTH = 6;
        private static final double HEAD_HALF_WIDTH = 3;

        public Line {
            points = List.copyOf(points);
        }

        /** Returns the corners of the head at the end of the line, the tip first. */
        public List<Point> head() {
            Point tip = points.getLast();
            Point before = points.get(points.size() - 2);
            double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
            double dx = length == 0 ? 1 : (tip.x() - before.x()) / length;
            double dy = length == 0 ? 0 : (tip.y() - before.y()) / length;
            double x = tip.x() - dx * HEAD_LENGTH;
            double y = tip.y() - dy * HEAD_LENGTH;
            return List.of(tip, new Point(x - dy * HEAD_HALF_WIDTH, y + dx * HEAD_HALF_WIDTH),
                    new Point(x + dy * HEAD_HALF_WIDTH, y - dx * HEAD_HALF_WIDTH));
        }

        public static Line of(double x1, double y1, double x2, double y2, Ink ink, Pen pen) {
            return new Line(List.of(new Point(x1, y1), new Point(x2, y2)), ink, pen, false);
        }
    }

    /**
     * Slanted lines that fill a rectangle, a hair wide.
     *
     * @param gap between two lines, measured along an edge
     */
    record Hatch(double x, double y, double width, double height, double gap, Ink ink) implements Shape {

        /** Returns the lines as pairs of ends, cut at the edges. */
        public List<List<Point>> lines() {
            List<List<Point>> lines = new ArrayList<>();
            for (double foot = gap; foot < width + height; foot += gap) {
                double lowX = Math.min(foot, width);
                double highX = Math.max(0, foot - height);
                lines.add(List.of(new Point(x + lowX, y + foot - lowX), new Point(x + highX, y + foot - highX)));
            }
            return lines;
        }
    }

    /**
     * A text on one line.
     *
     * @param x where its anchor stands
     * @param y the base line
     */
    record Label(double x, double y, String text, TextStyle style, Anchor anchor, Ink ink) implements Shape {
    }

    /**
     * Shapes that stand for one element: what can be pointed at and selected.
     *
     * @param element the qualified name of the element, or of the one around it where it has no name
     * @param title what it is, for readers who do not see it and for those who point at it
     * @param bounds where it can be pointed at
     */
    record Mark(String element, String title, Box bounds, List<Shape> shapes) implements Shape {
        public Mark {
            shapes = List.copyOf(shapes);
        }

        /** Makes the mark of an element; the drawing keeps its name alone, so that it can outlive the model. */
        public static Mark of(EObject subject, String title, Box bounds, List<Shape> shapes) {
            return new Mark(Dossier.namedAround(subject).map(Dossier::qualifiedName).orElse(""), title, bounds, shapes);
        }
    }

    /** Which end of a text stands at its place. */
    enum Anchor {
        START, MIDDLE, END
    }
}
