// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.coloring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumLiteralDeclaration;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.TerminalRule;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.resource.XtextResource;
import org.pacte.dsl.ide.requests.RunningRequest;
import org.pacte.dsl.ide.services.SemanticToken;
import org.pacte.dsl.ide.services.SemanticToken.Kind;
import org.pacte.dsl.ide.services.TextRange;

/** Tells what each word of a text means, from the parsed text alone. */
public final class Tokens {
    private static final Set<String> COMMENTS = Set.of("ML_COMMENT", "SL_COMMENT");
    private static final Set<String> DATES = Set.of("Date", "Deadline", "PlannedDuration", "Year", "FirstYear", "LastYear");
    private static final Set<String> NUMBERS = Set.of("Number", "Integer", "Money");
    private static final Set<String> TEXTS = Set.of("Text", "STRING", "QUOTED", "RAW");

    private Tokens() {
    }

    /** The meanings of a file's words, in order; punctuation has none. */
    public static List<SemanticToken> of(XtextResource resource) {
        return of(resource, new TextRange(0, Integer.MAX_VALUE));
    }

    /** The meanings of the words that a stretch of a file touches. */
    public static List<SemanticToken> of(XtextResource resource, TextRange wanted) {
        List<SemanticToken> tokens = new ArrayList<>();
        RunningRequest request = RunningRequest.of(resource);
        for (ILeafNode leaf : resource.getParseResult().getRootNode().getLeafNodes()) {
            request.goOn();
            if (leaf.getTotalOffset() > wanted.end()) {
                break;
            }
            if (leaf.getTotalEndOffset() >= wanted.offset()) {
                TextRange range = new TextRange(leaf.getOffset(), leaf.getLength());
                kind(leaf).ifPresent(kind -> tokens.add(new SemanticToken(range, kind)));
            }
        }
        return tokens;
    }

    private static Optional<Kind> kind(ILeafNode leaf) {
        EObject element = leaf.getGrammarElement();
        if (element instanceof TerminalRule hidden) {
            return COMMENTS.contains(hidden.getName()) ? Optional.of(Kind.COMMENT) : Optional.empty();
        }
        if (element == null) {
            return Optional.empty();
        }
        if (element instanceof EnumLiteralDeclaration literal) {
            return listedKind(leaf, literal);
        }
        Optional<Kind> ofValue = valueKind(leaf, element);
        return ofValue.isPresent() || !(element instanceof Keyword keyword) ? ofValue : keywordKind(keyword);
    }

    /** A word of a list that the grammar itself holds: the first word of its property, or a value in it. */
    private static Optional<Kind> listedKind(ILeafNode leaf, EnumLiteralDeclaration literal) {
        if (!isWord(literal.getLiteral())) {
            return Optional.empty();
        }
        Assignment assignment = leaf.getParent() == null || leaf.getParent().getGrammarElement() == null ? null
                : GrammarUtil.containingAssignment(leaf.getParent().getGrammarElement());
        boolean first = assignment != null && (!(assignment.eContainer() instanceof Group group)
                || group.getElements().indexOf(assignment) == 0);
        return Optional.of(first ? Kind.PROPERTY : Kind.VALUE);
    }

    /** The kind of a leaf inside a value: a number, a date, a name, a word of a closed list ... */
    private static Optional<Kind> valueKind(ILeafNode leaf, EObject element) {
        EObject value = element;
        for (var node = leaf.getParent(); GrammarUtil.containingRule(value) instanceof ParserRule rule
                && GrammarUtil.isDatatypeRule(rule)
                && node != null && node.getGrammarElement() != null; node = node.getParent()) {
            value = node.getGrammarElement();
        }
        if (GrammarUtil.containingCrossReference(value) != null) {
            return Optional.of(Kind.REFERENCE);
        }
        AbstractRule called = value instanceof RuleCall call ? call.getRule() : null;
        if (called == null) {
            return Optional.empty();
        }
        if (called.getType() != null && called.getType().getClassifier() instanceof EEnum) {
            return Optional.of(called.getName().equals("Bound") ? Kind.PROPERTY : Kind.VALUE);
        }
        return ruleKind(called.getName(), GrammarUtil.containingAssignment(value));
    }

    private static Optional<Kind> ruleKind(String rule, Assignment assignment) {
        if (DATES.contains(rule)) {
            return Optional.of(Kind.DATE);
        }
        if (NUMBERS.contains(rule)) {
            return Optional.of(Kind.NUMBER);
        }
        if (TEXTS.contains(rule)) {
            return Optional.of(Kind.STRING);
        }
        if (rule.equals("ID") && assignment != null) {
            return Optional.of(Kind.NAME);
        }
        return rule.equals("Unit") || rule.equals("FactorVerb") ? Optional.of(Kind.VALUE) : Optional.empty();
    }

    private static Optional<Kind> keywordKind(Keyword keyword) {
        if (!isWord(keyword)) {
            return Optional.empty();
        }
        return Optional.of(opensBlock(keyword) ? Kind.BLOCK : Kind.PROPERTY);
    }

    private static boolean isWord(Keyword keyword) {
        return keyword.getValue().codePoints().anyMatch(Character::isLetter);
    }

    /** Tells whether a keyword begins an element of its own: its rule starts with it and gives a name, or braces. */
    public static boolean opensBlock(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        List<Keyword> keywords = GrammarUtil.containedKeywords(rule);
        return !keywords.isEmpty() && keywords.get(0) == keyword
                && (GrammarUtil.containedAssignments(rule).stream().anyMatch(each -> each.getFeature().equals("name"))
                        || keywords.stream().anyMatch(each -> each.getValue().equals("{")));
    }
}
