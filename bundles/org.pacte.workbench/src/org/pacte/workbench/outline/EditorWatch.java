// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.outline;

import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;

/** Calls when another editor may have come to the front. */
public final class EditorWatch implements IPartListener2 {
    private final Runnable changed;

    public EditorWatch(Runnable changed) {
        this.changed = changed;
    }

    @Override
    public void partActivated(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partBroughtToTop(IWorkbenchPartReference part) {
        changed.run();
    }

    @Override
    public void partClosed(IWorkbenchPartReference part) {
        changed.run();
    }
}
