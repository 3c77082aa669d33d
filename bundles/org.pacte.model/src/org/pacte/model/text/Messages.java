// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The message bundle of one package: {@code messages.properties} in French, {@code messages_en.properties} in English.
 *
 * <p>The platform's own locale never decides: any language but English reads the French texts. Arguments are inserted
 * as they are, so numbers and dates are printed by the caller.
 */
public final class Messages {
    private final String baseName;
    private final ClassLoader loader;

    private Messages(String baseName, ClassLoader loader) {
        this.baseName = baseName;
        this.loader = loader;
    }

    /** Returns the messages that lie beside a class. */
    public static Messages beside(Class<?> owner) {
        return new Messages(owner.getPackageName() + ".messages", owner.getClassLoader());
    }

    /** Tells whether texts for this locale are written in English. */
    public static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    /**
     * Returns a message with its arguments in place.
     *
     * @throws java.util.MissingResourceException when the key is in no bundle
     */
    public String get(Locale locale, String key, String... arguments) {
        // The root bundle is French and is asked for directly, so that the platform's locale is no fallback.
        Locale language = isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(baseName, language, loader).getString(key);
        return new MessageFormat(pattern, language).format(arguments);
    }
}
