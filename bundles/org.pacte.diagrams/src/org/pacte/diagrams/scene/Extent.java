// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.util.List;

/** The rectangle that a shape may touch, its lines and arrow heads included. */
record Extent(double left, double top, double right, double bottom) {
    private static final double PEN = 4;
    private static final double HIGHEST = 20;

    static Extent of(Shape shape, TextMeasure measure) {
        return switch (shape) {
            case Shape.Box box -> around(box.x(), box.y(), box.x() + box.width(), box.y() + box.height());
            case Shape.Polygon polygon -> of(polygon.corners());
            case Shape.Line line -> of(line.points());
            case Shape.Hatch hatch -> around(hatch.x(), hatch.y(), hatch.x() + hatch.width(), hatch.y() + hatch.height());
            case Shape.Label label -> of(label, measure);
            case Shape.Mark mark -> mark.shapes().stream().map(each -> of(each, measure)).reduce(of(mark.bounds(), measure), Extent::with);
        };
    }

    private static Extent of(Shape.Label label, TextMeasure measure) {
        double width = measure.width(label.text(), label.style());
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        return around(left, label.y() - HIGHEST, left + width, label.y() + PEN);
    }

    private static Extent of(List<Point> points) {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point point : points) {
            left = Math.min(left, point.x());
            top = Math.min(top, point.y());
            right = Math.max(right, point.x());
            bottom = Math.max(bottom, point.y());
        }
        return around(left, top, right, bottom);
    }

    private static Extent around(double left, double top, double right, double bottom) {
        return new Extent(left - PEN, top - PEN, right + PEN, bottom + PEN);
    }

    private Extent with(Extent other) {
        return new Extent(Math.min(left, other.left), Math.min(top, other.top), Math.max(right, other.right), Math.max(bottom, other.bottom));
    }

    boolean touches(double otherLeft, double otherTop, double otherRight, double otherBottom) {
        return left < otherRight && right > otherLeft && top < otherBottom && bottom > otherTop;
    }
}
