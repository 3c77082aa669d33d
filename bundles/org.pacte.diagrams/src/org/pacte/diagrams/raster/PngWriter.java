// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.raster;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;

import javax.imageio.ImageIO;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;

/**
 * Writes a drawing as PNG, without a screen. Texts are as wide as {@link TextMeasure} says, whatever font the system has.
 */
public final class PngWriter {
    /** More points than this are too much for any reader: the drawing gets smaller. */
    private static final double MOST_POINTS = 24_000_000;

    private final Graphics2D graphics;
    private final Palette palette;
    private final TextMeasure measure = TextMeasure.load();

    private PngWriter(Graphics2D graphics, Palette palette) {
        this.graphics = graphics;
        this.palette = palette;
    }

    /**
     * Writes a drawing.
     *
     * @param scale points of the picture for each point of the drawing, such as 2; less where the picture would be too large
     */
    public static byte[] write(Scene scene, Palette palette, double scale) {
        double fitting = Math.min(scale, Math.sqrt(MOST_POINTS / (scene.width() * scene.height())));
        BufferedImage image = new BufferedImage((int) Math.ceil(scene.width() * fitting), (int) Math.ceil(scene.height() * fitting),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
            graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
            graphics.scale(fitting, fitting);
            PngWriter writer = new PngWriter(graphics, palette);
            writer.shape(Shape.Box.filled(0, 0, scene.width() + 1, scene.height() + 1, Ink.PAPER));
            scene.shapes().forEach(writer::shape);
        } finally {
            graphics.dispose();
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return png.toByteArray();
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> paint(new RoundRectangle2D.Double(box.x(), box.y(), box.width(), box.height(), 2 * box.radius(), 2 * box.radius()),
                    box.fill(), box.outline(), box.pen());
            case Shape.Polygon polygon -> paint(path(polygon.corners(), true), polygon.fill(), polygon.outline(), polygon.pen());
            case Shape.Line line -> {
                paint(path(line.points(), false), Ink.NONE, line.ink(), line.pen());
                if (line.arrow()) {
                    paint(path(line.head(), true), line.ink(), Ink.NONE, Pen.THIN);
                }
            }
            case Shape.Hatch hatch -> hatch.lines().forEach(line -> paint(path(line, false), Ink.NONE, hatch.ink(), Pen.HAIRLINE));
            case Shape.Label label -> label(label);
            case Shape.Mark mark -> mark.shapes().forEach(this::shape);
        }
    }

    private void paint(java.awt.Shape area, Ink fill, Ink outline, Pen pen) {
        color(fill).ifPresent(color -> {
            graphics.setColor(color);
            graphics.fill(area);
        });
        color(outline).ifPresent(color -> {
            graphics.setColor(color);
            graphics.setStroke(pen.dash() > 0
                    ? new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[] {(float) pen.dash()}, 0)
                    : new BasicStroke((float) pen.width(), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
            graphics.draw(area);
        });
    }

    private static Path2D path(List<Point> points, boolean closed) {
        Path2D path = new Path2D.Double();
        path.moveTo(points.getFirst().x(), points.getFirst().y());
        points.stream().skip(1).forEach(point -> path.lineTo(point.x(), point.y()));
        if (closed) {
            path.closePath();
        }
        return path;
    }

    private void label(Shape.Label label) {
        if (label.text().isEmpty()) {
            return;
        }
        TextStyle style = label.style();
        Font font = font(style);
        double wide = font.getStringBounds(label.text(), graphics.getFontRenderContext()).getWidth();
        double width = measure.width(label.text(), style);
        double left = switch (label.anchor()) {
            case START -> label.x();
            case MIDDLE -> label.x() - width / 2;
            case END -> label.x() - width;
        };
        AffineTransform before = graphics.getTransform();
        graphics.translate(left, label.y());
        graphics.scale(wide == 0 ? 1 : width / wide, 1);
        graphics.setFont(font);
        graphics.setColor(color(label.ink()).orElseThrow());
        graphics.drawString(label.text(), 0, 0);
        graphics.setTransform(before);
    }

    private static Font font(TextStyle style) {
        int face = (style.bold() ? Font.BOLD : Font.PLAIN) | (style.italic() ? Font.ITALIC : Font.PLAIN);
        String name = TextMeasure.FONTS.substring(0, TextMeasure.FONTS.indexOf(','));
        return new Font(name, face, 1).deriveFont((float) style.size());
    }

    private Optional<Color> color(Ink ink) {
        return ink == Ink.NONE ? Optional.empty() : Optional.of(new Color(palette.red(ink), palette.green(ink), palette.blue(ink)));
    }
}
