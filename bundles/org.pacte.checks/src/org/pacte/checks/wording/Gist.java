// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.pacte.checks.WordList;
import org.pacte.checks.wording.french.ActNouns;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Opening;
import org.pacte.checks.wording.french.Opening.Head;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.checks.wording.french.Token.Form;
import org.pacte.model.text.Typography;

/**
 * What a title is about, whatever its grammar: {@code Soutenir la parentalité} and {@code Accompagnement à la parentalité} have one gist.
 *
 * @param acts the infinitives of what is done; empty where a title only supports, or names no act
 * @param objects what it is done to, as lemmas and infinitives
 * @param marks numbers, names and acronyms, which tell otherwise equal titles apart
 */
record Gist(Set<String> acts, SortedSet<String> objects, SortedSet<String> marks) {

    /** Reads titles with the words that carry no subject of their own. */
    static final class Reader {
        private static final Set<String> AGENTS = Set.of("état", "ville", "commune", "collectivité", "préfecture", "préfet", "maire", "mairie",
                "parquet", "métropole", "service", "département", "agglomération", "intercommunalité");
        private final Set<String> supporting = Set.copyOf(WordList.beside(Gist.class, "supporting-words.txt"));
        private final Set<String> generic = Set.copyOf(WordList.beside(Gist.class, "generic-words.txt"));
        private final Map<String, String> equals = firstOfLine("equal-verbs.txt");
        private final Map<String, String> nouns = firstOfLine("adjectives-of-nouns.txt");

        /** Maps each word of a list to the first one of its line. */
        private static Map<String, String> firstOfLine(String list) {
            Map<String, String> first = new HashMap<>();
            for (String line : WordList.beside(Gist.class, list)) {
                String[] words = line.split(" +");
                Arrays.stream(words).forEach(word -> first.put(word, words[0]));
            }
            return Map.copyOf(first);
        }

        Gist read(FrenchText text, Opening opening) {
            SortedSet<String> acts = opening.heads().stream().flatMap(head -> head.verb().stream()).map(this::act)
                    .filter(verb -> !supporting.contains(verb)).collect(Collectors.toCollection(TreeSet::new));
            SortedSet<String> objects = new TreeSet<>();
            SortedSet<String> marks = new TreeSet<>();
            for (int i = 0; i < text.size(); i++) {
                int agent = agentEnd(text, i);
                if (agent > i) {
                    i = agent;
                } else if (!isActHead(opening, i)) {
                    add(text, i, objects, marks);
                }
            }
            return new Gist(acts, objects, marks);
        }

        private String act(String verb) {
            return equals.getOrDefault(verb, verb);
        }

        private static boolean isActHead(Opening opening, int index) {
            return opening.heads().stream().filter(head -> head.verb().isPresent()).map(Head::index).anyMatch(each -> each == index);
        }

        /** Returns the last token of {@code par l’État}: who does it says nothing of what is done; otherwise the place itself. */
        private static int agentEnd(FrenchText text, int index) {
            if (!text.token(index).isOneOf("par") || index + 1 >= text.size()) {
                return index;
            }
            int noun = text.token(index + 1).mayBe(Kind.DETERMINER) ? index + 2 : index + 1;
            boolean agent = noun < text.size() && text.token(noun).lemma(Kind.NOUN).filter(AGENTS::contains).isPresent();
            return agent ? noun : index;
        }

        private void add(FrenchText text, int index, Set<String> objects, Set<String> marks) {
            Token token = text.token(index);
            boolean number = token.form() == Form.NUMBER || token.mayBe(Kind.NUMERAL) && !token.isOneOf("un", "une");
            if (number || text.isAcronym(index) || !text.shouted() && index > 0 && token.isCapitalized() && isName(token)) {
                marks.add(Typography.plain(token.text()));
            } else if (token.isWord() && !isFunctionWord(token)) {
                String word = family(token);
                String family = nouns.getOrDefault(word, word);
                if (!supporting.contains(family) && !generic.contains(family)) {
                    objects.add(family);
                }
            }
        }

        private static boolean isName(Token token) {
            return token.text().length() == 1 || !token.mayBe(Kind.NOUN, Kind.ADJECTIVE, Kind.INFINITIVE);
        }

        private static boolean isFunctionWord(Token token) {
            return token.text().length() == 1
                    || token.mayBe(Kind.DETERMINER, Kind.PREPOSITION, Kind.CONJUNCTION, Kind.PRONOUN) && !token.mayBe(Kind.INFINITIVE)
                            && !(token.mayBe(Kind.NOUN) && token.text().length() > 5)
                    || token.isOnly(Kind.ADVERB, Kind.OTHER) && !token.readings().isEmpty();
        }

        /** Returns the infinitive of a verb or a noun of act, or the lemma, without accents. */
        private static String family(Token token) {
            Optional<String> noun = token.lemma(Kind.NOUN);
            Optional<String> verb = token.lemma(Kind.INFINITIVE, Kind.PARTICIPLE).or(() -> noun.flatMap(ActNouns.french()::verb));
            return verb.or(() -> noun).or(() -> token.lemma(Kind.ADJECTIVE, Kind.FINITE_VERB))
                    .orElseGet(() -> singular(Typography.plain(token.text())));
        }

        /** A word that the dictionary does not have still has a plural. */
        private static String singular(String word) {
            return word.length() > 3 && List.of('s', 'x').contains(word.charAt(word.length() - 1)) ? word.substring(0, word.length() - 1) : word;
        }
    }

    /** Tells whether there is anything to compare. */
    boolean isComparable() {
        return !objects.isEmpty();
    }

    /** Tells whether the same is done, or one of the two only supports or names no act. */
    boolean actsLike(Gist other) {
        return acts.equals(other.acts) || acts.stream().anyMatch(other.acts::contains);
    }

    /** Returns the share of what both are about in what either is about, from 0 to 1. */
    double similarity(Gist other) {
        long common = objects.stream().filter(other.objects::contains).count();
        return (double) common / (objects.size() + other.objects.size() - common);
    }
}
