// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funding;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;

/** R74: fundings do not exceed the cost, and give all of it once they are all granted. */
public final class BalancedFunding extends ActionRule {

    public BalancedFunding() {
        super("R74", Category.BUDGET, Severities.of(Severity.WARNING, Severity.ERROR, Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
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
                Funding last = plan.overflow().orElseThrow();
                report(action, last, reduced(last, funded.get().minus(cost.get()), plan.isCostExact(), locale), text(locale, plan.isCostExact() ? "message" : "message.atMost",
                        Naming.name(action), plan.printSum(locale), cost.get().print(locale),
                        funded.get().minus(cost.get()).print(locale)), findings);
            } else if (difference < 0 && plan.isEveryFundingGranted() && plan.isCostExact()) {
                Money gap = cost.get().minus(funded.get());
                Findings.Place place = findings.on(action).at(Literals.ACTION__FUNDINGS).about(action.getCosts());
                action.getPilots().stream().filter(each -> !each.eIsProxy()).limit(1).forEach(each -> place.fix(new Fixes(locale)
                        .add(action, "financement " + Dossier.qualifiedName(each) + " " + gap.text() + " envisagé")));
                place.report(text(locale, "message.short",
                        Naming.name(action), plan.printSum(locale), cost.get().print(locale),
                        cost.get().minus(funded.get()).print(locale)));
            }
        } else {
            plan.rateOverflow().ifPresent(funding -> report(action, funding, remainder(funding, plan, locale),
                    text(locale, "message.rates", Naming.name(action), plan.printRates(locale)), findings));
        }
    }

    /** Offers what is left for a funding that brings the sum above the cost, where something is left. */
    private static Optional<Fix> reduced(Funding funding, Money excess, boolean exact, Locale locale) {
        return !exact || funding.getAmount() == null || funding.getAmount().compareTo(excess) <= 0 ? Optional.empty()
                : Optional.of(new Fixes(locale).write(funding, Literals.FUNDING__AMOUNT, funding.getAmount().minus(excess).text()));
    }

    private static Optional<Fix> remainder(Funding funding, FundingPlan plan, Locale locale) {
        BigDecimal others = plan.fundings().stream().filter(each -> each != funding && each.getRate() != null).map(Funding::getRate)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = BigDecimal.valueOf(100).subtract(others);
        return rest.signum() <= 0 ? Optional.empty()
                : Optional.of(new Fixes(locale).write(funding, Literals.FUNDING__RATE, FrenchNumbers.text(rest)));
    }

    private static void report(Action action, Funding funding, Optional<Fix> cure, String message, Findings findings) {
        EStructuralFeature feature = funding.getRate() == null ? Literals.FUNDING__AMOUNT : Literals.FUNDING__RATE;
        Findings.Place place = findings.on(funding).at(feature).about(action.getCosts());
        cure.ifPresent(place::fix);
        place.report(message);
    }
}
