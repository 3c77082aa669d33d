// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Unit;
import org.pacte.model.text.Typography;

/** R72: an indicator that is used twice is defined and counted in the same way. */
public final class OneDefinition extends BundledRule {

    public OneDefinition() {
        super("R72", Category.INDICATORS, Severities.always(Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Map<String, Indicator> known = new HashMap<>();
        for (ContractContents contents : context.contracts()) {
            for (Indicator indicator : contents.indicators()) {
                if (Typography.isGiven(indicator.getTitle())) {
                    Indicator first = known.putIfAbsent(Typography.plain(indicator.getTitle()).strip(), indicator);
                    if (first != null) {
                        compare(indicator, first, context.locale(), findings);
                    }
                }
            }
        }
    }

    private void compare(Indicator indicator, Indicator first, Locale locale, Findings findings) {
        boolean otherUnit = indicator.getUnit() != null && first.getUnit() != null
                && !new Unit(indicator.getUnit()).sameAs(new Unit(first.getUnit()));
        boolean otherDefinition = !plain(indicator.getDefinition()).equals(plain(first.getDefinition()));
        if (otherUnit || otherDefinition) {
            Findings.Place place = findings.on(indicator).at(Literals.NAMED_ELEMENT__TITLE).about(first);
            if (otherUnit) {
                place.fix(new Fixes(locale).copy(indicator, Literals.INDICATOR__UNIT, first, "unité " + first.getUnit()));
            } else if (indicator.getDefinition() != null && first.getDefinition() != null) {
                place.fix(new Fixes(locale).copy(indicator, Literals.INDICATOR__DEFINITION, first, first.getDefinition()));
            }
            place.report(text(locale,
                    otherUnit ? "message.unit" : "message.definition", Naming.name(indicator), Dossier.qualifiedName(first)));
        }
    }

    private static String plain(String text) {
        return text == null ? "" : Typography.plain(text).strip();
    }
}
