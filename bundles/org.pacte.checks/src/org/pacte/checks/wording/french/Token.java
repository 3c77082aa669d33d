// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.wording.french.Reading.Kind;

/**
 * A word, a number or a mark of a text.
 *
 * @param text as the author wrote it, an elided word with its apostrophe: {@code l’}
 * @param start where it begins in the text, in UTF-16 units from 0
 * @param form what it is by its look
 * @param readings what a word may be; none for one that the dictionary does not have, and for anything else
 */
public record Token(String text, int start, Form form, List<Reading> readings) {

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
        return isWord() && Arrays.asList(words).contains(lower());
    }

    public boolean isMark(String marks) {
        return form == Form.MARK && marks.contains(text);
    }

    /** Returns the word in lower case, with a typewriter's apostrophe. */
    public String lower() {
        return text.toLowerCase(Locale.FRENCH).replace('’', '\'');
    }

    /** Tells whether it may be of one of some kinds. */
    public boolean mayBe(Kind... kinds) {
        List<Kind> wanted = Arrays.asList(kinds);
        return readings.stream().anyMatch(reading -> wanted.contains(reading.kind()));
    }

    /** Tells whether it is of one of some kinds, whatever else it might be. */
    public boolean isOnly(Kind... kinds) {
        List<Kind> wanted = Arrays.asList(kinds);
        return !readings.isEmpty() && readings.stream().allMatch(reading -> wanted.contains(reading.kind()));
    }

    /** Returns the lemma that it has as one of some kinds, the first kind that fits. */
    public Optional<String> lemma(Kind... kinds) {
        return Arrays.stream(kinds).flatMap(kind -> readings.stream().filter(reading -> reading.kind() == kind)).map(Reading::lemma).findFirst();
    }

    public boolean isCapitalized() {
        return isWord() && Character.isUpperCase(text.codePointAt(0));
    }

    /** Tells whether it is written in capitals alone, two letters at least: an acronym, or a word that is shouted. */
    public boolean isUpperCase() {
        return isWord() && text.codePoints().filter(Character::isLetter).count() > 1
                && text.codePoints().filter(Character::isLetter).allMatch(Character::isUpperCase);
    }
}
