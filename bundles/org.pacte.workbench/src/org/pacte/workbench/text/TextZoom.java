// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.text;

import java.util.function.Consumer;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.IEclipsePreferences.IPreferenceChangeListener;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.osgi.service.prefs.BackingStoreException;

/** The size of the text in the editor: the same in all editors, and kept from one start to the next. */
public final class TextZoom {
    private static final String KEY = "textSize";
    public static final int LEAST = -4;
    public static final int MOST = 24;

    private TextZoom() {
    }

    /** Makes the text larger or smaller by some points; 0 gives it its usual size back. */
    public static void change(int points) {
        set(points == 0 ? 0 : points() + points);
    }

    /** Returns by how many points the text is larger than usual. */
    public static int points() {
        return store().getInt(KEY, 0);
    }

    /** Makes the text larger than usual by some points, or smaller. */
    public static void set(int points) {
        IEclipsePreferences store = store();
        store.putInt(KEY, Math.clamp(points, LEAST, MOST));
        try {
            store.flush();
        } catch (BackingStoreException e) {
            // The size is then only kept until the workbench is closed.
            return;
        }
    }

    /** Lets a text that is only shown have the letters of the editor. */
    public static void follow(StyledText text) {
        follow(text, font -> { /* Nothing stands beside. */ });
    }

    /** Lets a text and what stands beside it follow the chosen size; the font handed on is only lent. */
    static void follow(StyledText text, Consumer<Font> beside) {
        Fonts fonts = new Fonts(text, beside);
        fonts.apply();
        IPreferenceChangeListener listener = event -> {
            if (KEY.equals(event.getKey()) && !text.isDisposed()) {
                text.getDisplay().asyncExec(fonts::apply);
            }
        };
        store().addPreferenceChangeListener(listener);
        text.addDisposeListener(event -> {
            store().removePreferenceChangeListener(listener);
            fonts.dispose();
        });
    }

    private static IEclipsePreferences store() {
        return InstanceScope.INSTANCE.getNode("org.pacte.workbench");
    }

    /** The font that one text page holds. */
    private static final class Fonts {
        private final StyledText text;
        private final Consumer<Font> beside;
        private Font font;

        Fonts(StyledText text, Consumer<Font> beside) {
            this.text = text;
            this.beside = beside;
        }

        void apply() {
            if (text.isDisposed()) {
                return;
            }
            Font former = font;
            // The registry's own font may have been disposed of with the appearance that it belonged to.
            font = FontDescriptor.createFrom(JFaceResources.getFontRegistry().getFontData(JFaceResources.TEXT_FONT))
                    .increaseHeight(1 + store().getInt(KEY, 0))
                    .createFont(text.getDisplay());
            text.setFont(font);
            beside.accept(font);
            if (former != null) {
                former.dispose();
            }
        }

        void dispose() {
            font.dispose();
        }
    }
}
