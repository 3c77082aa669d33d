// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.reporting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;
import org.eclipse.xtext.nodemodel.util.NodeModelUtils;
import org.pacte.dsl.names.NearestNames;
import org.pacte.dsl.services.PacteGrammarAccess;
import org.pacte.model.contract.DossierFile;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/**
 * What the free order of properties lets through: words that are no property of their block, and properties that stand
 * twice although they hold one value, of which the parser silently keeps the last.
 */
@Singleton
public class BlockProperties {
    private static final Messages MESSAGES = Messages.beside(BlockProperties.class);

    private final PacteGrammarAccess grammar;
    private final Kinds kinds;
    private final Locale locale;
    private final Map<EObject, String> singleFeatures;
    private final Map<ParserRule, List<String>> properties = new ConcurrentHashMap<>();

    @Inject
    public BlockProperties(PacteGrammarAccess grammar, Kinds kinds, Locale locale) {
        this.grammar = grammar;
        this.kinds = kinds;
        this.locale = locale;
        this.singleFeatures = singleFeatures(grammar);
    }

    /**
     * A place in the text with what is wrong there.
     *
     * @param meant the property that was probably meant, or empty
     */
    public record Fault(INode node, String message, String meant) {
    }

    private record Property(EObject owner, String feature) {
    }

    /** The faults below a node, in the order of the text. */
    public List<Fault> faults(ICompositeNode root) {
        final Set<Property> seen = new HashSet<>();
        final List<Fault> faults = new ArrayList<>();
        INode before = root;
        for (final INode node : root.getAsTreeIterable()) {
            if (node.getGrammarElement() instanceof RuleCall call && call.getRule() == grammar.getStrayRule()) {
                addStray(node, before, faults);
            } else if (node instanceof ILeafNode leaf && isMisspelt(leaf)) {
                faults.add(misspelt(leaf));
            } else if (isSecond(node, seen)) {
                faults.add(new Fault(node, MESSAGES.get(locale, "property.twice", keywordBefore(node)), ""));
            }
            before = node instanceof ILeafNode leaf && !leaf.isHidden() ? node : before;
        }
        return faults;
    }

    /** One fault a line, since a stray word takes those after it for its values; none for the rest of what is reported already. */
    private void addStray(INode node, INode before, List<Fault> faults) {
        boolean startsLine = !isOutOfOrder(before);
        boolean listed = false;
        for (final ILeafNode leaf : node.getLeafNodes()) {
            if (leaf.isHidden()) {
                startsLine |= leaf.getText().indexOf('\n') >= 0 && !listed;
            } else {
                final String text = leaf.getText();
                if (startsLine && Character.isLetter(text.codePointAt(0)) && !isOutOfOrder(leaf)) {
                    faults.add(stray(leaf, node));
                }
                listed = ",".equals(text) || ".".equals(text);
                startsLine = false;
            }
        }
    }

    /** Tells whether the parser has skipped a node, or reported something at its beginning. */
    private static boolean isOutOfOrder(INode node) {
        if (node instanceof ILeafNode && !(node.getGrammarElement() instanceof AbstractElement)) {
            return true;
        }
        for (INode each = node; each != null && each.getOffset() == node.getOffset(); each = each.getParent()) {
            if (each.getSyntaxErrorMessage() != null && SyntaxMessages.isOnOrder(each.getSyntaxErrorMessage())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSecond(INode node, Set<Property> seen) {
        final String feature = singleFeatures.get(node.getGrammarElement());
        if (feature == null || node.getLength() == 0 || node.getSyntaxErrorMessage() != null) {
            return false;
        }
        final EObject owner = NodeModelUtils.findActualSemanticObjectFor(node.getParent());
        return owner != null && !seen.add(new Property(owner, feature));
    }

    /** What a property that holds one value assigns, by the element of the grammar that reads the value. */
    private static Map<EObject, String> singleFeatures(PacteGrammarAccess grammar) {
        final Map<EObject, String> features = new IdentityHashMap<>();
        GrammarUtil.allParserRules(grammar.getGrammar()).stream().filter(ParserRule::isFragment)
                .flatMap(fragment -> EcoreUtil2.eAllOfType(fragment, Assignment.class).stream())
                .filter(assignment -> !"+=".equals(assignment.getOperator()))
                .forEach(assignment -> assignment.eAllContents().forEachRemaining(part -> features.put(part, assignment.getFeature())));
        return features;
    }

    private Fault stray(ILeafNode leaf, INode node) {
        final String word = leaf.getText();
        final EObject owner = NodeModelUtils.findActualSemanticObjectFor(node);
        final List<String> near = NearestNames.of(word, propertiesAround(node));
        final String place = place(owner);
        final String quoted = NotationException.quotable(word);
        final String key = owner == null || owner instanceof DossierFile ? "stray.file" : "stray";
        return near.isEmpty() ? new Fault(leaf, MESSAGES.get(locale, key, quoted) + place, "")
                : new Fault(leaf, MESSAGES.get(locale, "unexpected.meant", quoted, near.get(0)) + place, near.get(0));
    }

    /** The parser has read a word as the keyword that was meant. */
    private static boolean isMisspelt(ILeafNode leaf) {
        return leaf.getGrammarElement() instanceof Keyword keyword && leaf.getLength() > 0 && leaf.getSyntaxErrorMessage() == null
                && !keyword.getValue().contentEquals(leaf.getText());
    }

    private Fault misspelt(ILeafNode leaf) {
        final String meant = ((Keyword) leaf.getGrammarElement()).getValue();
        final EObject owner = NodeModelUtils.findActualSemanticObjectFor(leaf);
        return new Fault(leaf, MESSAGES.get(locale, "unexpected.meant", NotationException.quotable(leaf.getText()), meant) + place(owner), meant);
    }

    private String place(EObject owner) {
        return owner instanceof NamedElement named && named.getName() != null
                ? MESSAGES.get(locale, "place", kinds.label(owner.eClass()), named.getName()) : "";
    }

    private static String firstWord(INode node) {
        for (final ILeafNode leaf : node.getLeafNodes()) {
            if (!leaf.isHidden()) {
                return leaf.getText();
            }
        }
        return node.getText().strip();
    }

    /** The keywords of the rule around a stray word, and of the rules that it calls. */
    private List<String> propertiesAround(INode node) {
        return properties.computeIfAbsent(GrammarUtil.containingParserRule(node.getGrammarElement()), BlockProperties::keywords);
    }

    private static List<String> keywords(ParserRule around) {
        final Stream<AbstractRule> called = EcoreUtil2.eAllOfType(around, RuleCall.class).stream().map(RuleCall::getRule);
        return Stream.concat(Stream.of(around), called).flatMap(rule -> EcoreUtil2.eAllOfType(rule, Keyword.class).stream())
                .map(Keyword::getValue).filter(value -> Character.isLetter(value.charAt(0))).distinct().toList();
    }

    private static String keywordBefore(INode node) {
        return Optional.ofNullable(node.getPreviousSibling()).map(BlockProperties::firstWord).filter(word -> !word.isBlank())
                .orElseGet(() -> firstWord(node));
    }
}
