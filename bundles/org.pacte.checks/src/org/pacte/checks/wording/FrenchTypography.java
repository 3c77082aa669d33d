// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;

/** R90: texts keep to the typography of the French administration; quotations are left as others wrote them. */
public final class FrenchTypography extends BundledRule {
    private static final int NAMED_FAULTS = 3;

    public FrenchTypography() {
        super("R90", Category.PLAUSIBILITY, Severities.of(Severity.INFO, Severity.INFO, Severity.OFF));
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
        Locale locale = context.locale();
        for (Passage passage : Passages.of(context).all()) {
            List<Correction> faults = passage.kind() == Passage.Kind.QUOTATION ? List.of() : TypographyFaults.in(passage.text());
            if (!faults.isEmpty()) {
                String text = passage.text().text();
                Findings.Place place = passage.in(findings);
                Rewording.of(text(locale, "fix.correct"), passage, Correction.apply(faults, text)).ifPresent(place::fix);
                place.report(text(locale, faults.size() > NAMED_FAULTS ? "message.more" : "message", Naming.subject(passage.element(), locale),
                        list(faults, text, locale), String.valueOf(faults.size() - NAMED_FAULTS)));
            }
        }
    }

    /** Lists the first faults with the words around them, since many are mere spaces. */
    private String list(List<Correction> faults, String text, Locale locale) {
        return faults.stream().limit(NAMED_FAULTS).map(fault -> {
            int start = wordStart(text, fault.start());
            int end = wordEnd(text, fault.end());
            return text(locale, "message.fault", text.substring(start, end), text.substring(start, fault.start()) + fault.text() + text.substring(fault.end(), end));
        }).distinct().collect(Collectors.joining(text(locale, "message.separator")));
    }

    private static int wordStart(String text, int from) {
        int start = from;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1)) && !Character.isSpaceChar(text.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end)) && !Character.isSpaceChar(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
