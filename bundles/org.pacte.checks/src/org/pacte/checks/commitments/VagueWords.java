// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.checks.WordList;
import org.pacte.checks.wording.french.Opening;
import org.pacte.checks.wording.french.Opening.Head;

/** The verbs, and the nouns made of them, that promise nothing by themselves; {@code vague-verbs.txt} lists their lemmas. */
final class VagueWords {
    private static final String LIST = "vague-verbs.txt";

    private final Set<String> lemmas;

    private VagueWords(Set<String> lemmas) {
        this.lemmas = lemmas;
    }

    static VagueWords load() {
        return new VagueWords(WordList.beside(VagueWords.class, LIST).stream().flatMap(line -> Arrays.stream(line.split(" +")))
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Returns the word, as the author wrote it, with which a label says what is done, if it is a vague one. */
    Optional<String> leading(Opening opening) {
        return opening.first().filter(head -> lemmas.contains(head.lemma())).map(Head::token).map(token -> token.text());
    }
}
