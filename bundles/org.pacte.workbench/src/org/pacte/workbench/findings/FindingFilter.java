// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.findings;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.pacte.checks.Category;
import org.pacte.dsl.ide.services.Finding.Severity;
import org.pacte.workbench.rules.RuleBook;
import org.pacte.workbench.text.TextSearch;

/**
 * Which findings are shown.
 *
 * @param category the chapter of their rules, any if empty
 * @param words what their rule, message or element must hold, whatever the case and the accents; anything if blank
 * @param waived whether those that a waiver covers are shown too
 */
record FindingFilter(Set<Severity> severities, Optional<Category> category, String words, boolean waived) {
    /** Shows all but what is waived. */
    static final FindingFilter USUAL =
            new FindingFilter(EnumSet.allOf(Severity.class), Optional.empty(), "", false);

    FindingFilter {
        severities = Set.copyOf(severities);
    }

    boolean shows(FindingRow row, RuleBook rules) {
        if (row.waived() ? !waived : !severities.contains(row.finding().severity())) {
            return false;
        }
        String rule = row.finding().rule();
        return category.filter(wanted -> wanted != rules.category(rule)).isEmpty() && (words.isBlank()
                || isSaid(rule) || isSaid(row.finding().message()) || isSaid(row.finding().element())
                || isSaid(rules.title(rule)));
    }

    private boolean isSaid(String text) {
        return new TextSearch(words.strip(), false).isIn(text);
    }

    /** Returns the filter with one severity shown or hidden. */
    FindingFilter with(Severity severity, boolean shown) {
        Set<Severity> others = EnumSet.noneOf(Severity.class);
        others.addAll(severities);
        if (shown) {
            others.add(severity);
        } else {
            others.remove(severity);
        }
        return new FindingFilter(others, category, words, waived);
    }

    FindingFilter withCategory(Optional<Category> other) {
        return new FindingFilter(severities, other, words, waived);
    }

    FindingFilter withWords(String other) {
        return new FindingFilter(severities, category, other, waived);
    }

    FindingFilter withWaived(boolean shown) {
        return new FindingFilter(severities, category, words, shown);
    }
}
