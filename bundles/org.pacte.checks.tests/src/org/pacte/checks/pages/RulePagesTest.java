// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pacte.checks.Catalogue;

/** The pages of the manual say what the rules and the corpus say. */
class RulePagesTest {
    /** The switch that has the pages written anew instead of compared. */
    private static final String REWRITE = "PACTE_REWRITE";

    @Test
    void thePagesOfTheManualAreUpToDate() throws IOException {
        Path folder = root().resolve("docs/regles");
        SortedMap<String, String> pages = new RulePages(Catalogue.load(), root().resolve("dsl/org.pacte.dsl.tests/corpus/rules")).write();
        if (System.getenv(REWRITE) != null) {
            rewrite(folder, pages);
        }
        String cure = "The pages of the rules are out of date: run the tests again with " + REWRITE + "=1 in the environment. ";
        SortedMap<String, String> found = read(folder);
        assertEquals(pages.keySet(), found.keySet(), cure);
        pages.forEach((name, text) -> assertEquals(text, found.get(name), cure + name));
    }

    @Test
    void everyPageShowsATextThatBreaksTheRuleAndOneThatKeepsIt() throws IOException {
        new RulePages(Catalogue.load(), root().resolve("dsl/org.pacte.dsl.tests/corpus/rules")).write().forEach((name, text) -> {
            if (!RulePages.INDEX.equals(name)) {
                assertTrue(text.contains("## Ce que la règle signale") && text.contains("## Ce qui lui convient"), name);
            }
        });
    }

    private static void rewrite(Path folder, SortedMap<String, String> pages) throws IOException {
        Files.createDirectories(folder);
        for (String old : read(folder).keySet()) {
            Files.delete(folder.resolve(old));
        }
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Files.writeString(folder.resolve(page.getKey()), page.getValue());
        }
    }

    private static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> pages = new TreeMap<>();
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.toList()) {
                    pages.put(file.getFileName().toString(), Files.readString(file));
                }
            }
        }
        return pages;
    }

    /** Tests run in the folder of their project or above it. */
    private static Path root() {
        Path folder = Path.of("").toAbsolutePath();
        while (folder != null && !Files.isDirectory(folder.resolve("dsl/org.pacte.dsl.tests/corpus"))) {
            folder = folder.getParent();
        }
        if (folder == null) {
            throw new IllegalStateException("No corpus above " + Path.of("").toAbsolutePath());
        }
        return folder;
    }
}
