// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.accessibility;

import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Control;

/** Tells those who hear the window instead of seeing it what a control without words of its own is. */
public final class ScreenReader {
    /** The key under which a control keeps its spoken name. */
    public static final String NAME = "org.pacte.workbench.name";

    private ScreenReader() {
    }

    /** Gives a control the name that is spoken when it is reached. */
    public static void name(Control control, String name) {
        control.setData(NAME, name);
        control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                // The parts of a control, such as the columns of a table, have names of their own.
                if (event.childID == ACC.CHILDID_SELF) {
                    event.result = name;
                }
            }
        });
    }
}
