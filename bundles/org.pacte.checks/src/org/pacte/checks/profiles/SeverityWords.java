// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.profiles;

import java.util.Optional;

import org.pacte.checks.Severity;
import org.pacte.model.text.Typography;

/** The words for severities in profiles and on the command line, French and English, with or without accents. */
public final class SeverityWords {

    private SeverityWords() {
    }

    /** Returns the severity of a word; empty when there is none. */
    public static Optional<Severity> parse(String word) {
        return Optional.ofNullable(switch (Typography.plain(word.strip())) {
            case "erreur", "error" -> Severity.ERROR;
            case "avertissement", "warning" -> Severity.WARNING;
            case "information", "info" -> Severity.INFO;
            case "desactivee", "aucune", "off" -> Severity.OFF;
            default -> null;
        });
    }
}
