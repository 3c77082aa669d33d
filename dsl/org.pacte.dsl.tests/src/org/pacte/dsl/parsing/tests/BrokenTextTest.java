// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.validation.Issue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.reporting.SyntaxMessages;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.tests.Samples;

/** Texts as they are while they are typed: reading, checking and layout never fail, and what is missing is told. */
class BrokenTextTest {
    private static final Language LANGUAGE = Language.french();
    private static final long SEED = Long.getLong("pacte.seed", 20_211_001);
    private static final int PREFIXES = 36;
    private static final int EDITS = 18;
    private static final List<String> INSERTIONS = List.of("{", "}", "\"", "«", "»", "\"\"\"", "/*", "*/", "//", ",", ".", "\n", "é", " ",
            "texte", "engagement x", "\u0000", "\uFEFF", "\uD83D\uDE00", "\uD83D", "01/02/", "12,", "^", "\\", "' d'ici", "€", "%");

    static Stream<Path> texts() {
        return Stream.of(Samples.examples(), Samples.corpus("syntax"), Samples.corpus("rules").subList(0, 12)).flatMap(List::stream);
    }

    static List<Path> validTexts() {
        return Stream.concat(Samples.examples().stream(), Samples.corpus("rules").stream().filter(file -> file.toString().contains("valide")))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("validTexts")
    void aTextThatStopsInABlockIsToldToBeIncomplete(Path file) {
        final String text = Samples.text(file);
        final List<ILeafNode> braces = braces(LANGUAGE.read(text));
        final int step = Math.max(1, text.length() / PREFIXES);
        for (int end = 0; end < text.length(); end += step) {
            final List<Issue> issues = assertSurvives(text.substring(0, end));
            if (depth(braces, end) > 0) {
                final String prefix = text.substring(0, end);
                assertFalse(issues.stream().noneMatch(issue -> SyntaxMessages.CODE.equals(issue.getCode())), prefix);
            }
        }
    }

    @Test
    void noPrefixOfATextBreaksReadingCheckingOrLayout() {
        final String text = Samples.text(Samples.corpusFile("rules/R01-valide.pacte")) + Samples.text(Samples.corpusFile("rules/R74-valide.pacte"))
                + Samples.text(Samples.corpusFile("rules/R19-valide.pacte"));
        for (int end = 0; end < text.length(); end++) {
            assertSurvives(text.substring(0, end));
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noEditBreaksReadingCheckingOrLayout(Path file) {
        final Random random = new Random(SEED);
        String text = Samples.text(file);
        for (int i = 0; i < EDITS; i++) {
            text = i % 8 == 0 ? Samples.text(file) : text;
            text = edited(text, random);
            assertSurvives(text);
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTextThatIsEditedReadsAsOneThatIsReadAfresh(Path file) {
        final Random random = new Random(SEED);
        final Reading edited = LANGUAGE.read(Samples.text(file));
        for (int i = 0; i < EDITS / 4; i++) {
            final int offset = random.nextInt(edited.text().length());
            final int removed = Math.min(edited.text().length() - offset, random.nextInt(12));
            edited.resource().update(offset, removed, INSERTIONS.get(random.nextInt(INSERTIONS.size())));
            final Reading afresh = LANGUAGE.read(edited.text());
            assertTrue(EcoreUtil.equals(afresh.resource().getContents(), edited.resource().getContents()), edited::text);
            assertEquals(messages(afresh), messages(edited), edited::text);
        }
    }

    private static List<Issue> assertSurvives(String text) {
        final Reading reading = LANGUAGE.read(text);
        final List<Issue> issues = reading.issues();
        assertEquals(0, issues.stream().filter(issue -> issue.getMessage() == null || issue.getMessage().contains("RULE_")).count(), text);
        assertTrue(issues.stream().noneMatch(issue -> issue.getMessage().contains("n’a pas pu s’exécuter")), text);
        final String laidOut = reading.formatted();
        assertEquals(laidOut, LANGUAGE.read(laidOut).formatted(), text);
        return issues;
    }

    private static String edited(String text, Random random) {
        final int start = random.nextInt(text.length() + 1);
        final int end = Math.min(text.length(), start + (random.nextInt(4) == 0 ? random.nextInt(200) : random.nextInt(6)));
        final String inserted = random.nextInt(3) == 0 ? "" : INSERTIONS.get(random.nextInt(INSERTIONS.size()));
        return text.substring(0, start) + inserted + text.substring(end);
    }

    private static List<String> messages(Reading reading) {
        return reading.issues().stream().map(issue -> issue.getOffset() + " " + issue.getCode() + " " + issue.getMessage()).sorted().toList();
    }

    private static List<ILeafNode> braces(Reading reading) {
        return StreamSupport.stream(reading.root().getLeafNodes().spliterator(), false)
                .filter(leaf -> "{".equals(leaf.getText()) || "}".equals(leaf.getText())).toList();
    }

    private static int depth(List<ILeafNode> braces, int offset) {
        return braces.stream().filter(brace -> brace.getOffset() < offset).mapToInt(brace -> "{".equals(brace.getText()) ? 1 : -1).sum();
    }
}
