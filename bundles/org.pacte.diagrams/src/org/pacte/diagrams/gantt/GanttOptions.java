// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.Locale;
import java.util.Optional;

import org.pacte.planning.calendar.CalendarPeriod.Scale;

/**
 * How a plan is drawn.
 *
 * @param locale the language of all texts
 * @param width of the whole drawing in points
 * @param scale the periods that are marked; empty for those that fit
 * @param legend whether the signs are explained below
 */
public record GanttOptions(Locale locale, double width, Optional<Scale> scale, boolean legend) {
    private static final double USUAL_WIDTH = 1120;

    /** Makes the options of a drawing for a page in landscape. */
    public static GanttOptions usual(Locale locale) {
        return new GanttOptions(locale, USUAL_WIDTH, Optional.empty(), true);
    }
}
