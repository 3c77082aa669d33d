// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import java.util.List;

import org.pacte.diagrams.scene.Scene;

/**
 * A graph as drawn, and in words. Plain values, which outlive the model.
 *
 * @param scene the drawing
 * @param ties the links, in the order of the text
 * @param cycles the circles of items that wait for each other, each with its path
 */
public record GraphDrawing(Scene scene, List<GraphTie> ties, List<String> cycles) {
    public GraphDrawing {
        ties = List.copyOf(ties);
        cycles = List.copyOf(cycles);
    }
}
