// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/**
 * Where the grammar puts a value that the text does not state yet.
 *
 * @param assignment what reads the value
 * @param scope what can stand or miss as a whole with it: a property of a block, or a part of a line
 * @param property whether that is a property of the block
 */
record Placement(Assignment assignment, AbstractElement scope, boolean property) {

    /** The place of a feature in the elements that a rule reads, in the line of the element or in its block. */
    static Optional<Placement> of(ParserRule rule, EStructuralFeature feature) {
        for (Assignment each : GrammarUtil.containedAssignments(rule)) {
            if (each.getFeature().equals(feature.getName())) {
                return Optional.of(new Placement(each, optionalPart(each, rule.getAlternatives()), false));
            }
        }
        return EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().map(RuleCall::getRule)
                .filter(ParserRule.class::isInstance).map(ParserRule.class::cast).filter(ParserRule::isFragment)
                .flatMap(part -> GrammarUtil.containedAssignments(part).stream()
                        .filter(each -> each.getFeature().equals(feature.getName()))
                        .map(each -> inBlock(each, part.getAlternatives())))
                .findFirst();
    }

    private static Placement inBlock(Assignment assignment, AbstractElement all) {
        AbstractElement choice = assignment;
        while (choice.eContainer() != all) {
            choice = (AbstractElement) choice.eContainer();
        }
        AbstractElement part = optionalPart(assignment, choice);
        return new Placement(assignment, part, part == choice);
    }

    /** The innermost part around an assignment that need not stand, else the whole. */
    private static AbstractElement optionalPart(AbstractElement inner, AbstractElement whole) {
        for (AbstractElement each = inner; each != whole; each = (AbstractElement) each.eContainer()) {
            if ("?".equals(each.getCardinality())) {
                return each;
            }
        }
        return whole;
    }

    /** The words that lead the value in: {@code dépend de}, {@code au}. */
    String lead() {
        List<String> words = new ArrayList<>();
        AbstractElement inner = assignment;
        while (inner != scope) {
            AbstractElement around = (AbstractElement) inner.eContainer();
            if (around instanceof Group group) {
                List<AbstractElement> before = group.getElements().subList(0, group.getElements().indexOf(inner));
                before.reversed().stream().takeWhile(Keyword.class::isInstance)
                        .forEach(each -> words.addFirst(((Keyword) each).getValue()));
            }
            inner = around;
        }
        return String.join(" ", words);
    }

    /** The features that stand before this one on its line, the closest first. */
    List<String> before() {
        EObject line = assignment;
        while (line.eContainer() instanceof AbstractElement around
                && !(around instanceof org.eclipse.xtext.Alternatives)) {
            line = around;
        }
        List<String> features = new ArrayList<>();
        for (Assignment each : GrammarUtil.containedAssignments(line)) {
            if (each == assignment) {
                break;
            }
            features.addFirst(each.getFeature());
        }
        return features;
    }
}
