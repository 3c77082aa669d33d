// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.formatting;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.EcoreUtil2;
import org.eclipse.xtext.GrammarUtil;
import org.eclipse.xtext.Group;
import org.eclipse.xtext.IGrammarAccess;
import org.eclipse.xtext.Keyword;
import org.eclipse.xtext.ParserRule;
import org.pacte.dsl.parsing.FirstTokens;

/** The grammar elements with which a line begins: the first token of each property of a block and of each element of a file. */
@Singleton
public final class ItemStarts {
    private static final String ADDITION = "Addition";

    private final Set<AbstractElement> starts = new HashSet<>();

    @Inject
    public ItemStarts(IGrammarAccess access) {
        final List<ParserRule> rules = GrammarUtil.allParserRules(access.getGrammar());
        starts.addAll(FirstTokens.of(rules.get(0).getAlternatives()));
        rules.stream().flatMap(rule -> EcoreUtil2.eAllOfType(rule, Group.class).stream()).forEach(this::addBlock);
    }

    /** Tells whether the token of a grammar element begins a line of a block or of the file. */
    public boolean contains(EObject grammarElement) {
        return starts.contains(grammarElement);
    }

    /** Tells whether the token of a grammar element leads to a declaration on its own line: ajoute dans sécurité engagement ... */
    public boolean introduces(EObject grammarElement) {
        return grammarElement instanceof AbstractElement element && ADDITION.equals(GrammarUtil.containingRule(element).getName());
    }

    private void addBlock(Group group) {
        boolean inside = false;
        for (final AbstractElement element : group.getElements()) {
            if (element instanceof Keyword brace) {
                inside = "{".equals(brace.getValue()) || inside && !"}".equals(brace.getValue());
            } else if (inside) {
                starts.addAll(FirstTokens.of(element));
            }
        }
    }
}
