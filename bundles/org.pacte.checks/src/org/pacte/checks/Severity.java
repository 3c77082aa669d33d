// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.util.Locale;

import org.pacte.model.text.Messages;

/** How grave a finding is, the gravest first. */
public enum Severity {
    /** The contract must not be signed so. */
    ERROR,
    /** The contract would be weaker for it. */
    WARNING,
    /** Worth knowing. */
    INFO,
    /** Not reported at all. */
    OFF;

    private static final Messages MESSAGES = Messages.beside(Severity.class);

    /** Returns the word for users: {@code erreur}, {@code avertissement}, {@code information}. */
    public String label(Locale locale) {
        return MESSAGES.get(locale, "severity." + name());
    }

    public boolean isAtLeast(Severity other) {
        return compareTo(other) <= 0;
    }
}
