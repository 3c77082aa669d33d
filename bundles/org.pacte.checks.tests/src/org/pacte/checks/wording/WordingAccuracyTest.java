// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;

import org.junit.jupiter.api.Test;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.checks.wording.LabelledSentences.Score;

/**
 * How often the rules on wording are right, on sentences that were labelled by hand.
 *
 * <p>A third of them was laid down before the rules and has never been used to better them. {@code main} prints the figures.
 */
class WordingAccuracyTest {
    static final Set<String> RULES = Set.of("R09", "R12", "R13", "R17", "R18", "R41", "R81", "R89", "R90", "R91");
    private static final BigDecimal PRECISION = new BigDecimal("0.95");
    private static final BigDecimal RECALL = new BigDecimal("0.9");

    private final LabelledSentences tuning = LabelledSentences.in("sentences-tuning.txt");
    private final LabelledSentences heldOut = LabelledSentences.in("sentences-held-out.txt");

    /** Prints a table of both parts, a line a rule. */
    public static void main(String[] arguments) {
        WordingAccuracyTest test = new WordingAccuracyTest();
        SortedMap<String, Score> tuned = test.tuning.score(rules());
        SortedMap<String, Score> unseen = test.heldOut.score(rules());
        System.out.println("| Rule | Tuning: faults | precision | recall | Held out: faults | precision | recall |");
        System.out.println("|---|---|---|---|---|---|---|");
        tuned.forEach((id, score) -> System.out.println("| " + id + " | " + row(score) + " | " + row(unseen.get(id)) + " |"));
        System.out.println("| all | " + row(Score.sum(tuned.values())) + " | " + row(Score.sum(unseen.values())) + " |");
        System.out.println();
        System.out.println(test.tuning.size() + " and " + test.heldOut.size() + " lines");
    }

    private static String row(Score score) {
        return score.faults() + " | " + score.precision() + " | " + score.recall();
    }

    @Test
    void atLeastTwoHundredSentencesAreLabelledAndAQuarterOfThemHeldOut() {
        assertTrue(tuning.size() + heldOut.size() >= 200);
        assertTrue(heldOut.size() * 4 >= tuning.size() + heldOut.size());
    }

    @Test
    void eachRuleIsRightAndMissesLittleOnTheWholeSet() {
        List<String> below = new ArrayList<>();
        SortedMap<String, Score> unseen = heldOut.score(rules());
        tuning.score(rules()).forEach((id, tuned) -> {
            Score score = Score.sum(List.of(tuned, unseen.get(id)));
            if (score.precision().compareTo(PRECISION) < 0 || score.recall().compareTo(RECALL) < 0) {
                below.add(id + " " + score.precision() + " " + score.recall() + " " + score.falseAlarms() + score.missed());
            }
        });
        assertEquals(List.of(), below);
    }

    @Test
    void theRulesTogetherAreRightAndMissLittleOnWhatTheyHaveNeverSeen() {
        Score score = Score.sum(heldOut.score(rules()).values());
        assertTrue(score.precision().compareTo(PRECISION) >= 0, () -> score.precision().toString());
        assertTrue(score.recall().compareTo(RECALL) >= 0, () -> score.recall().toString());
    }

    private static List<Rule> rules() {
        return Catalogue.load().rules().stream().filter(rule -> RULES.contains(rule.id())).toList();
    }
}
