// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.drawing;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.pacte.workbench.images.Icon;

/** A band above a drawing that says what is to be known about it; gone while there is nothing to say. */
public final class NoteBand {
    private final Composite band;
    private final Label words;

    /** @param parent is laid out as a grid of one column */
    public NoteBand(Composite parent) {
        band = new Composite(parent, SWT.NONE);
        band.setData("org.eclipse.e4.ui.css.CssClassName", "message-bar");
        band.setData("id", "drawing.note");
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 5).spacing(8, 0).applyTo(band);
        new Label(band, SWT.NONE).setImage(Icon.WARNING.image());
        words = new Label(band, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(band);
        band.setVisible(false);
    }

    /** Says something, or nothing when the text is empty. */
    public void say(String text) {
        if (!words.getText().equals(text)) {
            words.setText(text);
            band.setVisible(!text.isEmpty());
            ((GridData) band.getLayoutData()).exclude = text.isEmpty();
            band.getParent().layout();
        }
    }
}
