// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.TreeSet;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.wording.LabelledSentences.Sentence;

/** What the rules on wording were tuned on, they keep: not one label may be lost, while the accuracy test allows for some. */
class TunedSentencesTest {
    private final List<Rule> rules = Catalogue.load().rules().stream().filter(rule -> WordingAccuracyTest.RULES.contains(rule.id())).toList();

    static List<Sentence> sentences() {
        return LabelledSentences.in("sentences-tuning.txt").sentences();
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void aSentenceGetsExactlyTheFindingsOfItsLabel(Sentence sentence) {
        assertEquals(new TreeSet<>(sentence.rules()), new TreeSet<>(LabelledSentences.found(sentence, rules)));
    }
}
