// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.List;
import java.util.Set;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.WordList;
import org.pacte.checks.wording.PersonNames.Name;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;

/**
 * R91: no text names a private person together with his or her situation.
 *
 * <p>Follow-up of individuals belongs to working groups bound to secrecy (code of internal security, article L. 132-5, and the
 * model charter of the interministerial committee on crime prevention). Messages do not repeat the name, since reports print them.
 */
public final class AnonymousTexts extends BundledRule {
    private static final String REMOVED = "[nom retiré]";
    private final Set<String> situations = Set.copyOf(WordList.beside(AnonymousTexts.class, "situations.txt"));
    private final PersonNames names = new PersonNames(this::isSituation);

    public AnonymousTexts() {
        super("R91", Category.PLAUSIBILITY, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Passage passage : Passages.of(context).all()) {
            if (passage.kind() != Passage.Kind.NAME && isNominative(passage.text())) {
                Findings.Place place = passage.in(findings);
                Rewording.of(text(context.locale(), "fix.blacken"), passage, blackened(passage.text())).ifPresent(place::fix);
                place.report(text(context.locale(), "message", Naming.subject(passage.element(), context.locale())));
            }
        }
    }

    private boolean isNominative(FrenchText text) {
        return names.in(text).stream().anyMatch(name -> tellsSituation(text, name));
    }

    private String blackened(FrenchText text) {
        List<Correction> corrections = names.in(text).stream().filter(name -> tellsSituation(text, name))
                .map(name -> new Correction(text.token(name.start()).start(), text.token(name.end() - 1).end(), REMOVED)).toList();
        return Correction.apply(corrections, text.text());
    }

    /** Tells whether the sentence around a name speaks of a situation, or of a birth. */
    private boolean tellsSituation(FrenchText text, Name name) {
        int end = text.sentenceEnd(name.end());
        for (int i = text.sentenceStart(name.start()); i < end; i++) {
            Token token = text.token(i);
            boolean outside = i < name.start() || i >= name.end();
            boolean born = token.isOneOf("né", "née", "nés") && i + 1 < end && text.token(i + 1).isOneOf("le", "en", "à");
            if (outside && token.isWord() && (born || isSituation(token))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSituation(Token token) {
        return token.readings().stream().filter(reading -> reading.kind() != Kind.GIVEN_NAME).anyMatch(reading -> situations.contains(reading.lemma()))
                || token.readings().isEmpty() && situations.contains(token.lower());
    }
}
