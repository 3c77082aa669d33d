// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.eclipse.xtext.GrammarUtil;
import org.pacte.checks.Catalogue;
import org.pacte.checks.Rule;
import org.pacte.dsl.ide.services.Proposal.Kind;

/** The rules that a waiver can name, by their identifier and by what they demand. */
@Singleton
final class RuleSource implements Source {
    private static final String WAIVER = "Waiver";
    private static final String RULE = "rule";

    private final Catalogue catalogue;
    private final Locale locale;

    @Inject
    RuleSource(Catalogue catalogue, Locale locale) {
        this.catalogue = catalogue;
        this.locale = locale;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        if (expected instanceof Assignment assignment && assignment.getFeature().equals(RULE)
                && GrammarUtil.containingRule(assignment).getName().equals(WAIVER)) {
            List<Rule> rules = catalogue.rules().stream().filter(Rule::waivable).toList();
            for (Rule rule : rules) {
                String title = rule.title(locale);
                found.accept(new Candidate(Kind.VALUE, rule.id(), title, () -> rule.explanation(locale),
                        Template.plain(rule.id() + " "), List.of(rule.id(), title), rules.indexOf(rule)));
            }
        }
    }
}
