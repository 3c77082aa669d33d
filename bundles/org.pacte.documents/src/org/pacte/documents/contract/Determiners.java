// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.util.Locale;
import java.util.MissingResourceException;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/** Puts the article that French wants before the title of a text: la circulaire, le code, l’arrêté. */
final class Determiners {

    private static final Messages MESSAGES = Messages.beside(Determiners.class);

    private final Locale locale;

    Determiners(Locale locale) {
        this.locale = locale;
    }

    /** Returns the title after its article, its first word in lower case; a title of another kind is quoted. */
    String define(String title) {
        if (Messages.isEnglish(locale)) {
            return title;
        }
        String first = title.split("[\\s\u00A0]", 2)[0];
        try {
            String article = MESSAGES.get(Locale.FRENCH, "article." + Typography.plain(first));
            return article + first.toLowerCase(Locale.FRENCH) + title.substring(first.length());
        } catch (MissingResourceException otherWord) {
            return Typography.quote(title, locale);
        }
    }
}
