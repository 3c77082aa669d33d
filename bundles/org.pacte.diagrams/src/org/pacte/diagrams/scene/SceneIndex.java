// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.scene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds the shapes of a drawing by their places, and its marks by their elements: only what can be seen is painted. */
public final class SceneIndex {
    private final Scene scene;
    private final List<Extent> extents;
    private final List<Shape.Mark> marks;
    private final Map<String, Shape.Mark> byElement = new HashMap<>();

    public SceneIndex(Scene scene) {
        this.scene = scene;
        TextMeasure measure = TextMeasure.load();
        this.extents = scene.shapes().stream().map(shape -> Extent.of(shape, measure)).toList();
        this.marks = scene.shapes().stream().filter(Shape.Mark.class::isInstance).map(Shape.Mark.class::cast).toList();
        marks.forEach(mark -> byElement.putIfAbsent(mark.element(), mark));
    }

    public Scene scene() {
        return scene;
    }

    /** Returns the shapes that may touch a rectangle, the lowest first. */
    public List<Shape> within(double left, double top, double right, double bottom) {
        List<Shape> found = new ArrayList<>();
        for (int shape = 0; shape < extents.size(); shape++) {
            if (extents.get(shape).touches(left, top, right, bottom)) {
                found.add(scene.shapes().get(shape));
            }
        }
        return found;
    }

    /** Returns what can be pointed at, in the order of the drawing. */
    public List<Shape.Mark> marks() {
        return marks;
    }

    /** Returns the uppermost mark at a place. */
    public Optional<Shape.Mark> at(double x, double y) {
        for (int mark = marks.size() - 1; mark >= 0; mark--) {
            Shape.Box box = marks.get(mark).bounds();
            if (x >= box.x() && x < box.x() + box.width() && y >= box.y() && y < box.y() + box.height()) {
                return Optional.of(marks.get(mark));
            }
        }
        return Optional.empty();
    }

    /** Returns the first mark of an element. */
    public Optional<Shape.Mark> of(String element) {
        return Optional.ofNullable(byElement.get(element));
    }
}
