// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.parsing;

import java.util.LinkedHashSet;
import java.util.Set;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Action;
import org.eclipse.xtext.Alternatives;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.CompoundElement;
import org.eclipse.xtext.CrossReference;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.ParserRule;
import org.eclipse.xtext.RuleCall;

/** Finds the tokens with which a part of the grammar can begin. */
public final class FirstTokens {
    private FirstTokens() {
    }

    /** The keywords, and the calls of terminals, value rules and lists of words, that can stand first. */
    public static Set<AbstractElement> of(AbstractElement element) {
        final Set<AbstractElement> firsts = new LinkedHashSet<>();
        collect(element, firsts);
        return firsts;
    }

    private static void collect(AbstractElement element, Set<AbstractElement> firsts) {
        switch (element) {
            case Alternatives choice -> choice.getElements().forEach(each -> collect(each, firsts));
            case CompoundElement group -> collectFirstOf(group, firsts);
            case Assignment assignment -> collect(assignment.getTerminal(), firsts);
            case CrossReference reference -> collect(reference.getTerminal(), firsts);
            case RuleCall call when call.getRule() instanceof ParserRule rule && !GrammarUtil.isDatatypeRule(rule) ->
                collect(rule.getAlternatives(), firsts);
            default -> firsts.add(element);
        }
    }

    private static void collectFirstOf(CompoundElement group, Set<AbstractElement> firsts) {
        for (final AbstractElement element : group.getElements()) {
            if (element instanceof Action) {
                continue;
            }
            collect(element, firsts);
            if (!GrammarUtil.isOptionalCardinality(element)) {
                return;
            }
        }
    }
}
