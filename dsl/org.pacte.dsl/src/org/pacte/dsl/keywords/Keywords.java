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
 * rule where it stands, then under the rule's name alone, then without it. Examples are Pacte text and the same in every language.
 */
public final class Keywords {
    private static final String EXAMPLE = ".example";
    private static final String PROPERTIES = "Property";

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
     * @param rule the name of the grammar rule that holds the keyword, such as {@code Commitment}, or of the fragment of
     *     its properties, such as {@code CommitmentProperty}
     * @param keyword as the text writes it
     */
    public Optional<String> documentation(String rule, String keyword) {
        return find(rule, keyword, "");
    }

    /** Shows a keyword at work in one line of Pacte text. */
    public Optional<String> example(String rule, String keyword) {
        return find(rule, keyword, EXAMPLE);
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

    private Optional<String> find(String rule, String keyword, String suffix) {
        String block = rule.endsWith(PROPERTIES) ? rule.substring(0, rule.length() - PROPERTIES.length()) : rule;
        return find(block + "." + keyword + suffix).or(() -> find(block + suffix)).or(() -> find(keyword + suffix));
    }

    private Optional<String> find(String key) {
        return texts.containsKey(key) ? Optional.of(texts.getString(key)) : Optional.empty();
    }
}
