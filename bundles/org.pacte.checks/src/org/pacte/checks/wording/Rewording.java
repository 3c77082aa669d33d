// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Optional;

import org.pacte.checks.Fix;

/** Other words in place of a text, as a fix: only where the text fits on one line, so that no layout is lost. */
final class Rewording {

    private Rewording() {
    }

    static Optional<Fix> of(String title, Passage passage, String text) {
        if (text.contains("\n") || text.isBlank() || text.equals(passage.text().text())) {
            return Optional.empty();
        }
        Optional<String> quoted = quoted(text.strip());
        return quoted.map(each -> new Fix.Replace(title, passage.element(), passage.feature(), passage.index(), each));
    }

    /** Returns a text as the language writes it, between the first quotation marks that it does not hold itself. */
    private static Optional<String> quoted(String text) {
        return !text.contains("\"") ? Optional.of("\"" + text + "\"")
                : !text.contains("«") && !text.contains("»") ? Optional.of("« " + text + " »") : Optional.empty();
    }
}
