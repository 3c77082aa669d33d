// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.graph;

import org.eclipse.emf.ecore.EObject;
import org.pacte.diagrams.scene.Ink;
import org.pacte.diagrams.scene.Pen;

/**
 * A link of the graph.
 *
 * @param from what comes first: what is awaited, what is given, the condition
 * @param to what comes after
 * @param kind what the link means
 */
record Edge(EObject from, EObject to, Kind kind) {

    /** What a link means, and how it looks. */
    enum Kind {
        DEPENDENCY(Ink.LINK, Pen.THIN), CRITICAL(Ink.CRITICAL, Pen.THICK), CYCLE(Ink.CONFLICT, Pen.DASHED), COUNTERPART(Ink.LOCAL_AUTHORITY,
                Pen.MEDIUM), CONDITION(Ink.TODAY, Pen.DOTTED);

        private final Ink ink;
        private final Pen pen;

        Kind(Ink ink, Pen pen) {
            this.ink = ink;
            this.pen = pen;
        }

        Ink ink() {
            return ink;
        }

        Pen pen() {
            return pen;
        }
    }
}
