// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The message bundle of one package: {@code messages.properties} in French, {@code messages_en.properties} in English.
 *
 * <p>The platform's own locale never decides: any language but English reads the French texts. Arguments are inserted
 * as they are, so numbers and dates are printed by the caller.
 */
public final class Messages {
    private static final Pattern BEFORE_ARGUMENT = Pattern.compile("(?<!\\p{L})([àÀ]|[dD]e) \\{(\\d+)\\}");

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
     * Returns a message with its arguments in place, contracted with a preposition before: {@code à {0}} and
     * {@code le contrat} make {@code au contrat}.
     *
     * @throws java.util.MissingResourceException when the key is in no bundle
     */
    public String get(Locale locale, String key, String... arguments) {
        // The root bundle is French and is asked for directly, so that the platform's locale is no fallback.
        Locale language = isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
        String pattern = ResourceBundle.getBundle(baseName, language, loader).getString(key);
        return language == Locale.ENGLISH ? new MessageFormat(pattern, language).format(arguments) : french(pattern, arguments);
    }

    /** Tells, faster than by a regular expression, whether a preposition may stand before an argument: checks write thousands of messages. */
    private static boolean mayContract(String pattern) {
        for (int at = pattern.indexOf(" {"); at >= 0; at = pattern.indexOf(" {", at + 1)) {
            String before = pattern.substring(0, at);
            if (before.endsWith("à") || before.endsWith("À") || before.endsWith("de") || before.endsWith("De")) {
                return true;
            }
        }
        return false;
    }

    private static String french(String pattern, String... arguments) {
        if (!mayContract(pattern)) {
            return new MessageFormat(pattern, Locale.ROOT).format(arguments);
        }
        List<String> phrases = new ArrayList<>(List.of(arguments));
        String contracted = BEFORE_ARGUMENT.matcher(pattern).replaceAll(found -> {
            int index = Integer.parseInt(found.group(2));
            if (index >= arguments.length) {
                return Matcher.quoteReplacement(found.group());
            }
            phrases.add(Typography.contracted(found.group(1), arguments[index]));
            return "{" + (phrases.size() - 1) + "}";
        });
        return new MessageFormat(contracted, Locale.ROOT).format(phrases.toArray());
    }
}
