// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Set;

import org.pacte.checks.WordList;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Opening;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;

/**
 * Recognizes titles that only name a subject, such as "Contrat de ville" or "La question des squats".
 *
 * <p>A title is bare when it begins with a noun of {@code bare-nouns.txt} and goes on with nothing but complements: any word
 * that might be a verb makes it a sentence, in case of doubt.
 */
public final class BareTitles {
    private static final Set<String> PRONOUNS = Set.of("chacun", "chacune", "tous", "toutes");
    private final Set<String> nouns = Set.copyOf(WordList.beside(BareTitles.class, "bare-nouns.txt"));

    /** Tells whether a title holds no verb, nor a noun that stands for one. */
    public boolean isBare(FrenchText title) {
        int first = 0;
        while (first < title.size() && title.token(first).isOneOf("le", "la", "les", "l'", "un", "une", "des")) {
            first++;
        }
        if (first == title.size() || !title.token(first).lemma(Kind.NOUN).filter(nouns::contains).isPresent()) {
            return false;
        }
        int end = tail(title);
        boolean singular = !isPlural(title.token(first));
        Place place = Place.AFTER_NOUN;
        for (int i = first + 1; i < end && place != Place.OUTSIDE; i++) {
            Token token = title.token(i);
            // What is plural beside a singular subject qualifies a complement: "Situation des mineurs isolés".
            boolean attribute = singular && isPlural(token) && token.mayBe(Kind.ADJECTIVE) && place == Place.AFTER_NOUN;
            place = attribute ? place : after(place, token);
        }
        return place == Place.AFTER_NOUN;
    }

    /** Tells whether the contract's own words say that somebody commits, or begin with what is to be done. */
    public boolean commits(Opening wording, FrenchText text) {
        return wording.style() == Opening.Style.INFINITIVE || text.tokens().stream().anyMatch(token -> token.lemma(Kind.FINITE_VERB).filter("engager"::equals).isPresent());
    }

    /** Returns where {@code pris dans son ensemble} or {@code de manière globale} begins, or the end. */
    private static int tail(FrenchText title) {
        for (int i = 1; i + 2 < title.size(); i++) {
            boolean whole = title.token(title.size() - 1).isOneOf("ensemble") && title.token(i).lemma(Kind.PARTICIPLE).filter("prendre"::equals).isPresent();
            boolean manner = title.token(i).isOneOf("de") && title.token(i + 1).isOneOf("façon", "manière") && i + 3 == title.size();
            if (whole || manner) {
                return i;
            }
        }
        return title.size();
    }

    private static boolean isPlural(Token token) {
        return token.lower().endsWith("s") || token.lower().endsWith("x");
    }

    private static Place after(Place place, Token token) {
        if (token.isMark("-–/") && place == Place.AFTER_NOUN) {
            return Place.BEFORE_ANYTHING;
        }
        if (!token.isWord()) {
            return Place.OUTSIDE;
        }
        if (place == Place.AFTER_NOUN) {
            return afterNoun(token);
        }
        if (token.isOneOf("le", "la", "les", "l'", "un", "une", "son", "sa", "ses", "leur", "leurs", "chaque", "tous", "toutes")) {
            return PRONOUNS.contains(token.lower()) ? Place.BEFORE_ANYTHING : Place.BEFORE_NOUN;
        }
        if (place == Place.BEFORE_ANYTHING && token.mayBe(Kind.PREPOSITION)) {
            return Place.BEFORE_ANYTHING;
        }
        boolean noun = token.readings().isEmpty() || token.mayBe(Kind.NOUN, Kind.PROPER_NAME, Kind.GIVEN_NAME) || PRONOUNS.contains(token.lower());
        boolean adjective = token.mayBe(Kind.ADJECTIVE, Kind.NUMERAL);
        return noun ? Place.AFTER_NOUN : adjective ? place : Place.OUTSIDE;
    }

    private static Place afterNoun(Token token) {
        if (token.isOneOf("et", "ou") || token.mayBe(Kind.PREPOSITION)) {
            return Place.BEFORE_ANYTHING;
        }
        boolean verb = token.mayBe(Kind.FINITE_VERB, Kind.INFINITIVE) || token.mayBe(Kind.PARTICIPLE);
        boolean name = token.isUpperCase() || token.isCapitalized() && token.readings().isEmpty() || token.mayBe(Kind.PROPER_NAME, Kind.GIVEN_NAME);
        return name || token.mayBe(Kind.ADJECTIVE, Kind.NOUN) && !verb || token.mayBe(Kind.ADJECTIVE) && !token.mayBe(Kind.PARTICIPLE)
                ? Place.AFTER_NOUN
                : Place.OUTSIDE;
    }

    /** Where the reading of a chain of complements stands; a title that ends elsewhere than after a noun is unfinished. */
    private enum Place {
        AFTER_NOUN, BEFORE_NOUN, BEFORE_ANYTHING, OUTSIDE
    }
}
