// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;
import org.pacte.workbench.findings.FindingsView;
import org.pacte.workbench.hierarchy.HierarchyView;
import org.pacte.workbench.navigator.DossiersView;
import org.pacte.workbench.outline.OutlineView;
import org.pacte.workbench.properties.PropertiesView;
import org.pacte.workbench.search.ReferencesView;
import org.pacte.workbench.search.SearchView;
import org.pacte.workbench.templates.TemplatesView;

/** The layout for working on a dossier: the dossiers at the left, the outline at the right, the findings below. */
public final class PactePerspective implements IPerspectiveFactory {
    public static final String ID = "org.pacte.workbench.perspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        String editors = layout.getEditorArea();
        layout.addView(DossiersView.ID, IPageLayout.LEFT, 0.2f, editors);
        IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.66f, editors);
        below.addView(FindingsView.ID);
        below.addPlaceholder(SearchView.ID);
        below.addPlaceholder(ReferencesView.ID);
        below.addPlaceholder(HierarchyView.ID);
        below.addPlaceholder(TemplatesView.ID);
        layout.addView(OutlineView.ID, IPageLayout.RIGHT, 0.7f, editors);
        layout.addView(PropertiesView.ID, IPageLayout.BOTTOM, 0.5f, OutlineView.ID);
        layout.getViewLayout(DossiersView.ID).setCloseable(false);
    }
}
