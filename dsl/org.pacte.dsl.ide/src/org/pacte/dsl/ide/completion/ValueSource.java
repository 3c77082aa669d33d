// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.ParserRule;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.dsl.values.Words;

/** The words of closed lists: camps, natures, states ... */
@Singleton
final class ValueSource implements Source {
    private static final String UNSPECIFIED = "UNSPECIFIED";
    private static final String EVERY = "Every";
    private static final String BOUND = "Bound";
    private static final String FACTOR = "FactorVerb";
    private static final int LAST = 1000;

    private final Documentation documentation;

    @Inject
    ValueSource(Documentation documentation) {
        this.documentation = documentation;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        GrammarWords.valueRule(expected).ifPresent(rule -> propose(rule, place, found));
    }

    private void propose(ParserRule rule, Place place, Consumer<Candidate> found) {
        switch (rule.getName()) {
            case EVERY -> plain(Words.everyWords(), found);
            case BOUND, FACTOR -> {
                // Proposed with the forms of quantities.
            }
            default -> GrammarWords.closedList(rule).ifPresent(list -> values(list, found));
        }
    }

    private static void plain(List<String> words, Consumer<Candidate> found) {
        words.forEach(word -> found.accept(Candidate.of(Kind.VALUE, word, "", Template.plain(word), 0)));
    }

    private void values(EEnum list, Consumer<Candidate> found) {
        for (Enumerator value : Words.writable(list)) {
            String word = value.getLiteral();
            int order = value.getName().equals(UNSPECIFIED) ? LAST : 0;
            found.accept(Candidate.of(Kind.VALUE, word, "", Template.plain(word), order)
                    .documented(() -> documentation.of(list, word)));
        }
    }
}
