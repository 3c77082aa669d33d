// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;
import java.util.Locale;

import org.pacte.model.text.Messages;

/**
 * A rule whose texts lie in the message bundle of its own package, under keys that begin with its identifier.
 *
 * <p>{@code R23.title}, {@code R23.explanation} and {@code R23.fix} are compulsory; findings use {@code R23.message} or
 * {@code R23.message.…}, and a parameter is explained by {@code R23.parameter.…} with its name.
 * French lies in {@code messages.properties}, English in {@code messages_en.properties}.
 */
public abstract class BundledRule implements Rule {
    private final String id;
    private final Category category;
    private final Severities severities;
    private final List<Parameter<?>> parameters;
    private final Messages messages;

    protected BundledRule(String id, Category category, Severities severities, Parameter<?>... parameters) {
        this.id = id;
        this.category = category;
        this.severities = severities;
        this.parameters = List.of(parameters);
        this.messages = Messages.beside(getClass());
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Category category() {
        return category;
    }

    @Override
    public final Severities severities() {
        return severities;
    }

    @Override
    public final List<Parameter<?>> parameters() {
        return parameters;
    }

    @Override
    public final String parameterTitle(Parameter<?> parameter, Locale locale) {
        return text(locale, "parameter." + parameter.name());
    }

    @Override
    public final String title(Locale locale) {
        return text(locale, "title");
    }

    @Override
    public final String explanation(Locale locale) {
        return text(locale, "explanation");
    }

    @Override
    public final String fix(Locale locale) {
        return text(locale, "fix");
    }

    /** Returns one of the rule's texts, by its key without the identifier, with arguments that are printed already. */
    protected final String text(Locale locale, String key, String... arguments) {
        return messages.get(locale, id + "." + key, arguments);
    }
}
