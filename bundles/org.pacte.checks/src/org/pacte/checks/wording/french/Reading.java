// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

/**
 * One thing that a form may be: {@code porte} is a noun, and three persons of the verb {@code porter}.
 *
 * @param lemma the form under which a dictionary has it, in lower case but for proper names
 * @param kind its part of speech
 */
public record Reading(String lemma, Kind kind) {

    /** The parts of speech that the rules tell apart. */
    public enum Kind {
        NOUN, PROPER_NAME, GIVEN_NAME, INFINITIVE, FINITE_VERB, PARTICIPLE, ADJECTIVE, ADVERB, DETERMINER, PREPOSITION, CONJUNCTION, PRONOUN, NUMERAL, OTHER;

        /** Reads a tag of the dictionary, such as {@code V ind pres 3 s} or {@code N f p}. */
        static Kind of(String tag) {
            return switch (tag.charAt(0)) {
                case 'N' -> NOUN;
                // Only given names have a gender and no number: those of countries have both, those of towns and families neither.
                case 'Z' -> tag.startsWith("Z m sp") || tag.startsWith("Z f sp") ? GIVEN_NAME : PROPER_NAME;
                case 'V' -> ofVerb(tag);
                case 'J' -> ADJECTIVE;
                case 'A' -> ADVERB;
                case 'D' -> DETERMINER;
                case 'P' -> PREPOSITION;
                case 'C' -> CONJUNCTION;
                case 'R' -> PRONOUN;
                case 'K' -> NUMERAL;
                default -> OTHER;
            };
        }

        private static Kind ofVerb(String tag) {
            return tag.contains(" inf") ? INFINITIVE : tag.contains(" pp") ? PARTICIPLE : FINITE_VERB;
        }
    }
}
