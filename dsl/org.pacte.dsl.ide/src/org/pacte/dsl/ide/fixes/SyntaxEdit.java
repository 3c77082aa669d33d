// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.Optional;
import org.eclipse.xtext.validation.Issue;
import org.pacte.dsl.ide.services.TextChange;
import org.pacte.dsl.reporting.SyntaxMessages;
import org.pacte.dsl.values.Words;

/** The change that a finding of the parser brings with it, where one cures it. */
record SyntaxEdit(Issue issue, TextChange change) {
    private static final int TEXT = 3;
    private static final int START = 4;
    private static final int LENGTH = 5;

    static Optional<SyntaxEdit> of(Issue issue) {
        String[] data = issue.getData();
        if (!SyntaxMessages.CODE.equals(issue.getCode()) || data == null || data.length <= TEXT) {
            return Optional.empty();
        }
        if (data.length > LENGTH) {
            return Optional.of(new SyntaxEdit(issue, new TextChange(issue.getOffset() + Integer.parseInt(data[START]),
                    Integer.parseInt(data[LENGTH]), data[TEXT])));
        }
        // Of a property that the block does not know, only the word that was probably meant is told.
        return data[TEXT].isEmpty() ? Optional.empty()
                : Optional.of(new SyntaxEdit(issue, new TextChange(issue.getOffset(), issue.getLength(), data[TEXT])));
    }

    /** Tells whether it cures what is found at an offset. */
    boolean concerns(int offset) {
        return offset == issue.getOffset()
                || change.offset() < offset && offset < change.offset() + change.length();
    }

    /** The words that it takes away. */
    String replaced(String text) {
        return text.substring(change.offset(), change.offset() + change.length());
    }

    /** Tells whether it changes but accents, capitals and marks, so that no word gets another meaning. */
    boolean isSpelling(String text) {
        String before = letters(replaced(text));
        return !before.isEmpty() && before.equals(letters(change.text()));
    }

    private static String letters(String words) {
        return Words.folded(words).replaceAll("[^\\p{L}\\d]", "");
    }
}
