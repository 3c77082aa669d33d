// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.jface.text.TextViewerUndoManager;

/** The undoing of a document that outlives its viewer: a viewer that begins to show it does not clear its past. */
final class SharedUndo extends TextViewerUndoManager {
    private static final int LEVELS = 1000;

    SharedUndo() {
        super(LEVELS);
    }

    @Override
    public void reset() {
        // Every new viewer asks for this; the past belongs to the document.
    }
}
