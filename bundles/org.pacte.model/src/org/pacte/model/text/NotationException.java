// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.util.Locale;

/**
 * A number, amount, date, duration or deadline is not written as the language wants; the message names the cure.
 *
 * <p>{@link #getMessage()} is French; {@link #message(Locale)} also knows English.
 */
public final class NotationException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST_QUOTE = 60;

    private final String key;
    private final String french;
    private final String english;

    public NotationException(Messages messages, String key, String... arguments) {
        super(messages.get(Locale.FRENCH, key, arguments));
        this.key = key;
        this.french = super.getMessage();
        this.english = messages.get(Locale.ENGLISH, key, arguments);
    }

    /** Returns the message's key, which names the kind of fault. */
    public String key() {
        return key;
    }

    public String message(Locale locale) {
        return Messages.isEnglish(locale) ? english : french;
    }

    /** Shortens a faulty text so that a message can quote it. */
    public static String quotable(String text) {
        if (text.codePointCount(0, text.length()) <= LONGEST_QUOTE) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, LONGEST_QUOTE)) + "…";
    }
}
