// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.util.Optional;

import org.pacte.planning.adjustment.StatedDates;
import org.pacte.planning.progress.State;

/**
 * A row of the plan in words. Plain values, which outlive the model.
 *
 * @param element the qualified name of an axis, commitment, action or milestone
 * @param kind what it is
 * @param depth how many rows it stands below: 0 for an axis
 * @param title what it is called
 * @param pilots who leads it
 * @param start the first day, or an empty text
 * @param finish the last day, or an empty text
 * @param duration how long it takes, or an empty text
 * @param slack how far it can move, or an empty text
 * @param progress how it stands, and why
 * @param state how it stands; empty for an axis
 * @param computed whether its days follow from other items
 * @param critical whether it decides the end of the plan
 * @param explanation why it has its days
 * @param dates what its text says of them; empty for an axis
 * @param top its upper edge
 * @param height how high it is
 */
public record PlanRow(String element, Kind kind, int depth, String title, String pilots, String start, String finish, String duration, String slack,
        String progress, Optional<State> state, boolean computed, boolean critical, String explanation, Optional<StatedDates> dates, double top,
        double height) {

    /** What a row shows. */
    public enum Kind {
        AXIS, COMMITMENT, ACTION, MILESTONE
    }
}
