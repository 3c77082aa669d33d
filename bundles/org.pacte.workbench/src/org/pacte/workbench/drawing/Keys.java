// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.pacte.diagrams.scene.Shape;

/** What keys mean in a drawing. */
final class Keys {
    /** How much more a step aside costs than one straight on. */
    private static final double ASIDE = 3;

    private Keys() {
    }

    /** Lets the tabulator lead out of a drawing, and keeps the arrow keys in it. */
    static void leave(Event event) {
        event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS
                || event.detail == SWT.TRAVERSE_ESCAPE;
    }

    /** Returns the closest mark in the direction of an arrow key. */
    static Optional<Shape.Mark> beside(List<Shape.Mark> marks, Shape.Mark from, int key) {
        boolean level = key == SWT.ARROW_LEFT || key == SWT.ARROW_RIGHT;
        int sign = key == SWT.ARROW_RIGHT || key == SWT.ARROW_DOWN ? 1 : -1;
        return marks.stream().filter(mark -> mark != from && sign * (level ? dx(from, mark) : dy(from, mark)) > 1)
                .min(Comparator.comparingDouble(mark -> level ? Math.abs(dx(from, mark)) + ASIDE * Math.abs(dy(from, mark))
                        : Math.abs(dy(from, mark)) + ASIDE * Math.abs(dx(from, mark))));
    }

    private static double dx(Shape.Mark from, Shape.Mark to) {
        return to.bounds().x() + to.bounds().width() / 2 - from.bounds().x() - from.bounds().width() / 2;
    }

    private static double dy(Shape.Mark from, Shape.Mark to) {
        return to.bounds().y() + to.bounds().height() / 2 - from.bounds().y() - from.bounds().height() / 2;
    }
}
