// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R73: a target says by when it is to be reached. */
public final class DatedTargets extends ContractRule {

    public DatedTargets() {
        super("R73", Category.INDICATORS, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Indicator indicator : contents.indicators()) {
            for (IndicatorTarget target : indicator.getTargets()) {
                if (target.getDate() == null && target.getAmount() != null) {
                    Findings.Place place = findings.on(target).at(Literals.INDICATOR_TARGET__AMOUNT);
                    Optional.ofNullable(contents.contract().getEnd()).ifPresent(end -> place.fix(new Fixes(context.locale())
                            .append(target, "au " + FrenchDates.numeric(end))));
                    place.report(text(context.locale(), "message", Naming.name(indicator)));
                }
            }
        }
    }
}
