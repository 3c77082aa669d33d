// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.manual;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IPersistableElement;
import org.pacte.workbench.Texts;
import org.pacte.workbench.images.Icon;

/** The manual: there is only one. */
record ManualInput() implements IEditorInput {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Icon.REFERENCE_TEXT.descriptor();
    }

    @Override
    public String getName() {
        return Texts.get("manual.title");
    }

    @Override
    public IPersistableElement getPersistable() {
        return null;
    }

    @Override
    public String getToolTipText() {
        return Texts.get("manual.title");
    }

    @Override
    public <T> T getAdapter(Class<T> adapter) {
        return null;
    }
}
