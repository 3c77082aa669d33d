// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.keywords;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.pacte.model.text.Messages;

/**
 * The documentation of the language's keywords and of the values of its closed lists, in one language.
 *
 * <p>One source, {@code keywords.properties}, feeds hover, completion and the manual. A keyword is looked up in the grammar
 * rule where it stands, then without it. Examples are Pacte text and the same in every language.
 */
public final class Keywords {
    private static final String EXAMPLE = ".example";

    private final ResourceBundle texts;

    private Keywords(ResourceBundle texts) {
        this.texts = texts;
    }

    /** Returns the documentation in English for an English locale, in French for any other. */
    public static Keywords in(Locale locale) {
        // The root bundle is French and is asked for directly, so that the platform's locale is no fallback.
        Locale language = Messages.isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT;
        String baseName = Keywords.class.getPackageName() + ".keywords";
        return new Keywords(ResourceBundle.getBundle(baseName, language, Keywords.class.getClassLoader()));
    }

    /**
     * Says what a keyword means.
     *
     * @param rule the name of the grammar rule that holds the keyword, such as {@code Commitment}
     * @param keyword as the text writes it
     */
    public Optional<String> documentation(String rule, String keyword) {
        return find(rule + "." + keyword).or(() -> find(keyword));
    }

    /** Shows a keyword at work in one line of Pacte text. */
    public Optional<String> example(String rule, String keyword) {
        return find(rule + "." + keyword + EXAMPLE).or(() -> find(keyword + EXAMPLE));
    }

    /**
     * Says what a value of a closed list means.
     *
     * @param list the name of the enumeration in the model, such as {@code DocumentState}
     * @param value as the text writes it, such as {@code prêt-à-signer}
     */
    public Optional<String> literal(String list, String value) {
        return find(list + "." + value);
    }

    private Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
