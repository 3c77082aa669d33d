// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.requests;

import java.util.List;
import java.util.Locale;
import org.pacte.model.text.Messages;

/** A request makes no sense; its message says why to whoever has written the client. */
public final class InvalidParameters extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final Messages MESSAGES = Messages.beside(InvalidParameters.class);

    private final String key;
    private final transient List<String> arguments;

    /** Names what is wrong by the key of its message. */
    public InvalidParameters(String key, String... arguments) {
        super(key);
        this.key = key;
        this.arguments = List.of(arguments);
    }

    /** What is wrong. */
    public String message(Locale locale) {
        return MESSAGES.get(locale, key, arguments.toArray(String[]::new));
    }
}
