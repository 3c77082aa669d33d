// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.reciprocity;

import java.util.List;

import org.pacte.diagrams.scene.Scene;

/**
 * A board as drawn, and in words. Plain values, which outlive the model.
 *
 * @param scene the drawing
 * @param lines a line for each commitment, in the order of the text
 */
public record BoardDrawing(Scene scene, List<BoardLine> lines) {
    public BoardDrawing {
        lines = List.copyOf(lines);
    }
}
