// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.keywords.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.keywords.Keywords;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.tests.Language;
import org.pacte.model.contract.ContractPackage;

/** Every keyword and every value of a closed list is documented in both languages, and nothing else is. */
class KeywordsTest {
    private static final Language LANGUAGE = Language.french();
    private static final String EXAMPLE = ".example";
    private static final String PROPERTIES = "Property";
    /** Signs need no explanation of their own. */
    private static final Set<String> SIGNS = Set.of("{", "}", ",", ".", ":", "=");

    /** A keyword in the rule where it stands. */
    private record Use(String rule, String keyword) {
        String block() {
            return rule.endsWith(PROPERTIES) ? rule.substring(0, rule.length() - PROPERTIES.length()) : rule;
        }

        Stream<String> keys() {
            return Stream.of(block() + "." + keyword, block(), keyword);
        }

        @Override
        public String toString() {
            return rule + "." + keyword;
        }
    }

    @Test
    void everyKeywordIsDocumentedInFrench() {
        assertEquals(List.of(), undocumented(Keywords.in(Locale.FRENCH)));
    }

    @Test
    void everyKeywordIsDocumentedInEnglish() {
        assertEquals(List.of(), undocumented(Keywords.in(Locale.ENGLISH)));
    }

    @Test
    void everyKeywordHasAnExample() {
        assertEquals(List.of(), uses().filter(use -> Keywords.in(Locale.FRENCH).example(use.rule(), use.keyword()).isEmpty()).toList());
    }

    @Test
    void everyValueOfAClosedListIsDocumented() {
        for (final Locale locale : List.of(Locale.FRENCH, Locale.ENGLISH)) {
            assertEquals(List.of(), literals().filter(literal -> Keywords.in(locale)
                    .literal(literal.substring(0, literal.indexOf('.')), literal.substring(literal.indexOf('.') + 1)).isEmpty()).toList());
        }
    }

    @Test
    void noEntryIsLeftOver() {
        final Set<String> texts = keys("keywords.properties");
        final Set<String> read = literals().collect(Collectors.toCollection(TreeSet::new));
        for (final String suffix : List.of("", EXAMPLE)) {
            uses().forEach(use -> use.keys().map(key -> key + suffix).filter(texts::contains).findFirst().ifPresent(read::add));
        }
        final Set<String> leftOver = new TreeSet<>(texts);
        leftOver.removeAll(read);
        leftOver.removeIf(KeywordsTest::isOfDerivedValue);
        assertEquals(Set.of(), leftOver);
    }

    @Test
    void englishHasTheSameEntriesAsFrenchExceptForExamples() {
        final Set<String> french = keys("keywords.properties").stream().filter(Predicate.not(key -> key.endsWith(EXAMPLE)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(french, keys("keywords_en.properties"));
    }

    private static List<Use> undocumented(Keywords keywords) {
        return uses().filter(use -> keywords.documentation(use.rule(), use.keyword()).isEmpty()).toList();
    }

    private static Stream<Use> uses() {
        return GrammarUtil.allRules(LANGUAGE.part(PacteGrammarAccess.class).getGrammar()).stream()
                .filter(rule -> !(rule instanceof TerminalRule)).flatMap(KeywordsTest::uses).distinct();
    }

    private static Stream<Use> uses(AbstractRule rule) {
        return EcoreUtil2.eAllOfType(rule, Keyword.class).stream().map(Keyword::getValue).filter(Predicate.not(SIGNS::contains))
                .map(keyword -> new Use(rule.getName(), keyword));
    }

    private static Stream<String> literals() {
        return ContractPackage.eINSTANCE.getEClassifiers().stream().filter(EEnum.class::isInstance).map(EEnum.class::cast)
                .flatMap(list -> list.getELiterals().stream().map(literal -> list.getName() + "." + literal.getLiteral()));
    }

    private static boolean isOfDerivedValue(String key) {
        return key.startsWith("Bound.") || key.endsWith(".NONE");
    }

    private static Set<String> keys(String file) {
        final Properties texts = new Properties();
        try (InputStream stream = Keywords.class.getResourceAsStream(file);
                InputStreamReader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (final IOException e) {
            throw new UncheckedIOException(file, e);
        }
        return new TreeSet<>(texts.stringPropertyNames());
    }
}
