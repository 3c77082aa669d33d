// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The options that must be known before the others are read, since complaints about the others depend on them.
 *
 * @param locale the language of all that is said
 * @param colours whether it is coloured
 */
public record EarlyOptions(Locale locale, boolean colours) {
    private static final String LANGUAGE = "--lang";
    private static final String COLOUR = "--color";
    private static final String END_OF_OPTIONS = "--";

    /** Looks among the arguments, then in the variables of the host; a wrong value is complained about later. */
    public static EarlyOptions of(String[] arguments, Host host) {
        final Language language = value(LANGUAGE, arguments).flatMap(Language::named)
                .orElseGet(() -> Language.of(host));
        final ColourMode mode = value(COLOUR, arguments).flatMap(ColourMode::named).orElse(ColourMode.AUTO);
        return new EarlyOptions(language.locale(), mode.isColoured(host));
    }

    private static Optional<String> value(String option, String[] arguments) {
        final List<String> all = Arrays.asList(arguments);
        final int end = all.contains(END_OF_OPTIONS) ? all.indexOf(END_OF_OPTIONS) : all.size();
        for (int i = 0; i < end; i++) {
            if (all.get(i).startsWith(option + "=")) {
                return Optional.of(all.get(i).substring(option.length() + 1));
            }
            if (all.get(i).equals(option) && i + 1 < end) {
                return Optional.of(all.get(i + 1));
            }
        }
        return Optional.empty();
    }
}
