// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.Locale;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.Indicator;
import org.pacte.model.dossier.ContractContents;

/** R69: an indicator with a target says whether more is better or worse. */
public final class DirectedIndicators extends ContractRule {

    public DirectedIndicators() {
        super("R69", Category.INDICATORS, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        contents.indicators().stream().filter(each -> each.getDirection() == Direction.UNSPECIFIED && !each.getTargets().isEmpty())
                .forEach(indicator -> report(indicator, context.locale(), findings));
    }

    private void report(Indicator indicator, Locale locale, Findings findings) {
        Findings.Place place = findings.on(indicator).at(Literals.NAMED_ELEMENT__NAME);
        Stream.of(Direction.values()).filter(each -> each != Direction.UNSPECIFIED)
                .forEach(each -> place.fix(new Fixes(locale).add(indicator, "sens " + each.getLiteral())));
        place.report(text(locale, "message", Naming.name(indicator)));
    }
}
