// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.manual.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.junit.jupiter.api.Test;
import org.pacte.dsl.keywords.Keywords;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.ManualTable;
import org.pacte.dsl.tests.Reading;
import org.pacte.dsl.tests.Samples;

/** What the manual shows is the language: its tables are those of the grammar, and all that it shows can be read. */
class ManualTest {
    private static final Language LANGUAGE = Language.french();
    private static final int MOST_STEPS = 8;
    private static final Pattern SNIPPET = Pattern.compile("```pacte\\n(.*?)```", Pattern.DOTALL);
    private static final String IN_COMMITMENT = "contrat c { axe a { engagement e { %s } } }";
    /** A text around a property, by the rule of its block. */
    private static final Map<String, String> BLOCKS = Map.ofEntries(Map.entry("Organization", "organisme o { %s }"),
            Map.entry("Service", "organisme o { service s { %s } }"), Map.entry("Territory", "territoire t { %s }"),
            Map.entry("Programme", "dispositif d { %s }"), Map.entry("Agreement", "convention c { %s }"), Map.entry("Body", "instance i { %s }"),
            Map.entry("ReferenceText", "texte t { %s }"), Map.entry("Contract", "contrat c { %s }"),
            Map.entry("Diagnosis", "contrat c { diagnostic { %s } }"),
            Map.entry("DiagnosisFinding", "contrat c { diagnostic { constat f { %s } } }"), Map.entry("Axis", "contrat c { axe a { %s } }"),
            Map.entry("CommitmentGroup", "contrat c { axe a { groupe g { %s } } }"),
            Map.entry("Objective", "contrat c { axe a { objectif o { %s } } }"), Map.entry("Commitment", IN_COMMITMENT),
            Map.entry("Condition", IN_COMMITMENT.formatted("condition \"C\" { %s }")), Map.entry("Source", "contrat c { source \"S\" { %s } }"),
            Map.entry("Indicator", IN_COMMITMENT.formatted("indicateur i { %s }")), Map.entry("Action", IN_COMMITMENT.formatted("action x { %s }")),
            Map.entry("ProgressReport", "bilan c au 01/01/2022 { %s }"), Map.entry("Meeting", "réunion i le 01/01/2022 { %s }"),
            Map.entry("Decision", "réunion i le 01/01/2022 { décision \"D\" { %s } }"), Map.entry("Amendment", "avenant c du 01/01/2022 { %s }"),
            Map.entry("DossierFile", "%s"));

    private final Grammar grammar = LANGUAGE.part(PacteGrammarAccess.class).getGrammar();

    @Test
    void theTablesOfTheReferenceAreThoseOfTheLanguage() {
        assertTable("reference.md", "mots", new WordTables(LANGUAGE).words());
    }

    @Test
    void theTablesOfTheSummaryAreThoseOfTheLanguage() {
        final WordTables tables = new WordTables(LANGUAGE);
        assertTable("aide-memoire.md", "éléments", tables.elements());
        assertTable("aide-memoire.md", "listes", tables.lists());
    }

    /** On A4 at 7.5 points, with margins of a centimetre, 82 lines of 130 signs can be printed; a heading takes two. */
    @Test
    void theSummaryFitsOnOnePage() {
        final String page = text("aide-memoire.md").replaceAll("(?m)^\\[//]:.*$", "").replaceAll("[`*]", "").replace(" ·\n", " · ");
        final long lines = page.lines().filter(line -> !line.isBlank() && !line.startsWith("|--"))
                .mapToLong(line -> line.startsWith("#") ? 2 : 1 + line.length() / 130).sum();
        assertTrue(lines <= 82, lines + " lines");
    }

    @Test
    void theExampleOfTheManualIsReadAndLaidOut() {
        final Reading example = LANGUAGE.read(text("exemple.pacte"));
        assertEquals("", example.faults());
        assertEquals(List.of(), example.issues("suivi"));
        assertEquals(example.text(), example.formatted());
    }

    @Test
    void whatTheReferenceShowsStandsInTheExample() {
        final String reference = text("reference.md");
        final String own = reference.substring(0, reference.indexOf("## Tous les mots"));
        final Set<String> lines = text("exemple.pacte").lines().map(ManualTest::plain).collect(Collectors.toSet());
        final List<String> missing = SNIPPET.matcher(own).results().flatMap(snippet -> snippet.group(1).lines()).map(ManualTest::plain)
                .filter(line -> !lines.contains(line)).toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void everyExampleOfAKeywordCanBeReadInItsBlock() {
        final List<String> unread = new ArrayList<>();
        for (final AbstractRule rule : GrammarUtil.allRules(grammar)) {
            if (!(rule instanceof TerminalRule) && !"StrayValue".equals(rule.getName())) {
                final Set<String> blocks = blocksOf(rule, new HashSet<>());
                EcoreUtil2.eAllOfType(rule, Keyword.class).stream().map(Keyword::getValue).distinct()
                        .flatMap(keyword -> Keywords.in(Locale.FRENCH).example(rule.getName(), keyword).stream()).distinct()
                        .filter(example -> blocks.stream().noneMatch(block -> isRead(BLOCKS.get(block).formatted(example))))
                        .forEach(example -> unread.add(rule.getName() + ": " + example));
            }
        }
        assertEquals(List.of(), unread);
    }

    private static boolean isRead(String text) {
        return !LANGUAGE.read(text).resource().getParseResult().hasSyntaxErrors();
    }

    /** The blocks in which a rule can be met, and those around them: some examples show a whole element. */
    private Set<String> blocksOf(AbstractRule rule, Set<AbstractRule> seen) {
        if (!seen.add(rule)) {
            return Set.of();
        }
        final Set<String> blocks = new HashSet<>();
        if (rule instanceof ParserRule fragment && fragment.isFragment()) {
            blocks.add(rule.getName().replace("Property", ""));
            if (seen.size() > MOST_STEPS) {
                return blocks;
            }
        }
        if (BLOCKS.containsKey(rule.getName()) && "DossierFile".equals(rule.getName())) {
            blocks.add(rule.getName());
        }
        callers(rule).forEach(caller -> blocks.addAll(blocksOf(caller, seen)));
        return blocks;
    }

    private Stream<ParserRule> callers(AbstractRule rule) {
        return GrammarUtil.allParserRules(grammar).stream()
                .filter(each -> EcoreUtil2.eAllOfType(each, RuleCall.class).stream().anyMatch(call -> call.getRule() == rule));
    }

    private static String plain(String line) {
        return line.strip().replace('\u00A0', ' ');
    }

    private static void assertTable(String file, String name, String table) {
        new ManualTable(document(file), name).assertIs(table);
    }

    private static String text(String file) {
        return Samples.text(document(file));
    }

    private static Path document(String file) {
        return Samples.document("langage").resolve(file);
    }
}
