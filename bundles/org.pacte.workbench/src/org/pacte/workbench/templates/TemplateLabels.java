// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.templates;

import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.graphics.Image;
import org.pacte.dsl.ide.services.Proposal;
import org.pacte.workbench.images.Icon;

/** How a template looks in the list. */
final class TemplateLabels extends LabelProvider {
    @Override
    public String getText(Object element) {
        return ((Proposal) element).label();
    }

    @Override
    public Image getImage(Object element) {
        return Icon.SNIPPET.image();
    }
}
