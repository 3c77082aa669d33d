// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.tests.Samples;
import org.pacte.dsl.values.NumberWords;

/** The edits that syntax errors carry: each makes its error go and brings no other. */
class SyntaxEditsTest {
    private static final Language LANGUAGE = Language.french();
    private static final int EDITED = 6;

    @Test
    void everyEditOfACommonSlipCuresIt() {
        final String text = Samples.text(Samples.corpusFile("syntax/ecritures-courantes.pacte"));
        final List<Issue> slips = LANGUAGE.read(text).issues("syntaxe");
        final List<String> uncured = new ArrayList<>();
        for (final Issue slip : slips) {
            if (slip.getData().length == EDITED && LANGUAGE.read(edited(text, slip)).issues("syntaxe").size() >= slips.size()) {
                uncured.add(slip.getLineNumber() + ": " + slip.getMessage());
            }
        }
        assertEquals(List.of(), uncured);
        assertTrue(slips.stream().filter(each -> each.getData().length == EDITED).count() > 30);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contrat c "C" { axe a "A" { } } }                           | contrat c "C" { axe a "A" { } }
            contrat c "C" { axe a "A" { } } texte t "T" { } } axe b "B" | contrat c "C" { axe a "A" { } } texte t "T" { }  axe b "B"
            contrat c "C" { axe a "A" { }                               | contrat c "C" { axe a "A" { }\\n}\\n
            contrat c "C" { organisme o "O" { } } }                     | contrat c "C" { } organisme o "O" { } } }
            """)
    void aBraceThatIsTooManyGoesAndOneThatIsMissingComes(String written, String meant) {
        final Issue issue = LANGUAGE.read(written).issues("syntaxe").getFirst();
        assertEquals(meant.replace("\\n", "\n").strip(), edited(written, issue).strip());
    }

    @ParameterizedTest
    @CsvSource({"dix, 10", "vingt-et-un, 21", "soixante-dix-sept, 77", "quatre-vingts, 80", "quatre-vingt-dix-neuf, 99", "cent-vingt, 120",
            "deux-cents, 200", "mille, 1000", "trois-mille-deux-cents, 3200"})
    void aNumberInLettersIsReadAsInFigures(String words, int number) {
        assertEquals(number, NumberWords.value(words).orElseThrow());
    }

    @Test
    void aWordThatIsNoNumberIsNotReadAsOne() {
        assertTrue(NumberWords.value("dixième").isEmpty());
        assertTrue(NumberWords.about("dizaine").isPresent());
    }

    @Test
    void whatOnlyFollowsFromAnErrorIsNotTold() {
        final Reading reading = LANGUAGE.read("""
                contrat csi "C" {
                  axe a "A" {
                    engagement broken "Recruter" { porteeur Ville quantité dix agents }
                    blabla e3 "Poser" { porteur Ville }
                    engagement e4 "Poser" { contrepartie de e3 }
                  }
                }
                """);
        assertEquals(List.of(), reading.issues("R01").stream().map(Issue::getMessage).filter(each -> each.contains("e3")).toList());
        assertTrue(reading.issues().stream().noneMatch(each -> each.getMessage().contains("broken") && each.getMessage().contains("échéance")));
        assertTrue(reading.issues("R23").stream().anyMatch(each -> each.getMessage().contains("e4")));
    }

    private static String edited(String text, Issue issue) {
        final int start = issue.getOffset() + Integer.parseInt(issue.getData()[4]);
        return text.substring(0, start) + issue.getData()[3] + text.substring(start + Integer.parseInt(issue.getData()[5]));
    }
}
