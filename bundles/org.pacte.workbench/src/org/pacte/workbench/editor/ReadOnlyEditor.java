// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

/** A page in the place of an editor that shows something and never has anything to save. */
public abstract class ReadOnlyEditor extends EditorPart {
    @Override
    public final void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public final void doSave(IProgressMonitor monitor) {
        // There is nothing to save.
    }

    @Override
    public final void doSaveAs() {
        // There is nothing to save.
    }

    @Override
    public final boolean isDirty() {
        return false;
    }

    @Override
    public final boolean isSaveAsAllowed() {
        return false;
    }
}
