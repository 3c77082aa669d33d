// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.fixes;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;
import org.eclipse.xtext.nodemodel.ICompositeNode;
import org.eclipse.xtext.nodemodel.ILeafNode;
import org.eclipse.xtext.nodemodel.INode;

/** The usual order of the properties of a block, which is the order of the grammar. */
final class PropertyOrder {
    /** The rank of what the block does not know. */
    static final int UNKNOWN = Integer.MAX_VALUE;

    private final List<? extends AbstractElement> choices;

    private PropertyOrder(List<? extends AbstractElement> choices) {
        this.choices = choices;
    }

    static PropertyOrder of(ParserRule rule) {
        List<ParserRule> parts = EcoreUtil2.eAllOfType(rule, RuleCall.class).stream().map(RuleCall::getRule)
                .filter(ParserRule.class::isInstance).map(ParserRule.class::cast).filter(ParserRule::isFragment)
                .toList();
        if (parts.isEmpty()) {
            return new PropertyOrder(EcoreUtil2.eAllOfType(rule, Assignment.class));
        }
        return new PropertyOrder(parts.get(0).getAlternatives() instanceof Alternatives all ? all.getElements()
                : List.of(parts.get(0).getAlternatives()));
    }

    /** The rank of what a keyword begins. */
    int rank(String word) {
        for (int i = 0; i < choices.size(); i++) {
            if (begins(choices.get(i), word)) {
                return i;
            }
        }
        return UNKNOWN;
    }

    /** The rank of a property that stands in the text. */
    int rank(INode item) {
        INode part = item;
        while (part != null) {
            for (EObject each = part.getGrammarElement(); each != null; each = each.eContainer()) {
                int found = choices.indexOf(each);
                if (found >= 0) {
                    return found;
                }
            }
            part = part instanceof ICompositeNode composite ? firstVisible(composite) : null;
        }
        return UNKNOWN;
    }

    /** Tells whether what stands at a rank may stand once only, so that another one takes its place. */
    boolean isSingle(int rank) {
        AbstractElement choice = choices.get(rank);
        return !(choice instanceof Assignment list && GrammarUtil.isMultipleAssignment(list))
                && GrammarUtil.containedAssignments(choice).stream().noneMatch(GrammarUtil::isMultipleAssignment);
    }

    /** Tells whether what stands at a rank is a list with commas. */
    boolean isList(int rank) {
        return GrammarUtil.containedKeywords(choices.get(rank)).stream().anyMatch(each -> each.getValue().equals(","));
    }

    private static INode firstVisible(ICompositeNode node) {
        for (INode child : node.getChildren()) {
            if (!(child instanceof ILeafNode leaf && leaf.isHidden())) {
                return child;
            }
        }
        return null;
    }

    private static boolean begins(AbstractElement element, String word) {
        return switch (element) {
            case Keyword keyword -> keyword.getValue().equals(word);
            case Alternatives either -> either.getElements().stream().anyMatch(each -> begins(each, word));
            case CompoundElement group -> group.getElements().stream().filter(each -> !(each instanceof Action))
                    .findFirst().filter(each -> begins(each, word)).isPresent();
            case Assignment assignment -> begins(assignment.getTerminal(), word);
            case CrossReference reference -> false;
            case RuleCall call -> begins(call.getRule(), word);
            default -> false;
        };
    }

    private static boolean begins(AbstractRule rule, String word) {
        if (rule instanceof EnumRule) {
            return GrammarUtil.containedKeywords(rule).stream().anyMatch(each -> each.getValue().equals(word));
        }
        return rule instanceof ParserRule parser && !GrammarUtil.isDatatypeRule(parser)
                && begins(rule.getAlternatives(), word);
    }
}
