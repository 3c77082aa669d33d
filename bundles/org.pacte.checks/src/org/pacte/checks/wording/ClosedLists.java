// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.List;
import java.util.Optional;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.wording.french.FrenchText;
import org.pacte.checks.wording.french.Reading.Kind;
import org.pacte.checks.wording.french.Token;
import org.pacte.model.contract.Commitment;
import org.pacte.model.text.Typography;

/**
 * R18: what a commitment covers is named to the end, without « etc. », « notamment » or three dots.
 *
 * <p>« Vu le code …, notamment son article 3 » is a formula of law, and three dots between brackets a cut.
 */
public final class ClosedLists extends BundledRule {

    public ClosedLists() {
        super("R18", Category.COMMITMENTS, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.WRITTEN;
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Passage passage : Passages.of(context).ofCommitments()) {
            opening(passage.text()).ifPresent(span -> {
                Findings.Place place = passage.in(findings);
                if (span.mayGo()) {
                    Rewording.of(text(context.locale(), "fix.close"), passage, span.removedFrom(passage.text().text())).ifPresent(place::fix);
                }
                place.report(text(context.locale(), "message", Naming.name((Commitment) passage.element()), span.in(passage.text().text())));
            });
        }
    }

    /** Returns the first words or marks that leave a list open. */
    private static Optional<Span> opening(FrenchText text) {
        for (int i = 0; i < text.size(); i++) {
            Token token = text.token(i);
            Token next = i + 1 < text.size() ? text.token(i + 1) : null;
            if (token.isOneOf("etc")) {
                Token last = next != null && (next.isMark(".") || next.isMark("…") || "...".equals(next.text())) ? next : token;
                return Optional.of(new Span(token.start(), last.end(), true));
            }
            if (token.isOneOf("notamment") && !isLegal(text, i)) {
                return Optional.of(new Span(token.start(), token.end(), true));
            }
            if (next != null && (token.isOneOf("entre") && next.isOneOf("autres") || token.isOneOf("par") && next.isOneOf("exemple"))) {
                return Optional.of(new Span(token.start(), next.end(), false));
            }
            if (List.of("…", "...").contains(token.text()) && trails(text, i)) {
                return Optional.of(new Span(token.start(), token.end(), true));
            }
        }
        return Optional.empty();
    }

    private static boolean isLegal(FrenchText text, int index) {
        for (int i = index + 1; i < Math.min(text.size(), index + 5); i++) {
            if (text.token(i).lemma(Kind.NOUN).filter(List.of("article", "alinéa", "titre", "chapitre", "annexe")::contains).isPresent()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether three dots follow items of a list. */
    private static boolean trails(FrenchText text, int index) {
        for (int i = index - 1; i >= 0 && !text.token(i).isMark(".!?;([«"); i--) {
            if (text.token(i).isMark(",")) {
                return true;
            }
        }
        return index > 2 && bracketedList(text, index);
    }

    private static boolean bracketedList(FrenchText text, int index) {
        int i = index - 1;
        boolean comma = false;
        while (i >= 0 && !text.token(i).isMark("([")) {
            comma |= text.token(i).isMark(",");
            i--;
        }
        return i >= 0 && comma;
    }

    /**
     * A part of a text.
     *
     * @param start where it begins
     * @param end where it ends
     * @param mayGo whether the sentence still holds without it
     */
    private record Span(int start, int end, boolean mayGo) {

        String in(String text) {
            return text.substring(start, end);
        }

        /** Returns the text without it, nor the comma and space before it or after it. */
        String removedFrom(String text) {
            String before = text.substring(0, start).stripTrailing();
            String after = text.substring(end);
            boolean wasSentence = after.isBlank() && text.substring(start, end).startsWith("etc") && before.contains(". ");
            String head = before.endsWith(",") ? before.substring(0, before.length() - 1) : before;
            String tail = head.isEmpty() ? Typography.capitalize(after.replaceFirst("^[,\\s\u00A0]+", "")) : after.replaceFirst("^,", "");
            return head + tail + (wasSentence ? "." : "");
        }
    }
}
