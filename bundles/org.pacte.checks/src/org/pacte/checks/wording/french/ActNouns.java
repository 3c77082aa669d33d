// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording.french;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.checks.WordList;

/**
 * The verbs of nouns that name an act: {@code création} comes from {@code créer}.
 *
 * <p>Most are found by their ending, where the dictionary has the verb; {@code act-nouns.txt} lists the irregular ones, and
 * those that have become things.
 */
public final class ActNouns {
    private static final List<String[]> ENDINGS = List.of(new String[] {"issement", "ir"}, new String[] {"oiement", "oyer"},
            new String[] {"aiement", "ayer"}, new String[] {"ement", "er", "ir"}, new String[] {"ification", "ifier"},
            new String[] {"ication", "iquer"}, new String[] {"isation", "iser"}, new String[] {"ation", "er", "éer"},
            new String[] {"duction", "duire"}, new String[] {"ction", "cter"}, new String[] {"ution", "uer"}, new String[] {"ition", "ir"}, new String[] {"age", "er"},
            new String[] {"ance", "er"}, new String[] {"ion", "er"});
    private static final String NONE = "-";

    private final Lexicon lexicon;
    private final Map<String, String> irregular = new HashMap<>();

    private ActNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
        for (String line : WordList.beside(ActNouns.class, "act-nouns.txt")) {
            String[] words = line.split(" +");
            for (int i = 1; i < words.length; i++) {
                irregular.put(words[i], words[0]);
            }
        }
    }

    /** Returns the nouns of the French lexicon. */
    public static ActNouns french() {
        return Holder.FRENCH;
    }

    /** Returns the infinitive of the verb that a noun's lemma names, if it names an act. */
    public Optional<String> verb(String noun) {
        String listed = irregular.get(noun);
        if (listed != null) {
            return NONE.equals(listed) ? Optional.empty() : Optional.of(listed);
        }
        for (String[] ending : ENDINGS) {
            if (noun.endsWith(ending[0]) && noun.length() > ending[0].length() + 1) {
                String stem = noun.substring(0, noun.length() - ending[0].length());
                Optional<String> verb = Stream.of(stem, withVowel(stem, 'e'), withVowel(stem, 'é')).distinct()
                        .flatMap(each -> Arrays.stream(ending).skip(1).map(each::concat)).filter(lexicon::isInfinitive).findFirst();
                if (verb.isPresent()) {
                    return verb;
                }
            }
        }
        return Optional.empty();
    }

    /** {@code enlèvement} has another e than {@code enlever}. */
    private static String withVowel(String stem, char vowel) {
        int place = stem.lastIndexOf('è');
        return place < 0 ? stem : stem.substring(0, place) + vowel + stem.substring(place + 1);
    }

    /** Reads the list once, and only where a rule needs it. */
    private static final class Holder {
        private static final ActNouns FRENCH = new ActNouns(Lexicon.french());
    }
}
