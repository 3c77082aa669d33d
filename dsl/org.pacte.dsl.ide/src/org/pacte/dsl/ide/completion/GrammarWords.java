// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.AbstractRule;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.EnumRule;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** What the grammar says of its words. */
final class GrammarWords {
    private GrammarWords() {
    }

    /** Tells whether a keyword is a word and no punctuation. */
    static boolean isWord(Keyword keyword) {
        return keyword.getValue().codePoints().anyMatch(Character::isLetter);
    }

    /** The keyword and those that must follow it at once: "suivi par", "dépend de". */
    static String phrase(Keyword keyword) {
        StringBuilder phrase = new StringBuilder(keyword.getValue());
        AbstractElement last = keyword;
        while (last.eContainer() instanceof Group group) {
            int next = group.getElements().indexOf(last) + 1;
            if (next >= group.getElements().size() || !(group.getElements().get(next) instanceof Keyword following)
                    || following.getCardinality() != null
                    || !isWord(following)) {
                break;
            }
            phrase.append(' ').append(following.getValue());
            last = following;
        }
        return phrase.toString();
    }

    /** Tells whether something follows a keyword, so that a space is typed after it in any case. */
    static boolean isFollowed(Keyword keyword) {
        return GrammarUtil.containingRule(keyword) instanceof EnumRule || keyword.eContainer() instanceof Group group
                && group.getElements().indexOf(keyword) + 1 < group.getElements().size();
    }

    /** The rule that reads the value that is expected. */
    static Optional<ParserRule> valueRule(AbstractElement expected) {
        AbstractElement terminal = expected instanceof Assignment assignment ? assignment.getTerminal() : expected;
        return terminal instanceof RuleCall call && call.getRule() instanceof ParserRule rule ? Optional.of(rule)
                : Optional.empty();
    }

    /** The closed list whose values a rule reads. */
    static Optional<EEnum> closedList(AbstractRule rule) {
        EClassifier type = rule.getType() == null ? null : rule.getType().getClassifier();
        return !(rule instanceof EnumRule) && type instanceof EEnum list ? Optional.of(list) : Optional.empty();
    }

    /** Tells whether a keyword is part of a value (a deadline, a bound, a name): values are proposed as a whole. */
    static boolean isPartOfValue(Keyword keyword) {
        AbstractRule rule = GrammarUtil.containingRule(keyword);
        return rule instanceof ParserRule parser && GrammarUtil.isDatatypeRule(parser);
    }

    /** The phrases that a value rule consists of, where it consists of keywords only: "au moins", "environ". */
    static List<String> phrases(ParserRule rule) {
        List<String> phrases = new ArrayList<>();
        List<AbstractElement> choices = rule.getAlternatives() instanceof Alternatives alternatives
                ? alternatives.getElements()
                : List.of(rule.getAlternatives());
        for (AbstractElement choice : choices) {
            if (choice instanceof Keyword keyword) {
                phrases.add(keyword.getValue());
            } else if (choice instanceof Group group && group.getElements().get(0) instanceof Keyword first) {
                phrases.add(phrase(first));
            }
        }
        return phrases;
    }

    /** Tells whether a keyword is the first word of its rule; the properties of a block are no rule of their own. */
    static boolean beginsRule(Keyword keyword) {
        if (GrammarUtil.containingRule(keyword) instanceof ParserRule rule && rule.isFragment()) {
            return false;
        }
        AbstractElement inner = keyword;
        while (inner.eContainer() instanceof AbstractElement around) {
            if (around instanceof Group group && group.getElements().stream().filter(each -> !(each instanceof Action))
                    .findFirst().orElse(inner) != inner) {
                return false;
            }
            inner = around;
        }
        return true;
    }

    /** The branch of a block's choices that a keyword begins, as the assignments in it. */
    static List<Assignment> branch(Keyword keyword) {
        AbstractElement branch = keyword;
        while (branch.eContainer() instanceof AbstractElement around && !(around instanceof Alternatives)) {
            if (around instanceof Group group && group.getElements().get(0) != branch) {
                break;
            }
            branch = around;
        }
        return GrammarUtil.containedAssignments(branch);
    }
}
