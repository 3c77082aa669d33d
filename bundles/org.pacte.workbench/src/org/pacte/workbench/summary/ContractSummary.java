// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.summary;

import java.util.List;

/**
 * What the summary says of one contract; plain values, so that it can leave the thread that read the model.
 *
 * @param subtitle kind, state and period in words
 * @param parties the parties' titles
 * @param figures the key figures
 * @param sides how many commitments each camp has taken, the camp's name as the language writes it
 * @param axes a line for each axis
 */
record ContractSummary(String qualifiedName, String title, String subtitle, List<String> parties, List<Figure> figures,
        List<Share> sides, List<AxisLine> axes) {

    /** A number and what it counts, by the key of its label. */
    record Figure(String key, int value) {
    }

    /** A part of a whole. */
    record Share(String label, int value) {
    }

    /** An axis and how complete its commitments are. */
    record AxisLine(String qualifiedName, String title, int commitments, int dated, int measured, int actions) {
    }
}
