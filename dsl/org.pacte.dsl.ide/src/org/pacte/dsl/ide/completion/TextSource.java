// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.completion;

import com.google.inject.Inject;
import com.google.inject.Singleton;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.xtext.AbstractElement;
import org.eclipse.xtext.Assignment;
import org.pacte.dsl.ide.services.Proposal.Kind;
import org.pacte.model.text.Messages;

/** The marks of a text: quotation marks for a line, guillemets for paragraphs. */
@Singleton
final class TextSource implements Source {
    private static final Messages MESSAGES = Messages.beside(TextSource.class);
    private static final Set<String> PARAGRAPHS =
            Set.of("wording", "preamble", "summary", "description", "text", "excerpt");

    private final Locale locale;

    @Inject
    TextSource(Locale locale) {
        this.locale = locale;
    }

    @Override
    public void propose(AbstractElement expected, Place place, Consumer<Candidate> found) {
        if (place.typed().isEmpty() && expected instanceof Assignment assignment
                && GrammarWords.valueRule(expected).filter(rule -> rule.getName().equals("Text")).isPresent()) {
            if (PARAGRAPHS.contains(assignment.getFeature())) {
                found.accept(Candidate.of(Kind.TEXT, "« … »", MESSAGES.get(locale, "text.paragraphs"),
                        Template.of("« ${} »"), 0));
            }
            found.accept(Candidate.of(Kind.TEXT, "\"…\"", MESSAGES.get(locale, "text.line"), Template.of("\"${}\""),
                    1));
        }
    }
}
