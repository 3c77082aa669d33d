// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The languages that the command line speaks. */
public enum Language {
    FR(Locale.FRENCH), EN(Locale.ENGLISH);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    Locale locale() {
        return locale;
    }

    /** Reads {@code en}, or a system's {@code en_GB.UTF-8}. */
    static Optional<Language> named(String name) {
        final String code = name.split("[_.@-]", 2)[0];
        return Stream.of(values()).filter(language -> language.name().equalsIgnoreCase(code)).findFirst();
    }

    /** Returns the language of the system: the first variable that is set decides, and French when it names neither. */
    static Language of(Host host) {
        return Stream.of("LC_ALL", "LC_MESSAGES", "LANG").map(host::variable).filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(Language::named).orElse(FR);
    }

    static List<String> codes() {
        return Stream.of(values()).map(language -> language.name().toLowerCase(Locale.ROOT)).toList();
    }
}
