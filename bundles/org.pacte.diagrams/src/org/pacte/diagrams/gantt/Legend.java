// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Point;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.StateSign;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.text.Messages;
import org.pacte.planning.progress.State;

/** Explains the signs of a plan, in as many lines as it takes. */
final class Legend {
    private static final double LINE = 20;
    private static final double SAMPLE = 30;
    private static final double GAP = 16;
    private static final List<State> STATES = List.of(State.LATE, State.AT_RISK, State.RUNNING, State.WAITING, State.DONE);

    private final TextMeasure measure;
    private final Locale locale;
    private final double width;
    private final List<Shape> shapes = new ArrayList<>();
    private double x;
    private double y;

    Legend(TextMeasure measure, Locale locale, double width) {
        this.measure = measure;
        this.locale = locale;
        this.width = width;
    }

    List<Shape> draw(double top) {
        x = GanttChart.MARGIN;
        y = top + LINE / 2;
        for (State state : STATES) {
            double left = entry(state.print(locale), SAMPLE + 12);
            shapes.addAll(StateSign.at(state, left + 6, y));
            shapes.addAll(Glyphs.bar(left + 16, y - 5, SAMPLE - 6, 10, state, false));
        }
        double left = entry(State.UNKNOWN.print(locale), 14);
        shapes.addAll(StateSign.at(State.UNKNOWN, left + 6, y));
        left = entry(say("legend.computed"), SAMPLE);
        shapes.addAll(Glyphs.bar(left, y - 5, SAMPLE - 6, 10, State.WAITING, true));
        left = entry(say("legend.critical"), SAMPLE);
        shapes.add(Shape.Line.of(left, y, left + SAMPLE - 6, y, Ink.CRITICAL, Pen.THICK));
        left = entry(say("legend.slack"), SAMPLE);
        shapes.add(Shape.Line.of(left, y, left + SAMPLE - 6, y, Ink.SLACK, Pen.HAIRLINE));
        shapes.add(Shape.Line.of(left + SAMPLE - 6, y - 4, left + SAMPLE - 6, y + 4, Ink.SLACK, Pen.THIN));
        left = entry(say("legend.forecast"), SAMPLE);
        arrow(left, Ink.RISK_LINE, Pen.DOTTED);
        left = entry(say("legend.due"), 14);
        shapes.addAll(Glyphs.due(left + 9, y - 7, 14, false));
        left = entry(say("legend.milestone"), 18);
        shapes.addAll(Glyphs.diamond(left + 7, y, State.WAITING));
        left = entry(say("legend.link"), SAMPLE);
        arrow(left, Ink.LINK, Pen.HAIRLINE);
        left = entry(say("legend.conflict"), SAMPLE);
        arrow(left, Ink.CONFLICT, Pen.DASHED);
        return shapes;
    }

    double bottom() {
        return y + LINE / 2;
    }

    private void arrow(double left, Ink ink, Pen pen) {
        shapes.add(new Shape.Line(List.of(new Point(left, y), new Point(left + SAMPLE - 6, y)), ink, pen, true));
    }

    /** Makes room for a sign and writes its meaning behind it; returns where the sign begins. */
    private double entry(String meaning, double sample) {
        double text = measure.width(meaning, TextStyle.SMALL);
        if (x + sample + text > width - GanttChart.MARGIN) {
            x = GanttChart.MARGIN;
            y += LINE;
        }
        double left = x;
        shapes.add(new Shape.Label(left + sample, y + 3.5, meaning, TextStyle.SMALL, Shape.Anchor.START, Ink.TEXT));
        x += sample + text + GAP;
        return left;
    }

    private String say(String key) {
        return Messages.beside(Legend.class).get(locale, key);
    }
}
