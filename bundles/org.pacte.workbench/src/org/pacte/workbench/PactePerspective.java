// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.navigator.DossiersView;
import org.pacte.workbench.outline.OutlineView;

/** The layout for working on a dossier: the dossiers at the left, the outline at the right, the findings below. */
public final class PactePerspective implements IPerspectiveFactory {
    public static final String ID = "org.pacte.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(DossiersView.ID, IPageLayout.LEFT, 0.2f, editors);
        layout.addView(FindingsView.ID, IPageLayout.BOTTOM, 0.7f, editors);
        layout.addView(OutlineView.ID, IPageLayout.RIGHT, 0.7f, editors);
        layout.getViewLayout(DossiersView.ID).setCloseable(false);
    }
}
