// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.List;
import java.util.Optional;
import org.pacte.diagrams.scene.Scene;

/**
 * What a page with a drawing shows; plain values, which left the thread that read the model.
 *
 * @param scene the drawing
 * @param note what is to be said above it, or an empty text
 * @param lines its table
 * @param ties what follows on what, for the arrow keys
 * @param axes the axes by which it can be cut down
 * @param empty whether there is nothing to draw
 */
public record DrawnPage(Scene scene, String note, List<Line> lines, List<Tie> ties, List<Choice> axes, boolean empty) {
    public DrawnPage {
        lines = List.copyOf(lines);
        ties = List.copyOf(ties);
        axes = List.copyOf(axes);
    }

    /**
     * A line of the table.
     *
     * @param element the qualified name of what it speaks of
     * @param cells its words, a column each
     * @param alert whether it is to stand out
     */
    public record Line(String element, List<String> cells, boolean alert) {
        public Line {
            cells = List.copyOf(cells);
        }
    }

    /** Two elements of which one follows on the other. */
    public record Tie(String from, String to) {
    }

    /** An axis by its qualified name and its title. */
    public record Choice(String element, String title) {
    }

    /** Returns what comes after an element, or before it. */
    Optional<String> beside(String element, boolean after) {
        return ties.stream().filter(tie -> (after ? tie.from() : tie.to()).equals(element))
                .map(tie -> after ? tie.to() : tie.from()).filter(other -> !other.equals(element)).findFirst();
    }
}
