// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.welcome;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.pacte.workbench.Texts;
import org.pacte.workbench.images.Icon;

/** Nothing but the welcome page itself: there is only one. */
record WelcomeInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.LOGO.descriptor();
    }

    @Override
    public String getName() {
        return Texts.get("welcome.title");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.get("welcome.title");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
