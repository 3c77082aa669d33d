// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.pacte.checks.WordList;
import org.pacte.model.text.Typography;

/**
 * Recognizes titles that only name a subject, such as "Contrat de ville" or "La question des squats".
 *
 * <p>A title is bare when it begins with a noun of {@code bare-nouns.txt} and goes on with nothing but complements: any word
 * that might be a verb makes it a sentence, in case of doubt.
 */
final class BareTitles {
    private static final Pattern WORD = Pattern.compile("[\\p{L}-]+");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00A0\u202F]+");
    private static final Pattern TAIL = Pattern.compile(" (?:prise?s? dans (?:son|leur) ensemble|de (?:facon|maniere) [a-z]+)$");
    private static final Pattern INFINITIVE = Pattern.compile("[a-z-]+(?:er|ir|re)");
    private static final Pattern COMMITTING = Pattern.compile("\\bs'engage(?:nt|ra|ront)?\\b");
    private static final Set<String> ARTICLES = Set.of("le", "la", "les", "l'", "un", "une");
    private static final Set<String> PREPOSITIONS = Set.of("de", "du", "des", "d'", "a", "au", "aux", "entre");
    private static final Set<String> CONJUNCTIONS = Set.of("et", "ou");

    private final Set<String> nouns = words("bare-nouns.txt");
    private final Set<String> adjectives = words("adjectives.txt");
    private final Set<String> likeInfinitives = words("nouns-like-infinitives.txt");

    /** Tells whether a title holds no verb, nor a noun that stands for one. */
    boolean isBare(String title) {
        String[] tokens = tokens(TAIL.matcher(normalized(title)).replaceFirst(""));
        int first = ARTICLES.contains(tokens[0]) ? 1 : 0;
        if (first == tokens.length || !nouns.contains(tokens[first])) {
            return false;
        }
        Place place = Place.AFTER_NOUN;
        for (int i = first + 1; i < tokens.length && place != Place.OUTSIDE; i++) {
            place = after(place, tokens[i]);
        }
        return place == Place.AFTER_NOUN;
    }

    /** Tells whether the contract's own words say that somebody commits, or begin with what is to be done. */
    boolean commits(String wording) {
        String plain = normalized(wording);
        return COMMITTING.matcher(plain).find() || isInfinitive(tokens(plain)[0]);
    }

    private Place after(Place place, String token) {
        if (place == Place.AFTER_NOUN) {
            return PREPOSITIONS.contains(token) ? Place.BEFORE_NOUN_OR_ARTICLE
                    : CONJUNCTIONS.contains(token) ? Place.BEFORE_ANYTHING : adjectives.contains(token) ? Place.AFTER_NOUN : Place.OUTSIDE;
        }
        if (place == Place.BEFORE_ANYTHING && PREPOSITIONS.contains(token)) {
            return Place.BEFORE_NOUN_OR_ARTICLE;
        }
        if (place != Place.BEFORE_NOUN && ARTICLES.contains(token)) {
            return Place.BEFORE_NOUN;
        }
        return WORD.matcher(token).matches() && !isInfinitive(token) ? Place.AFTER_NOUN : Place.OUTSIDE;
    }

    private boolean isInfinitive(String token) {
        return INFINITIVE.matcher(token).matches() && !likeInfinitives.contains(token) && !adjectives.contains(token);
    }

    private static String normalized(String text) {
        return SPACES.matcher(Typography.plain(text.replace('’', '\''))).replaceAll(" ").strip();
    }

    /** Parts a text into words, each with its apostrophe; punctuation stays with its word, which is then none. */
    private static String[] tokens(String plain) {
        return plain.replace("'", "' ").split(" +");
    }

    private static Set<String> words(String list) {
        return WordList.beside(BareTitles.class, list).stream()
                .flatMap(line -> WORD.matcher(Typography.plain(line)).results().map(MatchResult::group))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the reading of a chain of complements stands; a title that ends elsewhere than after a noun is unfinished. */
    private enum Place {
        AFTER_NOUN, BEFORE_NOUN, BEFORE_NOUN_OR_ARTICLE, BEFORE_ANYTHING, OUTSIDE
    }
}
