// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.wording;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.wording.french.Opening;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;

/**
 * R08: what gathers several commitments is a group, and no commitment.
 *
 * <p>A title that ends with a colon announces others; so does a wording that lists several acts, point by point.
 */
public final class SeparateHeadings extends BundledRule {
    private static final Pattern POINT = Pattern.compile("(?m)^\\s*(?:[-–—•*]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final int SEVERAL = 2;

    public SeparateHeadings() {
        super("R08", Category.STRUCTURE, Severities.of(Severity.INFO, Severity.INFO, Severity.OFF));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        FrenchTexts texts = FrenchTexts.of(context);
        Locale locale = context.locale();
        for (Passage passage : Passages.of(context).ofCommitments()) {
            String text = passage.text().text().strip();
            Commitment commitment = (Commitment) passage.element();
            if (passage.feature() == Literals.NAMED_ELEMENT__TITLE && text.endsWith(":")) {
                passage.in(findings).report(text(locale, "message", Naming.name(commitment)));
            } else if (passage.feature() == Literals.COMMITMENT__WORDING) {
                long acts = points(text).stream().filter(point -> isAct(texts.opening(point))).count();
                if (acts >= SEVERAL) {
                    passage.in(findings).report(text(locale, "message.points", Naming.name(commitment), String.valueOf(acts)));
                }
            }
        }
    }

    /** Returns the points of a list, none for a text without one. */
    private static List<String> points(String text) {
        return POINT.matcher(text).find() ? POINT.splitAsStream(text).skip(POINT.matcher(text).lookingAt() ? 0 : 1).map(String::strip)
                .filter(point -> !point.isEmpty()).toList() : List.of();
    }

    private static boolean isAct(Opening opening) {
        return opening.style() == Opening.Style.INFINITIVE || opening.style() == Opening.Style.NOUN && opening.saysAct();
    }
}
