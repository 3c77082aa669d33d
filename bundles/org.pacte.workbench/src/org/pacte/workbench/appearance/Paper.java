// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * The ground and the ink of lists and trees. They are given here and not by the style sheet, which would visit every
 * line of them, those that are not drawn yet included.
 */
public final class Paper {
    private static final String UNSTYLED = "org.eclipse.e4.ui.css.disabled";
    private static final String KEY = "org.pacte.workbench.paper";

    private Paper() {
    }

    /** Keeps the style sheet away from the lines of all lists and trees. */
    public static void install(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            }
        });
    }

    /** Gives a list or a tree the colours of the window, now and whenever the window looks otherwise. */
    public static void under(Control control) {
        control.setData(UNSTYLED, Boolean.TRUE);
        control.setData(KEY, Boolean.TRUE);
        colour(control);
    }

    static void change(Display display) {
        for (Shell shell : display.getShells()) {
            change(shell);
        }
    }

    private static void change(Control control) {
        if (Boolean.TRUE.equals(control.getData(KEY))) {
            colour(control);
        }
        if (control instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                change(child);
            }
        }
    }

    private static void colour(Control control) {
        control.setBackground(Tone.GROUND.shown());
        control.setForeground(Tone.TEXT.shown());
    }
}
