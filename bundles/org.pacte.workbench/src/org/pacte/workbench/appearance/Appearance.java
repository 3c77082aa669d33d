// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.appearance;

import java.util.Locale;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.e4.ui.css.swt.theme.IThemeManager;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.osgi.service.prefs.BackingStoreException;
import org.pacte.workbench.Texts;

/** How the window looks: as the system does, or always light or dark. Kept from one start to the next. */
public enum Appearance {
    SYSTEM, LIGHT, DARK;

    private static final String KEY = "appearance";
    private static final String THEME = "org.pacte.workbench.theme.";

    /** Returns the appearance that was chosen. */
    public static Appearance chosen() {
        String name = store().get(KEY, SYSTEM.name());
        for (Appearance appearance : values()) {
            if (appearance.name().equals(name)) {
                return appearance;
            }
        }
        return SYSTEM;
    }

    /** Keeps the choice and gives the window this appearance. */
    public void choose(Display display) {
        store().put(KEY, name());
        try {
            store().flush();
        } catch (BackingStoreException e) {
            ILog.of(Appearance.class).warn(e.getMessage(), e);
        }
        apply(display);
    }

    /** Gives the window this appearance. */
    @SuppressWarnings("restriction") // the platform has no other way to change its theme while it runs
    public void apply(Display display) {
        boolean dark = this == DARK || this == SYSTEM && Display.isSystemDarkTheme();
        Palette palette = new Palette(dark);
        palette.use(display);
        JFaceResources.getColorRegistry().put(JFacePreferences.QUALIFIER_COLOR, palette.get(Tone.HINT).getRGB());
        IThemeManager themes = PlatformUI.getWorkbench().getService(IThemeManager.class);
        IThemeEngine engine = themes == null ? null : themes.getEngineForDisplay(display);
        if (engine != null) {
            engine.setTheme(THEME + (dark ? "dark" : "light"), false);
        }
        Paper.change(display);
    }

    /** Returns the name that the user sees. */
    public String label() {
        return Texts.get("appearance." + name().toLowerCase(Locale.ROOT));
    }

    private static IEclipsePreferences store() {
        return InstanceScope.INSTANCE.getNode("org.pacte.workbench");
    }
}
