// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.welcome;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The layout as long as nothing is open: the welcome page alone. */
public final class WelcomePerspective implements IPerspectiveFactory {
    public static final String ID = "org.pacte.workbench.welcomePerspective";

    @Override
    public void createInitialLayout(IPageLayout layout) {
        layout.setEditorAreaVisible(true);
    }
}
