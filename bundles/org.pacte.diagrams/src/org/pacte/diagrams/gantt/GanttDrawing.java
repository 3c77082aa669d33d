// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.List;

import org.pacte.diagrams.scene.Scene;

/**
 * A plan as drawn, with what it takes to point at days and rows.
 *
 * @param scene the drawing
 * @param axis where days lie
 * @param header how high the heading with title and periods is
 * @param rows the rows, from top to bottom
 */
public record GanttDrawing(Scene scene, TimeAxis axis, double header, List<Row> rows) {
    public GanttDrawing {
        rows = List.copyOf(rows);
    }

    /** One row: the qualified name of the axis, commitment, action or milestone that it shows, and where. */
    public record Row(String element, double top, double height) {
    }
}
