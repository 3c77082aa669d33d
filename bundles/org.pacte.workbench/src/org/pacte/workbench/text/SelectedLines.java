// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.graphics.Point;

/** The lines that the selection touches. */
record SelectedLines(SourceViewer viewer) {
    /** Tells whether every line begins with a mark. */
    boolean allStartWith(String mark) {
        IDocument document = viewer.getDocument();
        Point selection = viewer.getSelectedRange();
        try {
            int first = document.getLineOfOffset(selection.x);
            int last = document.getLineOfOffset(selection.x + Math.max(0, selection.y - 1));
            for (int line = first; line <= last; line++) {
                IRegion region = document.getLineInformation(line);
                if (!document.get(region.getOffset(), region.getLength()).startsWith(mark)) {
                    return false;
                }
            }
            return true;
        } catch (BadLocationException e) {
            // The selection is being changed: nothing is commented out yet.
            return false;
        }
    }
}
