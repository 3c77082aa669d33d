// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.LineAttributes;
import org.eclipse.swt.graphics.Path;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;

/**
 * Paints shapes of a drawing on a screen or a printer. Upright and level lines lie on whole units of the device, so that
 * they are sharp.
 */
public final class ScenePainter {
    private final GC gc;
    private final Palette palette;
    private final DrawingFonts fonts;
    private final double left;
    private final double top;
    private int painted;

    /**
     * @param fonts of the size at which is painted
     * @param left where the left edge of the drawing lies, in units of the device
     * @param top where its upper edge lies
     */
    public ScenePainter(GC gc, Palette palette, DrawingFonts fonts, double left, double top) {
        this.gc = gc;
        this.palette = palette;
        this.fonts = fonts;
        this.left = left;
        this.top = top;
        gc.setAntialias(SWT.ON);
        gc.setTextAntialias(SWT.ON);
    }

    /** Paints shapes, the lowest first. */
    public void paint(List<? extends Shape> shapes) {
        shapes.forEach(this::paint);
    }

    /** Returns how many shapes were painted. */
    public int painted() {
        return painted;
    }

    private void paint(Shape shape) {
        painted++;
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Polygon polygon -> polygon(polygon.corners(), polygon.fill(), polygon.outline(), polygon.pen());
            case Shape.Line line -> line(line);
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Label label -> label(label);
            case Shape.Mark mark -> paint(mark.shapes());
        }
    }

    private void box(Shape.Box box) {
        int x = x(box.x());
        int y = y(box.y());
        int width = x(box.x() + box.width()) - x;
        int height = y(box.y() + box.height()) - y;
        int arc = (int) Math.round(2 * box.radius() * fonts.scale());
        if (box.fill() != Ink.NONE) {
            gc.setBackground(color(box.fill()));
            if (arc > 0) {
                gc.fillRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.fillRectangle(x, y, width, height);
            }
        }
        if (box.outline() != Ink.NONE) {
            pen(box.outline(), box.pen());
            if (arc > 0) {
                gc.drawRoundRectangle(x, y, width, height, arc, arc);
            } else {
                gc.drawRectangle(x, y, width, height);
            }
        }
    }

    private void line(Shape.Line line) {
        pen(line.ink(), line.pen());
        int[] places = new int[2 * line.points().size()];
        for (int point = 0; point < line.points().size(); point++) {
            places[2 * point] = x(line.points().get(point).x());
            places[2 * point + 1] = y(line.points().get(point).y());
        }
        gc.drawPolyline(places);
        if (line.arrow()) {
            polygon(line.head(), line.ink(), Ink.NONE, Pen.THIN);
        }
    }

    private void hatch(Shape.Hatch hatch) {
        pen(hatch.ink(), Pen.HAIRLINE);
        hatch.lines().forEach(line -> gc.drawLine(x(line.get(0).x()), y(line.get(0).y()), x(line.get(1).x()),
                y(line.get(1).y())));
    }

    private void polygon(List<Point> corners, Ink fill, Ink outline, Pen pen) {
        Path path = new Path(gc.getDevice());
        try {
            path.moveTo(exactX(corners.getFirst()), exactY(corners.getFirst()));
            corners.stream().skip(1).forEach(corner -> path.lineTo(exactX(corner), exactY(corner)));
            path.close();
            if (fill != Ink.NONE) {
                gc.setBackground(color(fill));
                gc.fillPath(path);
            }
            if (outline != Ink.NONE) {
                pen(outline, pen);
                gc.drawPath(path);
            }
        } finally {
            path.dispose();
        }
    }

    private void label(Shape.Label label) {
        gc.setFont(fonts.of(label.style()));
        gc.setForeground(color(label.ink()));
        int wide = label.anchor() == Shape.Anchor.START ? 0 : gc.textExtent(label.text(), SWT.DRAW_TRANSPARENT).x;
        int x = x(label.x()) - (label.anchor() == Shape.Anchor.END ? wide : label.anchor() == Shape.Anchor.MIDDLE ? wide / 2 : 0);
        int ascent = gc.getFontMetrics().getAscent() + gc.getFontMetrics().getLeading();
        gc.drawText(label.text(), x, y(label.y()) - ascent, SWT.DRAW_TRANSPARENT);
    }

    private void pen(Ink ink, Pen pen) {
        gc.setForeground(color(ink));
        float width = (float) (pen.width() * fonts.scale());
        if (pen.dash() > 0) {
            float dash = (float) (pen.dash() * fonts.scale());
            gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER, SWT.LINE_CUSTOM,
                    new float[] {dash, dash}, 0, 10));
        } else {
            gc.setLineAttributes(new LineAttributes(width, SWT.CAP_FLAT, SWT.JOIN_MITER));
        }
    }

    private Color color(Ink ink) {
        return new Color(palette.red(ink), palette.green(ink), palette.blue(ink));
    }

    private int x(double place) {
        return (int) Math.round(left + place * fonts.scale());
    }

    private int y(double place) {
        return (int) Math.round(top + place * fonts.scale());
    }

    private float exactX(Point point) {
        return (float) (left + point.x() * fonts.scale());
    }

    private float exactY(Point point) {
        return (float) (top + point.y() * fonts.scale());
    }
}
