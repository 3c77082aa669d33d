// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.util.List;

/**
 * A whole drawing.
 *
 * @param title what it shows, in a few words
 * @param description what a reader sees in it, in a few sentences, for those who do not see it
 * @param width in points
 * @param height in points
 * @param shapes what is painted, the lowest first
 */
public record Scene(String title, String description, double width, double height, List<Shape> shapes) {
    public Scene {
        shapes = List.copyOf(shapes);
    }
}
