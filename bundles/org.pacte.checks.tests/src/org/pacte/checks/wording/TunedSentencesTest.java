// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.wording.LabelledSentences.Sentence;

/** Not one label of the sentences on which the rules were tuned may be lost, while the accuracy test allows for some; nor one of those at the borders. */
class TunedSentencesTest {
    private static final List<Sentence> SENTENCES = Stream.of("sentences-tuning.txt", "sentences-borders.txt")
            .flatMap(file -> LabelledSentences.in(file).sentences().stream()).toList();

    private final List<Rule> rules = Catalogue.load().rules().stream().filter(rule -> WordingAccuracyTest.RULES.contains(rule.id())).toList();

    static Stream<Set<String>> labels() {
        return SENTENCES.stream().map(Sentence::rules).distinct();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aSentenceGetsExactlyTheFindingsOfItsLabel(Set<String> label) {
        List<String> wrong = new ArrayList<>();
        for (Sentence sentence : SENTENCES) {
            Set<String> found = sentence.rules().equals(label) ? LabelledSentences.found(sentence, rules) : label;
            if (!found.equals(label)) {
                wrong.add(sentence.line() + " -> " + found);
            }
        }
        assertEquals(List.of(), wrong);
    }
}
