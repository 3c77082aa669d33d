// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pacte.workbench.images.Icon;

/** What a page shows that has nothing to draw: why, and what to write so that it has. */
public final class EmptyPage {
    private static final int WIDTH = 460;

    private final Composite page;

    public EmptyPage(Composite parent, String id, String words) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 60).spacing(0, 14).applyTo(page);
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(Icon.INFO.image());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.CENTER, SWT.CENTER).applyTo(picture);
        Label text = new Label(page, SWT.WRAP | SWT.CENTER);
        text.setText(words);
        text.setData("id", id);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).align(SWT.CENTER, SWT.BEGINNING).applyTo(text);
    }

    public Composite control() {
        return page;
    }
}
