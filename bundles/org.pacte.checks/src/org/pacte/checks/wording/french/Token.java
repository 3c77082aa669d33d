// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.List;
import java.util.Optional;

import org.pacte.checks.wording.french.Reading.Kind;

/**
 * A word, a number or a mark of a text.
 *
 * @param text as the author wrote it, an elided word with its apostrophe: {@code l’}
 * @param lower a word in lower case, with a typewriter's apostrophe; anything else as it is
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param form what it is by its look
 * @param readings what a word may be; none for one that the dictionary does not have, and for anything else
 */
public record Token(String text, String lower, int start, Form form, List<Reading> readings) {

    /** What a token is by its look. */
    public enum Form {
        WORD, NUMBER, MARK,
        /** A web or mail address, which is nobody's wording. */
        ADDRESS
    }

    public int end() {
        return start + text.length();
    }

    public boolean isWord() {
        return form == Form.WORD;
    }

    /** Tells whether it is one of some words, in lower case and with a typewriter's apostrophe. */
    public boolean isOneOf(String... words) {
        if (isWord()) {
            for (String word : words) {
                if (word.equals(lower)) {
                    return true;
                }
            }
        }
        return false;
    }

    public boolean isMark(String marks) {
        return form == Form.MARK && marks.contains(text);
    }

    /** Tells whether it may be of one of some kinds. */
    public boolean mayBe(Kind... kinds) {
        for (Reading reading : readings) {
            if (contains(kinds, reading.kind())) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether it is of one of some kinds, whatever else it might be. */
    public boolean isOnly(Kind... kinds) {
        for (Reading reading : readings) {
            if (!contains(kinds, reading.kind())) {
                return false;
            }
        }
        return !readings.isEmpty();
    }

    private static boolean contains(Kind[] kinds, Kind kind) {
        for (Kind each : kinds) {
            if (each == kind) {
                return true;
            }
        }
        return false;
    }

    /** Returns the lemma that it has as one of some kinds, the first kind that fits. */
    public Optional<String> lemma(Kind... kinds) {
        for (Kind kind : kinds) {
            for (Reading reading : readings) {
                if (reading.kind() == kind) {
                    return Optional.of(reading.lemma());
                }
            }
        }
        return Optional.empty();
    }

    public boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Tells whether it is written in capitals alone, two letters at least: an acronym, or a word that is shouted. */
    public boolean isUpperCase() {
        // Most words end with a small letter.
        return isWord() && text.length() > 1 && !Character.isLowerCase(text.charAt(text.length() - 1))
                && text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
