// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Point;
import org.pacte.dsl.ide.services.TextRange;
import org.pacte.workbench.dossier.Answers;
import org.pacte.workbench.pages.PageContext;

/** Widens the selection to what is around it that makes sense, and takes the steps back. */
final class SelectionSteps {
    private final SourceViewer viewer;
    private final PageContext context;
    private final Deque<Point> former = new ArrayDeque<>();
    private Point last = new Point(-1, -1);

    SelectionSteps(SourceViewer viewer, PageContext context) {
        this.viewer = viewer;
        this.context = context;
    }

    void expand() {
        Point selection = viewer.getSelectedRange();
        if (!selection.equals(last)) {
            former.clear();
        }
        Answers.use(context.dossier().language().selections(context.file(), selection.x), viewer.getTextWidget(),
                ranges -> wider(ranges, selection).ifPresent(range -> {
                    former.push(selection);
                    select(new Point(range.offset(), range.length()));
                }));
    }

    void restore() {
        if (viewer.getSelectedRange().equals(last) && !former.isEmpty()) {
            select(former.pop());
        }
    }

    private void select(Point selection) {
        last = selection;
        viewer.setSelectedRange(selection.x, selection.y);
    }

    private static Optional<TextRange> wider(List<TextRange> ranges, Point selection) {
        return ranges.stream()
                .filter(range -> range.offset() <= selection.x && range.end() >= selection.x + selection.y
                        && range.length() > selection.y)
                .findFirst();
    }
}
