// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.List;

import org.pacte.diagrams.scene.Scene;

/**
 * The bars of a plan without their labels, to stand beside a table. Plain values, which outlive the model.
 *
 * @param header the names of the periods, as wide as the bars
 * @param bars one row below the other
 * @param axis where days lie
 * @param rows the lines of the table, from top to bottom
 */
public record GanttPane(Scene header, Scene bars, TimeAxis axis, List<PlanRow> rows) {
    public GanttPane {
        rows = List.copyOf(rows);
    }
}
