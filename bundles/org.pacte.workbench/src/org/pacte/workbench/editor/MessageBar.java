// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.editor;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.pacte.workbench.images.Icon;

/** The band above the pages that says what the user must know about the file, with what can be done about it. */
final class MessageBar {
    private final Composite bar;

    MessageBar(Composite parent) {
        bar = new Composite(parent, SWT.NONE);
        bar.setData("org.eclipse.e4.ui.css.CssClassName", "message-bar");
        bar.setVisible(false);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar);
    }

    /** Shows a message with buttons, in the order of the map, each of which also takes the message away. */
    void show(String message, Map<String, Runnable> actions) {
        clear();
        GridLayoutFactory.fillDefaults().numColumns(2 + actions.size()).margins(10, 6).spacing(8, 4).applyTo(bar);
        Label sign = new Label(bar, SWT.NONE);
        sign.setImage(Icon.WARNING.image());
        Label text = new Label(bar, SWT.WRAP);
        text.setText(message);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text);
        actions.forEach((label, action) -> {
            Button button = new Button(bar, SWT.PUSH);
            button.setText(label);
            button.setData("id", "bar." + label);
            button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                hide();
                action.run();
            }));
        });
        visible(true);
    }

    void hide() {
        visible(false);
    }

    void setFocus() {
        bar.setFocus();
    }

    boolean visible() {
        return bar.getVisible();
    }

    private void clear() {
        for (Control child : bar.getChildren()) {
            child.dispose();
        }
    }

    private void visible(boolean shown) {
        bar.setVisible(shown);
        ((GridData) bar.getLayoutData()).exclude = !shown;
        bar.getParent().layout();
        bar.requestLayout();
    }
}
