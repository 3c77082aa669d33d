// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.dialogs;

import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.pacte.workbench.Texts;

/** Buttons that do one thing. */
public final class PushButton {
    private PushButton() {
    }

    /** Makes a button; its label is the text of a key, by which it can also be found. */
    public static Button of(Composite parent, String key, Runnable action) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(Texts.get(key));
        button.setData("id", key);
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        return button;
    }
}
