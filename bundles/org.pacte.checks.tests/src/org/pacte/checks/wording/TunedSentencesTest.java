// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.wording.LabelledSentences.Sentence;

/** What the rules on wording were tuned on, they keep: not one label may be lost, while the accuracy test allows for some. */
class TunedSentencesTest {
    private static final List<Sentence> SENTENCES = LabelledSentences.in("sentences-tuning.txt").sentences();

    private final List<Rule> rules = Catalogue.load().rules().stream().filter(rule -> WordingAccuracyTest.RULES.contains(rule.id())).toList();

    static Stream<Set<String>> labels() {
        return SENTENCES.stream().map(Sentence::rules).distinct();
    }

    @ParameterizedTest
    @MethodSource("labels")
    void aSentenceGetsExactlyTheFindingsOfItsLabel(Set<String> label) {
        assertEquals(List.of(), SENTENCES.stream().filter(each -> each.rules().equals(label))
                .filter(each -> !LabelledSentences.found(each, rules).equals(label)).toList());
    }
}
