// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.text.Position;
import org.eclipse.jface.text.source.Annotation;
import org.eclipse.jface.text.source.AnnotationModel;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.custom.StyledText;
import org.pacte.dsl.ide.services.Occurrence;
import org.pacte.workbench.dossier.LiveAnswer;
import org.pacte.workbench.pages.PageContext;

/** Marks every place of the name at the caret, once the caret has come to rest. */
final class Occurrences {
    /** Where the name is used. */
    static final String READ = "pacte.occurrence";
    /** Where the name is declared or its element is given a value. */
    static final String WRITTEN = "pacte.occurrence.written";
    private static final int REST_MILLIS = 200;

    private final SourceViewer viewer;
    private final StyledText text;
    private final LiveAnswer<List<Occurrence>> places;
    private final Runnable ask;

    Occurrences(SourceViewer viewer, PageContext context) {
        this.viewer = viewer;
        this.text = viewer.getTextWidget();
        this.places = new LiveAnswer<>(text, () -> context.dossier().language()
                .occurrences(context.file(),
                        NamePlace.of(context.document().get(), viewer.getSelectedRange().x)), this::mark);
        this.ask = () -> {
            if (!text.isDisposed()) {
                places.ask();
            }
        };
    }

    /** The caret has moved or the text was read again. */
    void moved() {
        text.getDisplay().timerExec(REST_MILLIS, ask);
    }

    private void mark(List<Occurrence> occurrences) {
        AnnotationModel model = (AnnotationModel) viewer.getAnnotationModel();
        List<Annotation> gone = new ArrayList<>();
        for (Iterator<Annotation> all = model.getAnnotationIterator(); all.hasNext();) {
            Annotation annotation = all.next();
            if (READ.equals(annotation.getType()) || WRITTEN.equals(annotation.getType())) {
                gone.add(annotation);
            }
        }
        Map<Annotation, Position> added = new HashMap<>();
        int length = viewer.getDocument().getLength();
        for (Occurrence occurrence : occurrences) {
            if (occurrence.range().end() <= length) {
                String type = occurrence.kind() == Occurrence.Kind.WRITE ? WRITTEN : READ;
                added.put(new Annotation(type, false, null),
                        new Position(occurrence.range().offset(), occurrence.range().length()));
            }
        }
        if (!gone.isEmpty() || !added.isEmpty()) {
            model.replaceAnnotations(gone.toArray(Annotation[]::new), added);
        }
    }
}
