// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.manual.tests;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.pacte.dsl.keywords.Keywords;
import org.pacte.dsl.parsing.FirstTokens;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.values.Words;

/** The manual's tables of words, made from the grammar and from the documentation of the keywords. */
final class WordTables {
    /** The value of lists that nobody needs to write; the page says so once. */
    private static final String UNSPECIFIED = "non-précisé";
    private static final Set<String> LEFT_OUT = Set.of("CommitmentTerms", "ActionTerms", "DossierFile");
    /** Keywords that take the values of different lists. */
    private static final Set<String> SHARED = Set.of("état", "type", "nature");
    /** Where the keyword that leads to a value does not stand right before it. */
    private static final Map<String, String> FAR = Map.of("Announcement.CircularField", "champs", "Funding.FundingStatus", "financement",
            "Threshold.Rating", "seuils", "ProgressEntry.ExecutionStatus", "nom :", "Cost.CostKind", "coût");
    private static final Keywords KEYWORDS = Keywords.in(Locale.FRENCH);

    private final Grammar grammar;

    WordTables(Language language) {
        grammar = language.part(PacteGrammarAccess.class).getGrammar();
    }

    /** A property of a block: its words as they are written, and the keyword that documents them. */
    private record Property(String words, String rule, String keyword) {
        String cell() {
            return "`" + words + "`";
        }
    }

    /** A chapter for each block: what it is, then its properties with an example each. */
    String words() {
        final StringBuilder text = new StringBuilder();
        for (final ParserRule block : blocks()) {
            final Keyword head = EcoreUtil2.eAllOfType(block, Keyword.class).get(0);
            text.append("### `").append(head.getValue()).append("`\n\n").append(documentation(block.getName(), head.getValue())).append("\n\n```pacte\n")
                    .append(KEYWORDS.example(block.getName(), head.getValue()).orElseThrow()).append("\n```\n\n");
            final List<Property> properties = properties(block);
            if (!properties.isEmpty()) {
                text.append("| Mot | Sens | Exemple |\n|---|---|---|\n");
                properties.forEach(each -> text.append("| ").append(each.cell()).append(" | ").append(documentation(each.rule(), each.keyword()))
                        .append(" | `").append(KEYWORDS.example(each.rule(), each.keyword()).orElse(each.words())).append("` |\n"));
                text.append('\n');
            }
        }
        return text.toString();
    }

    /** One line a block, with the words of its properties. */
    String elements() {
        final String rows = blocks().stream().filter(block -> !properties(block).isEmpty())
                .map(block -> "| `" + EcoreUtil2.eAllOfType(block, Keyword.class).get(0).getValue() + "` | "
                        + properties(block).stream().map(Property::cell).distinct().collect(Collectors.joining(" ")) + " |")
                .collect(Collectors.joining("\n"));
        return "| Élément | Propriétés |\n|---|---|\n" + rows + "\n";
    }

    /** One line a closed list: the words that take one of its values, then the values. */
    String lists() {
        final Map<String, Set<String>> rows = new LinkedHashMap<>();
        for (final ParserRule block : blocks()) {
            for (final RuleCall call : calls(block)) {
                if (call.getRule() instanceof ParserRule && call.getRule().getType().getClassifier() instanceof EEnum list
                        && !"Bound".equals(list.getName())) {
                    rows.computeIfAbsent(values(call, list), values -> new LinkedHashSet<>()).add(place(call, block));
                }
            }
        }
        // Not a table: the page is one that is printed.
        return rows.entrySet().stream().map(row -> "**" + String.join(", ", row.getValue()) + "**\u00A0: " + row.getKey())
                .collect(Collectors.joining(" ·\n")) + "\n";
    }

    private static String values(RuleCall call, EEnum list) {
        final Stream<String> words = "Every".equals(call.getRule().getName()) ? Words.everyWords().stream()
                : Words.writable(list).stream().map(Enumerator::getLiteral).filter(word -> !UNSPECIFIED.equals(word));
        return words.map(word -> "`" + word + "`").collect(Collectors.joining(" "));
    }

    /** The keyword before a value; where other blocks give it other values, with its own block. */
    private static String place(RuleCall call, ParserRule block) {
        final ParserRule rule = GrammarUtil.containingParserRule(call);
        String keyword = "";
        for (final AbstractElement each : EcoreUtil2.eAllOfType(rule, AbstractElement.class)) {
            if (each == call) {
                break;
            }
            keyword = each instanceof Keyword word && Character.isLetter(word.getValue().charAt(0)) ? word.getValue() : keyword;
        }
        final String leading = FAR.getOrDefault(rule.getName() + "." + call.getRule().getName(), keyword);
        return SHARED.contains(leading) ? leading + " (" + EcoreUtil2.eAllOfType(block, Keyword.class).get(0).getValue() + ")" : leading;
    }

    private List<RuleCall> calls(ParserRule block) {
        final List<RuleCall> all = new ArrayList<>(EcoreUtil2.eAllOfType(block, RuleCall.class));
        for (final RuleCall call : List.copyOf(all)) {
            if (call.getRule() instanceof ParserRule inner && inner.isFragment()) {
                all.addAll(EcoreUtil2.eAllOfType(inner, RuleCall.class));
                EcoreUtil2.eAllOfType(inner, RuleCall.class).stream().map(RuleCall::getRule)
                        .filter(each -> each instanceof ParserRule line && !GrammarUtil.isDatatypeRule(line) && fragment(line) == null)
                        .forEach(line -> all.addAll(EcoreUtil2.eAllOfType(line, RuleCall.class)));
            }
        }
        return all;
    }

    /** The rules with a block, and the elements of a file without one, in the order of the grammar. */
    private List<ParserRule> blocks() {
        final List<ParserRule> elements = EcoreUtil2.eAllOfType(rule("DossierElement"), RuleCall.class).stream()
                .map(call -> (ParserRule) call.getRule()).toList();
        return GrammarUtil.allParserRules(grammar).stream()
                .filter(rule -> !rule.isFragment() && !LEFT_OUT.contains(rule.getName()) && (fragment(rule) != null || elements.contains(rule)))
                .toList();
    }

    private ParserRule rule(String name) {
        return (ParserRule) GrammarUtil.findRuleForName(grammar, name);
    }

    private static ParserRule fragment(ParserRule block) {
        return EcoreUtil2.eAllOfType(block, RuleCall.class).stream().map(RuleCall::getRule)
                .filter(called -> called instanceof ParserRule parser && parser.isFragment()).map(ParserRule.class::cast).findFirst().orElse(null);
    }

    private List<Property> properties(ParserRule block) {
        final ParserRule fragment = fragment(block);
        return fragment == null ? List.of()
                : ((Alternatives) fragment.getAlternatives()).getElements().stream().flatMap(each -> properties(each).stream()).toList();
    }

    private static List<Property> properties(AbstractElement property) {
        final List<Property> found = new ArrayList<>();
        for (final AbstractElement first : FirstTokens.of(property)) {
            if (first instanceof Keyword word) {
                found.add(new Property(together(word), GrammarUtil.containingRule(word).getName(), word.getValue()));
            } else if (first instanceof RuleCall call && call.getRule() instanceof EnumRule list) {
                EcoreUtil2.eAllOfType(list, Keyword.class).forEach(word -> found.add(new Property(word.getValue(), list.getName(), word.getValue())));
            } else if (first instanceof RuleCall call && "LineName".equals(call.getRule().getName())) {
                final boolean entry = "ProgressEntry".equals(GrammarUtil.containingRule(call).getName());
                found.add(entry ? new Property("nom : état", "ProgressEntry", "réalisé") : new Property("nom = valeur", "Measurement", "selon"));
            }
        }
        return found;
    }

    /** A keyword with those that always follow it, as in: suivi par. */
    private static String together(Keyword first) {
        final StringBuilder words = new StringBuilder(first.getValue());
        if (first.eContainer() instanceof Group group) {
            for (final AbstractElement next : group.getElements().subList(group.getElements().indexOf(first) + 1, group.getElements().size())) {
                if (!(next instanceof Keyword word) || !Character.isLetter(word.getValue().charAt(0)) || GrammarUtil.isOptionalCardinality(next)) {
                    break;
                }
                words.append(' ').append(word.getValue());
            }
        }
        return words.toString();
    }

    private static String documentation(String rule, String keyword) {
        return KEYWORDS.documentation(rule, keyword).or(() -> KEYWORDS.literal(rule, keyword)).orElseThrow(() -> new AssertionError(rule + " " + keyword));
    }
}
