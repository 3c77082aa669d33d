// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.formatting.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.RandomTexts;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.tests.Samples;

/** What holds for every text that is laid out: nothing is lost, nothing changes its meaning, and once is enough. */
class FormatterTest {
    private static final Language LANGUAGE = Language.french();
    private static final long SEED = Long.getLong("pacte.seed", 20_211_001);
    /** Few in an ordinary build; -Dpacte.texts=10000 tries as many as the project promises. */
    private static final int TEXTS = Integer.getInteger("pacte.texts", 600);

    static Stream<Path> texts() {
        return Stream.concat(Samples.examples().stream(), Samples.corpus("rules").stream());
    }

    static List<Path> examples() {
        return Samples.examples();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void layoutKeepsTheTokensCommentsAndMeaningOfTheCorpus(Path file) {
        assertKept(Samples.text(file));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void theExamplesAreLaidOutAlready(Path file) {
        assertEquals(Samples.text(file), LANGUAGE.read(Samples.text(file)).formatted());
    }

    @Test
    void layoutKeepsTheTokensCommentsAndMeaningOfRandomTexts() {
        final RandomTexts texts = new RandomTexts(LANGUAGE, SEED);
        for (int i = 0; i < TEXTS; i++) {
            final String text = texts.next();
            assertEquals(List.of(), LANGUAGE.read(text).resource().getErrors().stream().filter(error -> !isLink(error.getMessage()))
                    .map(error -> error.getLine() + ": " + error.getMessage()).toList(), () -> "seed " + SEED + "\n" + text);
            assertKept(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatCannotBeReadIsLeftAlone(Path file) {
        final String broken = Samples.text(file).replaceFirst("\\{", "{ {");
        assertEquals(broken, LANGUAGE.read(broken).formatted());
    }

    private static boolean isLink(String message) {
        return message.contains("n’est déclaré nulle part") || message.contains("d’une autre nature") || message.contains("plusieurs éléments");
    }

    private static void assertKept(String text) {
        final Reading before = LANGUAGE.read(text);
        final String once = before.formatted();
        final Reading after = LANGUAGE.read(once);
        assertEquals(tokens(before), tokens(after), text);
        assertEquals(comments(before), comments(after), text);
        assertTrue(EcoreUtil.equals(before.resource().getContents(), after.resource().getContents()), () -> text + "\n->\n" + once);
        assertEquals(once, after.formatted(), () -> "a second time changes more\n" + text);
    }

    /** The visible text without the spaces that layout may change: those between tokens and in numbers. */
    private static String tokens(Reading reading) {
        final StringBuilder tokens = new StringBuilder();
        for (final ILeafNode leaf : leaves(reading)) {
            tokens.append(leaf.isHidden() ? "" : leaf.getText());
        }
        return tokens.toString();
    }

    private static List<String> comments(Reading reading) {
        final List<String> comments = new ArrayList<>();
        for (final ILeafNode leaf : leaves(reading)) {
            if (leaf.isHidden() && leaf.getGrammarElement() instanceof TerminalRule rule && rule.getName().endsWith("COMMENT")) {
                comments.add(leaf.getText().stripTrailing());
            }
        }
        return comments;
    }

    private static List<ILeafNode> leaves(Reading reading) {
        return StreamSupport.stream(reading.root().getLeafNodes().spliterator(), false).toList();
    }
}
