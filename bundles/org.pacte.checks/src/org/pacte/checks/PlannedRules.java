// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.pacte.model.text.Messages;

/** The rules that have an identifier and a title, and that no class applies yet. */
public final class PlannedRules {
    private static final String BUNDLE = PlannedRules.class.getPackageName() + ".planned";

    private PlannedRules() {
    }

    private static ResourceBundle titles(Locale locale) {
        return ResourceBundle.getBundle(BUNDLE, Messages.isEnglish(locale) ? Locale.ENGLISH : Locale.ROOT,
                PlannedRules.class.getClassLoader());
    }

    /** Returns the identifiers of the rules that a catalogue does not hold, sorted. */
    public static List<String> missingIn(Catalogue catalogue) {
        return new TreeSet<>(titles(Locale.FRENCH).keySet()).stream().filter(id -> catalogue.rule(id).isEmpty()).toList();
    }

    /** Tells whether an identifier belongs to a planned rule. */
    public static boolean contains(String id) {
        return titles(Locale.FRENCH).containsKey(id);
    }

    /** Returns what a planned rule will demand. */
    public static String title(String id, Locale locale) {
        return titles(locale).getString(id);
    }
}
