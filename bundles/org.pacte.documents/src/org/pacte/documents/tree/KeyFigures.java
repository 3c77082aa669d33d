// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.Objects;

/** A few figures that sum a document up, side by side. */
public record KeyFigures(List<Figure> figures) implements Block {

    /**
     * A figure and what it counts.
     *
     * @param value the figure as it is read, with its unit
     */
    public record Figure(Tone tone, String value, String label) {

        public Figure {
            Objects.requireNonNull(tone);
            value = Legible.text(value);
            label = Legible.text(label);
        }
    }

    public KeyFigures {
        figures = List.copyOf(figures);
    }
}
