// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;
import org.pacte.diagrams.scene.Shape;
import org.pacte.diagrams.scene.TextMeasure;
import org.pacte.diagrams.scene.TextStyle;
import org.pacte.model.contract.Axis;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.calendar.CalendarPeriod.Scale;

/** What lies behind the bars: bands, names and borders of the periods, the line of today. */
final class Backdrop {
    /** How high the names of the years are. */
    static final double YEARS = 18;
    /** How high the flag of today is. */
    static final double FLAG = 14;

    private static final double NARROW = 26;

    private final TimeAxis axis;
    private final TextMeasure measure;
    private final Locale locale;

    Backdrop(TimeAxis axis, TextMeasure measure, Locale locale) {
        this.axis = axis;
        this.measure = measure;
        this.locale = locale;
    }

    static List<Shape> bands(List<GanttRow> rows, double width) {
        List<Shape> bands = new ArrayList<>();
        boolean shaded = false;
        for (GanttRow row : rows) {
            boolean axis = row.subject() instanceof Axis;
            if (axis || shaded) {
                bands.add(Shape.Box.filled(0, row.top(), width, row.height(), axis ? Ink.HEADER : Ink.BAND));
            }
            shaded = !axis && !shaded;
        }
        return bands;
    }

    /** The names of years and periods, from an upper edge. */
    List<Shape> names(double top) {
        List<Shape> names = new ArrayList<>();
        for (CalendarPeriod year : CalendarPeriod.touching(Scale.YEAR, axis.days())) {
            double from = Math.max(axis.left(), axis.x(year.days().start()));
            double to = Math.min(axis.left() + axis.width(), axis.end(year.days().end()));
            if (to - from >= NARROW) {
                names.add(middle((from + to) / 2, top + 13, year.print(locale), TextStyle.HEADING, Ink.TEXT));
            }
        }
        if (axis.scale() != Scale.YEAR) {
            axis.periods().forEach(period -> name(period, top, names));
        }
        return names;
    }

    private void name(CalendarPeriod period, double top, List<Shape> names) {
        double from = axis.x(period.days().start());
        double to = axis.end(period.days().end());
        String name = axis.scale() == Scale.MONTH ? FrenchDates.monthName(period.first().getMonth(), locale)
                : period.printShort(locale).split(" ")[0];
        String whole = name + " " + period.first().getYear();
        String shown = measure.width(whole, TextStyle.SMALL) + 24 <= to - from ? whole
                : measure.width(name, TextStyle.SMALL) + 4 <= to - from ? name : String.valueOf(period.first().getMonthValue());
        if (measure.width(shown, TextStyle.SMALL) + 2 <= to - from) {
            names.add(middle((from + to) / 2, top + 30, shown, TextStyle.SMALL, Ink.MUTED));
        }
    }

    /**
     * The borders of years and periods.
     *
     * @param years where those of the years begin
     * @param periods where the others begin
     * @param bottom where all end
     */
    List<Shape> grid(double years, double periods, double bottom) {
        List<Shape> lines = new ArrayList<>();
        if (axis.scale() != Scale.YEAR) {
            axis.periods().stream().map(period -> axis.x(period.days().start()))
                    .forEach(x -> lines.add(Shape.Line.of(x, periods, x, bottom, Ink.GRID, Pen.HAIRLINE)));
        }
        CalendarPeriod.touching(Scale.YEAR, axis.days()).stream().map(year -> Math.max(axis.left(), axis.x(year.days().start())))
                .forEach(x -> lines.add(Shape.Line.of(x, years, x, bottom, Ink.RULE, Pen.THIN)));
        return lines;
    }

    /** The line of a day, if it lies on the axis. */
    List<Shape> today(LocalDate day, double top, double bottom) {
        double x = axis.x(day);
        return axis.days().contains(day) ? List.of(Shape.Line.of(x, top, x, bottom, Ink.TODAY, Pen.DASHED)) : List.of();
    }

    /** The date of the line, below or above it. */
    List<Shape> todayFlag(LocalDate day, double top) {
        if (!axis.days().contains(day)) {
            return List.of();
        }
        String date = FrenchDates.numeric(day);
        double half = measure.width(date, TextStyle.SMALL) / 2 + 4;
        double middle = Math.max(axis.left() + half, Math.min(axis.x(day), axis.left() + axis.width() - half));
        return List.of(new Shape.Box(middle - half, top, 2 * half, FLAG, 3, Ink.TODAY, Ink.NONE, Pen.THIN),
                middle(middle, top + 10.5, date, TextStyle.SMALL, Ink.PAPER));
    }

    private static Shape middle(double x, double y, String text, TextStyle style, Ink ink) {
        return new Shape.Label(x, y, text, style, Shape.Anchor.MIDDLE, ink);
    }
}
