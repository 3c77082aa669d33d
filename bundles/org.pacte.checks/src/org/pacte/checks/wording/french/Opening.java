// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.pacte.checks.wording.french.Reading.Kind;

/**
 * How a label or a sentence says what is done.
 *
 * @param style its grammar
 * @param heads the words that say it, the first one first: {@code Reconnaître et valoriser} has two; none for {@link Style#NONE}
 */
public record Opening(Style style, List<Head> heads) {

    /** The grammar of a label. */
    public enum Style {
        /** {@code Créer un poste}. */
        INFINITIVE,
        /** {@code Création d’un poste}, {@code Contrat de ville}. */
        NOUN,
        /** {@code La Ville crée un poste}, {@code La Ville s’engage à créer un poste}. */
        SENTENCE,
        /** Neither word nor name that the dictionary has. */
        NONE
    }

    /**
     * A word that says what is done.
     *
     * @param index its place among the tokens
     * @param token the word
     * @param lemma its lemma: an infinitive, or a noun
     * @param verb the infinitive, or that of a noun that names an act; empty for any other noun
     */
    public record Head(int index, Token token, String lemma, Optional<String> verb) {
    }

    /** Reads the beginning of a text. */
    public static Opening of(FrenchText text) {
        return new Reader(text).read();
    }

    public Optional<Head> first() {
        return heads.stream().findFirst();
    }

    /** Tells whether one of its words is, or comes from, a verb. */
    public boolean saysAct() {
        return heads.stream().anyMatch(head -> head.verb().isPresent());
    }

    /** Reads one text. */
    private static final class Reader {
        private static final Kind[] NOMINAL = {Kind.NOUN, Kind.PROPER_NAME, Kind.GIVEN_NAME, Kind.ADJECTIVE};
        private final FrenchText text;
        private final List<Head> heads = new ArrayList<>();

        Reader(FrenchText text) {
            this.text = text;
        }

        Opening read() {
            int committed = afterCommitting();
            if (committed >= 0) {
                infinitives(skipLead(committed));
                return new Opening(Style.SENTENCE, heads);
            }
            int start = skipLead(0);
            infinitives(start);
            if (!heads.isEmpty()) {
                return new Opening(Style.INFINITIVE, heads);
            }
            int verb = finiteVerb(start);
            if (verb >= 0) {
                verbs(verb);
                return new Opening(Style.SENTENCE, heads);
            }
            noun(start);
            return heads.isEmpty() ? new Opening(Style.NONE, List.of()) : new Opening(Style.NOUN, heads);
        }

        /** Returns the place after {@code s’engage à}, in the first clause, or -1. */
        private int afterCommitting() {
            for (int i = 1; i + 1 < text.size() && text.token(i).form() != Token.Form.MARK; i++) {
                if (text.token(i).lemma(Kind.FINITE_VERB).filter("engager"::equals).isPresent() && text.token(i - 1).isOneOf("s'")
                        && text.token(i + 1).isOneOf("à", "a", "d'", "de")) {
                    return i + 2;
                }
            }
            return -1;
        }

        /** Skips what may stand before the word that says what is done: prepositions, adverbs, articles, {@code se}, list marks. */
        private int skipLead(int from) {
            int i = from;
            while (i < text.size() && isLead(text.token(i), i > from)) {
                i++;
            }
            return i;
        }

        private static boolean isLead(Token token, boolean followed) {
            return token.isMark("-–—•*«\"“") || token.isOneOf("l'", "d'", "s'", "se", "ne", "pas", "y", "en", "vue", "afin", "pour", "à", "de", "du", "des", "le",
                    "la", "les", "un", "une", "leur", "leurs", "son", "sa", "ses") || token.mayBe(Kind.ADVERB) && token.isOnly(Kind.ADVERB, Kind.ADJECTIVE)
                    && !(followed && token.mayBe(Kind.ADJECTIVE)) || token.isOnly(Kind.DETERMINER, Kind.NUMERAL);
        }

        private void infinitives(int from) {
            int i = from;
            while (i < text.size() && isInfinitive(i)) {
                if (text.token(i).isOneOf("faire") && i + 1 < text.size() && isInfinitive(i + 1)) {
                    i++;
                }
                String lemma = text.token(i).lemma(Kind.INFINITIVE).orElseThrow();
                heads.add(new Head(i, text.token(i), lemma, Optional.of(lemma)));
                i = skipLead(skipJoint(i + 1));
            }
        }

        private boolean isInfinitive(int index) {
            Token token = text.token(index);
            boolean noun = index > 0 && text.token(index - 1).mayBe(Kind.DETERMINER) && token.mayBe(Kind.NOUN);
            return token.mayBe(Kind.INFINITIVE) && !noun;
        }

        private int skipJoint(int index) {
            return index < text.size() && (text.token(index).isMark(",/") || text.token(index).isOneOf("et", "ou", "puis"))
                    ? skipJoint(index + 1)
                    : index;
        }

        /** Returns the verb that follows a subject: {@code La Ville crée}; -1 when the words may be nouns alone. */
        private int finiteVerb(int from) {
            boolean subject = false;
            for (int i = from; i < text.size() && text.token(i).form() != Token.Form.MARK; i++) {
                Token token = text.token(i);
                boolean afterNoun = i > 0 && text.token(i - 1).mayBe(NOMINAL);
                boolean afterPronoun = i > 0 && (text.token(i - 1).isOnly(Kind.PRONOUN) || text.token(i - 1).isOneOf("se", "s'", "ne", "n'"));
                if (subject && token.mayBe(Kind.FINITE_VERB) && (afterPronoun || afterNoun && isVerb(i))) {
                    return i;
                }
                if (token.isOneOf("qui", "que", "qu'", "dont", "où")) {
                    return -1;
                }
                subject |= token.mayBe(Kind.NOUN, Kind.PROPER_NAME, Kind.GIVEN_NAME) || token.readings().isEmpty() && token.isWord() || token.isOnly(Kind.PRONOUN);
            }
            return -1;
        }

        /** A form that may be a noun or an adjective as well is a verb where an article or {@code à} follows it. */
        private boolean isVerb(int index) {
            Token token = text.token(index);
            boolean article = index + 1 < text.size() && text.token(index + 1).isOneOf("le", "la", "les", "l'", "un", "une", "des", "son", "sa", "ses", "leur",
                    "leurs", "à", "au", "aux");
            return token.isOnly(Kind.FINITE_VERB, Kind.INFINITIVE) || article && token.mayBe(Kind.FINITE_VERB)
                    && !token.mayBe(Kind.PREPOSITION, Kind.DETERMINER, Kind.CONJUNCTION);
        }

        private void verbs(int from) {
            Token token = text.token(from);
            String lemma = token.lemma(Kind.FINITE_VERB).orElseThrow();
            int participle = from + 1;
            while (participle < text.size() && text.token(participle).isOnly(Kind.ADVERB)) {
                participle++;
            }
            if (("être".equals(lemma) || "avoir".equals(lemma)) && participle < text.size() && text.token(participle).mayBe(Kind.PARTICIPLE)) {
                String passive = text.token(participle).lemma(Kind.PARTICIPLE).orElseThrow();
                heads.add(new Head(participle, text.token(participle), passive, Optional.of(passive)));
            } else {
                heads.add(new Head(from, token, lemma, Optional.of(lemma)));
            }
        }

        private void noun(int from) {
            int i = from;
            while (i < text.size() && text.token(i).isOnly(Kind.ADJECTIVE)) {
                i++;
            }
            if (i < text.size() && text.token(i).isWord()) {
                addNoun(i);
                for (int next = i + 1; next + 1 < text.size() && text.token(next).isOneOf("et", "ou"); next += 2) {
                    addNoun(next + 1);
                }
            }
        }

        private void addNoun(int index) {
            Token token = text.token(index);
            token.lemma(Kind.NOUN).ifPresent(lemma -> heads.add(new Head(index, token, lemma, ActNouns.french().verb(lemma))));
        }
    }
}
