// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;

/** Each file of the corpus gets the issues that are marked in it, and no others. */
class CorpusTest {
    private static final String RULES = "rules";
    private static final String SYNTAX = "syntax";
    private static final String REGISTER = "registre.pacte";

    // Mutation testing runs each test by itself, thousands of times: the language and the texts are read once for all of them.
    private static final Focus FOCUS = new Focus();
    private static final Language LANGUAGE = Language.french(FOCUS::catalogue);
    private static final Map<Path, List<Reading>> READ = new HashMap<>();

    @TestFactory
    Stream<DynamicTest> aTextAboutARuleGetsTheFindingsMarkedInIt() {
        return Samples.corpus(RULES).stream().map(file -> test(file, new TreeSet<>(List.of("syntaxe", "R01", ruleOf(file)))));
    }

    @TestFactory
    Stream<DynamicTest> aFaultyTextGetsTheMessagesMarkedInItAndItsRestIsStillChecked() {
        return Samples.corpus(SYNTAX).stream().map(file -> test(file, Set.of("syntaxe", "R01", "R31", "suivi")));
    }

    @Test
    void everyRuleHasAValidAndAnInvalidText() {
        final Map<String, Set<String>> texts = new TreeMap<>();
        for (final Path file : Samples.corpus(RULES)) {
            final boolean valid = MarkedText.of(Samples.text(file), Set.of()).expected().isEmpty();
            texts.computeIfAbsent(ruleOf(file), rule -> new TreeSet<>()).add(valid ? "valid" : "invalid");
        }
        final Map<String, Set<String>> both = Catalogue.load().rules().stream()
                .collect(Collectors.toMap(Rule::id, rule -> Set.of("invalid", "valid"), (a, b) -> a, TreeMap::new));
        assertEquals(both, texts);
    }

    private DynamicTest test(Path file, Set<String> rules) {
        return DynamicTest.dynamicTest(file.getFileName().toString(), file.toUri(), () -> {
            final MarkedText marked = MarkedText.of(Samples.text(file), rules);
            final List<Reading> dossier = READ.computeIfAbsent(file, CorpusTest::read);
            assertEquals("", marked.difference(FOCUS.on(marked.rules(), dossier.get(0)::issues)));
            assertEquals("", dossier.get(1).faults(), REGISTER);
        });
    }

    private static List<Reading> read(Path file) {
        return LANGUAGE.readAll(Samples.text(file), Samples.text(Samples.corpusFile(REGISTER)));
    }

    private static String ruleOf(Path file) {
        return file.getFileName().toString().split("-", 2)[0];
    }
}
