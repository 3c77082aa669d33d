// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Optional;

import org.pacte.checks.Fix;
import org.pacte.checks.fixes.Fixes;

/** Other words in place of a text, as a fix: only where the text fits on one line, so that no layout is lost. */
final class Rewording {

    private Rewording() {
    }

    static Optional<Fix> of(String title, Passage passage, String text) {
        if (text.contains("\n") || text.isBlank() || text.equals(passage.text().text())) {
            return Optional.empty();
        }
        return Fixes.quoted(text.strip()).map(each -> new Fix.Replace(title, passage.element(), passage.feature(), passage.index(), each));
    }
}
