// SPDX-License-Identifier: EPL-2.0
package org.pacte.vscode;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EEnumLiteral;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.Grammar;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;

/**
 * The language as a TextMate grammar, made from the language's own grammar so that no keyword is missing or left over.
 *
 * <p>It colours words by what stands beside them. What a name refers to only the language server knows.
 */
final class TextMateGrammar {
    private static final String SCOPE = ".pacte";
    /** A character of a name, and the mark that makes a name of a keyword. */
    private static final String BEFORE = "(?<![\\p{L}\\p{N}_^-])";
    private static final String AFTER = "(?![\\p{L}\\p{N}_-])";
    /** Stands for a value that the text does not state. */
    private static final String UNWRITTEN = "NONE";
    private static final String NAME = "\\^?[\\p{L}_][\\p{L}\\p{N}_-]*";

    private final SortedSet<String> words = new TreeSet<>();
    private final SortedSet<String> declarations = new TreeSet<>();
    /** The values of closed lists by the words that they follow. */
    private final SortedMap<String, SortedSet<String>> values = new TreeMap<>();

    TextMateGrammar(Grammar grammar) {
        GrammarUtil.containedKeywords(grammar).stream().filter(keyword -> isWord(keyword.getValue()) && !isOfToken(keyword)).forEach(this::add);
    }

    private void add(Keyword keyword) {
        words.add(keyword.getValue());
        follower(keyword).ifPresent(next -> {
            if ("name".equals(next.getFeature())) {
                declarations.add(keyword.getValue());
            } else {
                values.computeIfAbsent(keyword.getValue(), word -> new TreeSet<>()).addAll(closedList(next));
            }
        });
    }

    /** What is read right behind a keyword. */
    private static Optional<Assignment> follower(Keyword keyword) {
        if (!(keyword.eContainer() instanceof Group group)) {
            return Optional.empty();
        }
        final List<AbstractElement> elements = group.getElements();
        final int next = elements.indexOf(keyword) + 1;
        return next < elements.size() && elements.get(next) instanceof Assignment assignment ? Optional.of(assignment)
                : Optional.empty();
    }

    private static Collection<String> closedList(Assignment assignment) {
        if (assignment.getTerminal() instanceof RuleCall call && call.getRule() instanceof ParserRule rule
                && rule.getType().getClassifier() instanceof EEnum list) {
            return list.getELiterals().stream().map(EEnumLiteral::getLiteral).filter(literal -> isWord(literal) && !literal.equals(UNWRITTEN)).toList();
        }
        return List.of();
    }

    /** The letters and digits that names and numbers are made of. */
    private static boolean isOfToken(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof TerminalRule;
    }

    private static boolean isWord(String text) {
        return text.codePoints().anyMatch(Character::isLetter);
    }

    JsonObject toJson() {
        final JsonObject grammar = new JsonObject();
        grammar.addProperty("name", "Pacte");
        grammar.addProperty("scopeName", "source" + SCOPE);
        final JsonArray patterns = new JsonArray();
        patterns.add(block("comment.block", "/\\*", "\\*/"));
        patterns.add(match("//.*$", "comment.line.double-slash"));
        patterns.add(block("string.quoted.triple", "\"\"\"", "\"\"\""));
        patterns.add(block("string.quoted.other", "«", "»"));
        patterns.add(string());
        patterns.add(match(BEFORE + "(" + alternatives(declarations) + ")\\s+(" + NAME + ")", "keyword.declaration", "entity.name.type"));
        values.forEach((word, list) -> {
            if (!list.isEmpty()) {
                final String value = "(?:" + alternatives(list) + ")" + AFTER;
                patterns.add(match(BEFORE + "(" + alternatives(List.of(word)) + ")\\s+(" + value + "(?:\\s*,\\s*" + value + ")*)",
                        "keyword.other", "constant.language"));
            }
        });
        patterns.add(match(BEFORE + "\\d+/\\d+(?:/\\d+)?" + AFTER, "constant.numeric.date"));
        patterns.add(match(BEFORE + "[+-]?\\d+(?:[ \\u00a0\\u202f]\\d{3})*(?:,\\d+)?" + AFTER, "constant.numeric"));
        patterns.add(match("(?:[kM]|Md)?€" + AFTER + "|%", "keyword.other.unit"));
        patterns.add(match(BEFORE + "(?:" + alternatives(words) + ")" + AFTER, "keyword.other"));
        grammar.add("patterns", patterns);
        return grammar;
    }

    /** The longest first, since the first that fits is taken. */
    private static String alternatives(Collection<String> words) {
        return words.stream().filter(Predicate.not(String::isEmpty)).sorted(Comparator.comparing(String::length).reversed().thenComparing(word -> word))
                .map(word -> word.replaceAll("[.+*?^${}()|\\[\\]\\\\]", "\\\\$0")).collect(Collectors.joining("|"));
    }

    private static JsonObject match(String expression, String... scopes) {
        final JsonObject rule = new JsonObject();
        rule.addProperty("match", expression);
        if (scopes.length == 1) {
            rule.addProperty("name", scopes[0] + SCOPE);
        } else {
            final JsonObject captures = new JsonObject();
            for (int i = 0; i < scopes.length; i++) {
                final JsonObject capture = new JsonObject();
                capture.addProperty("name", scopes[i] + SCOPE);
                captures.add(Integer.toString(i + 1), capture);
            }
            rule.add("captures", captures);
        }
        return rule;
    }

    private static JsonObject block(String scope, String begin, String end) {
        final JsonObject rule = new JsonObject();
        rule.addProperty("begin", begin);
        rule.addProperty("end", end);
        rule.addProperty("name", scope + SCOPE);
        return rule;
    }

    /** A text on one line: it ends there, whether its quotation mark is closed or not. */
    private static JsonObject string() {
        final JsonObject rule = block("string.quoted.double", "\"", "\"|$");
        final JsonArray escapes = new JsonArray();
        escapes.add(match("\\\\.", "constant.character.escape"));
        rule.add("patterns", escapes);
        return rule;
    }
}
