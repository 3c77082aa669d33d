// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import java.util.List;
import java.util.Optional;
import org.eclipse.xtext.validation.Issue;

/**
 * The files of a dossier that cannot be read.
 *
 * <p>An unknown name may well stand in one of them: their own fault is told, and hides this one.
 *
 * @param guesses what the text of each file seems to be; empty where nothing is known of it
 */
public record UnreadFiles(List<Optional<String>> guesses) {
    public UnreadFiles {
        guesses = List.copyOf(guesses);
    }

    /**
     * Tells whether an issue may be due to them.
     *
     * @param text the file of the issue
     */
    public boolean mayCause(Issue issue, String text) {
        if (guesses.isEmpty() || !LinkMessages.CODE.equals(issue.getCode())) {
            return false;
        }
        final String written = text.substring(issue.getOffset(), issue.getOffset() + issue.getLength());
        final String name = written.substring(written.lastIndexOf('.') + 1).strip();
        return guesses.stream().anyMatch(guess -> guess.map(each -> each.contains(name)).orElse(true));
    }
}
