// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.IAnnotationModel;
import org.pacte.dsl.ide.services.Finding;

/** Keeps the annotations of a text equal to its findings. */
final class FindingAnnotations {
    private final AnnotationModel model;

    FindingAnnotations(AnnotationModel model) {
        this.model = model;
    }

    /** Replaces all annotations of findings; those that stay the same do not flicker. */
    void show(List<Finding> findings, IDocument document) {
        List<Annotation> gone = new ArrayList<>();
        Map<Finding, Position> wanted = new HashMap<>();
        for (Finding finding : findings) {
            wanted.put(finding, position(finding, document));
        }
        for (FindingAnnotation annotation : all(model)) {
            Position place = model.getPosition(annotation);
            if (place != null && place.equals(wanted.get(annotation.finding()))) {
                wanted.remove(annotation.finding());
            } else {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach((finding, place) -> added.put(new FindingAnnotation(finding), place));
        model.replaceAnnotations(gone.toArray(Annotation[]::new), added);
    }

    /** Returns the findings that begin on a line, counted from 0, the gravest first. */
    static List<Finding> onLine(IAnnotationModel model, IDocument document, int line) {
        return all(model).stream()
                .filter(annotation -> lineOf(model.getPosition(annotation), document) == line)
                .map(FindingAnnotation::finding)
                .sorted(Comparator.comparing(Finding::severity))
                .toList();
    }

    private static List<FindingAnnotation> all(IAnnotationModel model) {
        List<FindingAnnotation> annotations = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            if (all.next() instanceof FindingAnnotation annotation) {
                annotations.add(annotation);
            }
        }
        return annotations;
    }

    private static int lineOf(Position place, IDocument document) {
        try {
            return place == null ? -1 : document.getLineOfOffset(place.getOffset());
        } catch (BadLocationException e) {
            // The text was cut short since the finding was made.
            return -1;
        }
    }

    /** A finding can be older than the text by some key strokes: what lies beyond the end is drawn at the end. */
    private static Position position(Finding finding, IDocument document) {
        int end = Math.min(document.getLength(), finding.range().end());
        int offset = Math.min(finding.range().offset(), end);
        if (offset == end && offset > 0) {
            return new Position(offset - 1, 1);
        }
        return new Position(offset, end - offset);
    }
}
