// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench;

import java.util.Locale;
import org.pacte.model.text.Messages;

/** The texts of the workbench, in the language that it was started in. */
public final class Texts {
    private static final Messages MESSAGES = Messages.beside(Texts.class);

    private Texts() {
    }

    /**
     * Returns the text of a key with its arguments in place.
     *
     * @throws java.util.MissingResourceException when there is no such key
     */
    public static String get(String key, String... arguments) {
        return MESSAGES.get(language(), key, arguments);
    }

    /** Returns the language of the window, which the process was started with. */
    public static Locale language() {
        return Locale.getDefault();
    }
}
