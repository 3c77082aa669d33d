// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funding;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.money.Money;

/** R74: fundings do not exceed the cost, and give all of it once they are all granted. */
public final class BalancedFunding extends ActionRule {

    public BalancedFunding() {
        super("R74", Category.BUDGET, Severities.of(Severity.WARNING, Severity.ERROR, Severity.ERROR));
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        if (!action.getFundings().isEmpty()) {
            check(action, FundingPlan.of(action), context.locale(), findings);
        }
    }

    private void check(Action action, FundingPlan plan, Locale locale, Findings findings) {
        Optional<Money> cost = plan.cost();
        Optional<Money> funded = plan.funded();
        if (cost.isPresent() && funded.isPresent()) {
            int difference = plan.isRounding(funded.get().minus(cost.get())) ? 0 : funded.get().compareTo(cost.get());
            if (difference > 0) {
                report(action, plan.overflow().orElseThrow(), text(locale, plan.isCostExact() ? "message" : "message.atMost",
                        Naming.name(action), plan.printSum(locale), cost.get().print(locale),
                        funded.get().minus(cost.get()).print(locale)), findings);
            } else if (difference < 0 && plan.isEveryFundingGranted() && plan.isCostExact()) {
                findings.on(action).at(Literals.ACTION__FUNDINGS).about(action.getCosts()).report(text(locale, "message.short",
                        Naming.name(action), plan.printSum(locale), cost.get().print(locale),
                        cost.get().minus(funded.get()).print(locale)));
            }
        } else {
            plan.rateOverflow().ifPresent(funding -> report(action, funding,
                    text(locale, "message.rates", Naming.name(action), plan.printRates(locale)), findings));
        }
    }

    private static void report(Action action, Funding funding, String message, Findings findings) {
        EStructuralFeature feature = funding.getRate() == null ? Literals.FUNDING__AMOUNT : Literals.FUNDING__RATE;
        findings.on(funding).at(feature).about(action.getCosts()).report(message);
    }
}
