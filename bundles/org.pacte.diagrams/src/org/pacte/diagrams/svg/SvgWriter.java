// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.svg;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Palette;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Scene;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;

/**
 * Writes a drawing as SVG 1.1: one picture for assistive technology, with title and description, and a title on each mark.
 *
 * <p>Colours are attributes and no style sheet, so that several drawings can stand in one page and every reader understands them. The
 * same drawing gives the same text. What is no character of XML is left out.
 */
public final class SvgWriter {
    private static final double TEN = 10;

    private final StringBuilder svg = new StringBuilder();
    private final Palette palette;

    private SvgWriter(Palette palette) {
        this.palette = palette;
    }

    /**
     * Writes a drawing.
     *
     * @param id a name for the title and the description that is unique in the page
     */
    public static String write(Scene scene, Palette palette, Locale locale, String id) {
        SvgWriter writer = new SvgWriter(palette);
        writer.scene(scene, locale, id);
        return writer.svg.toString();
    }

    private void scene(Scene scene, Locale locale, String id) {
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" xml:lang=\"").append(locale.getLanguage()).append("\" width=\"")
                .append(number(scene.width())).append("\" height=\"").append(number(scene.height())).append("\" viewBox=\"0 0 ")
                .append(number(scene.width())).append(' ').append(number(scene.height())).append("\" aria-labelledby=\"").append(id)
                .append("-title ").append(id).append("-desc\" font-family=\"").append(TextMeasure.FONTS).append("\">\n");
        svg.append("<title id=\"").append(id).append("-title\">").append(escape(scene.title())).append("</title>\n<desc id=\"").append(id)
                .append("-desc\">").append(escape(scene.description())).append("</desc>\n");
        shape(Shape.Box.filled(0, 0, scene.width(), scene.height(), Ink.PAPER));
        scene.shapes().forEach(this::shape);
        svg.append("</svg>\n");
    }

    private void shape(Shape shape) {
        switch (shape) {
            case Shape.Box box -> box(box);
            case Shape.Polygon polygon -> {
                svg.append("<polygon points=\"").append(points(polygon.corners())).append('"');
                paint(polygon.fill(), polygon.outline(), polygon.pen());
                svg.append("/>\n");
            }
            case Shape.Line line -> line(line);
            case Shape.Hatch hatch -> hatch(hatch);
            case Shape.Label label -> label(label);
            case Shape.Mark mark -> {
                svg.append("<g><title>").append(escape(mark.title())).append("</title>\n");
                mark.shapes().forEach(this::shape);
                svg.append("</g>\n");
            }
        }
    }

    private void box(Shape.Box box) {
        svg.append("<rect x=\"").append(number(box.x())).append("\" y=\"").append(number(box.y())).append("\" width=\"")
                .append(number(box.width())).append("\" height=\"").append(number(box.height())).append('"');
        if (box.radius() > 0) {
            svg.append(" rx=\"").append(number(box.radius())).append('"');
        }
        paint(box.fill(), box.outline(), box.pen());
        svg.append("/>\n");
    }

    private void line(Shape.Line line) {
        svg.append("<polyline points=\"").append(points(line.points())).append('"');
        paint(Ink.NONE, line.ink(), line.pen());
        svg.append("/>\n");
        if (line.arrow()) {
            shape(new Shape.Polygon(line.head(), line.ink(), Ink.NONE, Pen.THIN));
        }
    }

    private void hatch(Shape.Hatch hatch) {
        svg.append("<path d=\"");
        hatch.lines().forEach(line -> svg.append('M').append(number(line.get(0).x())).append(' ').append(number(line.get(0).y())).append('L')
                .append(number(line.get(1).x())).append(' ').append(number(line.get(1).y())));
        svg.append('"');
        paint(Ink.NONE, hatch.ink(), Pen.HAIRLINE);
        svg.append("/>\n");
    }

    private void label(Shape.Label label) {
        TextStyle style = label.style();
        svg.append("<text x=\"").append(number(label.x())).append("\" y=\"").append(number(label.y())).append("\" font-size=\"")
                .append(number(style.size())).append('"');
        if (style.bold()) {
            svg.append(" font-weight=\"bold\"");
        }
        if (style.italic()) {
            svg.append(" font-style=\"italic\"");
        }
        if (label.anchor() != Shape.Anchor.START) {
            svg.append(" text-anchor=\"").append(label.anchor() == Shape.Anchor.END ? "end" : "middle").append('"');
        }
        svg.append(" fill=\"").append(palette.hex(label.ink())).append("\">").append(escape(label.text())).append("</text>\n");
    }

    private void paint(Ink fill, Ink outline, Pen pen) {
        svg.append(" fill=\"").append(palette.hex(fill)).append('"');
        if (outline != Ink.NONE) {
            svg.append(" stroke=\"").append(palette.hex(outline)).append("\" stroke-width=\"").append(number(pen.width())).append('"');
            if (pen.dash() > 0) {
                svg.append(" stroke-dasharray=\"").append(number(pen.dash())).append('"');
            }
        }
    }

    private static String points(List<Point> points) {
        return points.stream().map(point -> number(point.x()) + "," + number(point.y())).collect(Collectors.joining(" "));
    }

    /** Tenths of a point are finer than any eye and any printer. */
    private static String number(double value) {
        long tenths = Math.round(value * TEN);
        return tenths % 10 == 0 ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }

    private static String escape(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        text.codePoints().filter(SvgWriter::isXml).forEach(point -> {
            switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(point);
            }
        });
        return escaped.toString();
    }

    private static boolean isXml(int point) {
        return point >= ' ' && point != 0xFFFE && point != 0xFFFF && (point < 0xD800 || point > 0xDFFF) || point == '\t' || point == '\n';
    }
}
