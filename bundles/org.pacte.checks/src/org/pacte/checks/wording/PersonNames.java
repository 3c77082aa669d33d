// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

import org.pacte.checks.WordList;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;

/** Finds the names of private persons in a text: neither those of streets, schools or laws, nor those of people named with their function. */
final class PersonNames {
    private static final Set<String> CIVILITIES = Set.of("m", "mr", "mme", "mlle", "monsieur", "madame", "mademoiselle");
    private static final Set<String> PERSONS = Set.of("jeune", "élève", "enfant", "mineur", "lycéen", "collégien", "détenu", "individu", "famille", "nommé", "adolescent",
            "fils", "fille", "père", "mère", "frère", "sœur", "sieur");
    private static final Set<String> EMPLOYERS = Set.of("association", "service", "mairie", "préfecture", "parquet", "commissariat", "gendarmerie", "police", "rectorat",
            "département", "bailleur", "centre", "ville", "direction", "équipe", "brigade", "tribunal");
    private static final int REACH = 4;
    private final Set<String> bearers = Set.copyOf(WordList.beside(PersonNames.class, "name-bearers.txt"));
    private final Set<String> functions = Set.copyOf(WordList.beside(PersonNames.class, "functions.txt"));
    private final Set<String> officials = Set.copyOf(WordList.beside(PersonNames.class, "official-verbs.txt"));

    private final Predicate<Token> situations;

    /**
     * Makes a finder.
     *
     * @param situations tells the words for what may be somebody's situation
     */
    PersonNames(Predicate<Token> situations) {
        this.situations = situations;
    }

    /** Returns the names of a text, in its order. */
    List<Name> in(FrenchText text) {
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < text.size(); i++) {
            int end = text.token(i).isCapitalized() && !text.shouted() ? nameEnd(text, i) : i;
            if (end > i) {
                Name name = new Name(i, end);
                if (isIntroduced(text, name) && !isOfThing(text, i) && !hasFunction(text, name) && !acts(text, end)) {
                    names.add(name);
                }
                i = end - 1;
            }
        }
        return names;
    }

    /** Returns the place after the capitalised words that begin at a token; the place itself where they can be no name. */
    private static int nameEnd(FrenchText text, int start) {
        if (CIVILITIES.contains(text.token(start).lower()) || !mayBeginName(text, start)) {
            return start;
        }
        int end = start;
        while (end < text.size() && (isNamePart(text.token(end)) || end > start && isParticle(text, end))) {
            end++;
            // The full stop of an initial: "Kevin D."
            if (end < text.size() && text.token(end - 1).text().length() == 1 && text.token(end).isMark(".")) {
                end++;
            }
        }
        return end;
    }

    /** A capital at the head of a sentence says nothing of a common word, unless a civility stands before it. */
    private static boolean mayBeginName(FrenchText text, int start) {
        Token token = text.token(start);
        return token.mayBe(Kind.GIVEN_NAME, Kind.PROPER_NAME) || token.readings().isEmpty() || !text.beginsSentence(start) || follows(text, start, CIVILITIES);
    }

    private static boolean follows(FrenchText text, int start, Set<String> words) {
        int before = start > 1 && text.token(start - 1).isMark(".") ? start - 2 : start - 1;
        return before >= 0 && words.contains(text.token(before).lower());
    }

    private static boolean isNamePart(Token token) {
        return token.isCapitalized() && (token.readings().isEmpty() || token.mayBe(Kind.PROPER_NAME, Kind.GIVEN_NAME) || token.text().length() == 1
                || !token.isUpperCase() && token.mayBe(Kind.NOUN, Kind.ADJECTIVE, Kind.FINITE_VERB));
    }

    /** Tells whether a name goes on over a particle, or over two: {@code de la Tour}. */
    private static boolean isParticle(FrenchText text, int index) {
        return text.token(index).isOneOf("de", "d'", "le", "la", "ben", "el", "al") && index + 1 < text.size()
                && (text.token(index + 1).isCapitalized() || isParticle(text, index + 1));
    }

    /** A name follows a civility or a word for a person, or is a given name with another name or an initial. */
    private boolean isIntroduced(FrenchText text, Name name) {
        Token before = name.start() == 0 ? null : text.token(name.start() - 1);
        boolean person = before != null && !before.isCapitalized() && before.lemma(Kind.NOUN).filter(PERSONS::contains).isPresent();
        boolean given = text.token(name.start()).mayBe(Kind.GIVEN_NAME) && name.end() > name.start() + 1;
        return person || given || follows(text, name.start(), CIVILITIES) || isQualified(text, name);
    }

    /** Two capitalised words and a situation in apposition are a name that the dictionary does not know: {@code Jordan Petit, incarcéré}. */
    private boolean isQualified(FrenchText text, Name name) {
        return name.end() == name.start() + 2 && name.end() + 1 < text.size() && text.token(name.end()).isMark(",(")
                && text.token(name.end() + 1).mayBe(Kind.PARTICIPLE, Kind.ADJECTIVE) && situations.test(text.token(name.end() + 1));
    }

    /** Streets, schools, prizes and laws bear the names of persons. */
    private boolean isOfThing(FrenchText text, int start) {
        for (int i = start - 1; i >= Math.max(0, start - REACH) && text.token(i).form() != Token.Form.MARK; i--) {
            if (text.token(i).lemma(Kind.NOUN).filter(bearers::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether a function stands in front of the name, or after it between commas or brackets. */
    private boolean hasFunction(FrenchText text, Name name) {
        for (int i = name.start() - 1; i >= Math.max(0, name.start() - REACH - 1) && !text.token(i).isMark(";!?"); i--) {
            if (isFunction(text.token(i))) {
                return true;
            }
        }
        if (name.end() >= text.size() || !text.token(name.end()).isMark(",(–-")) {
            return false;
        }
        boolean belongs = name.end() + 1 < text.size() && text.token(name.end() + 1).isOneOf("de", "du", "d'", "des");
        for (int i = name.end() + 1; i < Math.min(text.size(), name.end() + REACH + 1) && text.token(i).isWord(); i++) {
            if (isFunction(text.token(i)) || belongs && text.token(i).lemma(Kind.NOUN).filter(EMPLOYERS::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private boolean isFunction(Token token) {
        return token.lemma(Kind.NOUN).filter(functions::contains).isPresent() || functions.contains(token.lower());
    }

    /** Tells whether the person is the one who receives, follows or signs: the first verb after the name is one of an official. */
    private boolean acts(FrenchText text, int end) {
        int i = end;
        while (i < text.size() && (text.token(i).isOneOf("y", "en", "le", "la", "les", "lui", "leur", "se", "s'", "ne", "n'") || text.token(i).isOnly(Kind.ADVERB))) {
            i++;
        }
        return i < text.size() && text.token(i).lemma(Kind.FINITE_VERB).filter(officials::contains).isPresent();
    }

    /**
     * A name in a text.
     *
     * @param start its first token
     * @param end the place after its last one
     */
    record Name(int start, int end) {
    }
}
