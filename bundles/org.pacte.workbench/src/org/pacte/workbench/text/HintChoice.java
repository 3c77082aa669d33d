// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;

/** Whether what is computed is shown inside the text; kept from one start to the next. */
public final class HintChoice {
    private static final String KEY = "hints";

    private HintChoice() {
    }

    public static boolean wanted() {
        return store().getBoolean(KEY, true);
    }

    /** Keeps the choice; texts that are shown follow when they are drawn anew. */
    public static void set(boolean wanted) {
        store().putBoolean(KEY, wanted);
    }

    private static IEclipsePreferences store() {
        return InstanceScope.INSTANCE.getNode("org.pacte.workbench");
    }
}
