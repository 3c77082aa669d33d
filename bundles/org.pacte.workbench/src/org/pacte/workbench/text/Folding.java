// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotation;
import org.eclipse.jface.text.source.projection.ProjectionAnnotationModel;
import org.eclipse.jface.text.source.projection.ProjectionViewer;
import org.eclipse.swt.widgets.Display;
import org.pacte.dsl.ide.services.Fold;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Answers;

/** Lets every block, comment and text that takes more than one line be folded. */
final class Folding {
    private final ProjectionViewer viewer;
    private final Runnable changed;

    /** @param changed called when lines were folded or unfolded */
    Folding(ProjectionViewer viewer, Runnable changed) {
        this.viewer = viewer;
        this.changed = changed;
    }

    /** Follows what can be folded; what is folded stays so. */
    void update(List<Fold> folds) {
        if (!viewer.isProjectionMode()) {
            viewer.enableProjection();
            Display display = viewer.getTextWidget().getDisplay();
            viewer.getProjectionAnnotationModel().addAnnotationModelListener(
                    model -> Answers.later(display, changed));
        }
        ProjectionAnnotationModel model = viewer.getProjectionAnnotationModel();
        if (model == null) {
            return;
        }
        Set<Position> wanted = new HashSet<>();
        folds.forEach(fold -> wholeLines(fold.range(), viewer.getDocument(), wanted));
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (!wanted.remove(model.getPosition(annotation))) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        wanted.forEach(place -> added.put(new ProjectionAnnotation(), place));
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.modifyAnnotations(gone.toArray(Annotation[]::new), added, null);
        }
    }

    private static void wholeLines(TextRange range, IDocument document, Set<Position> places) {
        try {
            int first = document.getLineOfOffset(range.offset());
            int last = document.getLineOfOffset(Math.min(range.end(), document.getLength()));
            if (last > first) {
                int start = document.getLineOffset(first);
                IRegion end = document.getLineInformation(last);
                int next = last + 1 < document.getNumberOfLines() ? document.getLineOffset(last + 1)
                        : end.getOffset() + end.getLength();
                places.add(new Position(start, next - start));
            }
        } catch (BadLocationException e) {
            // The element was cut off since it was read; the next answer puts it right.
            return;
        }
    }
}
