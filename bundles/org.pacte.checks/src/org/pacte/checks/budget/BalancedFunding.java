// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.util.List;
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
import org.pacte.checks.SeverityVariant;
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
    /** Who asks several funders for the same money may hope that one of them pays. */
    private static final Severities HOPED_FOR = Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO);

    public BalancedFunding() {
        super("R74", Category.BUDGET, Severities.of(Severity.WARNING, Severity.ERROR, Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), HOPED_FOR));
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        if (!action.getFundings().isEmpty()) {
            FundingPlan all = FundingPlan.of(action);
            if (!reportExcess(action, FundingPlan.stated(action), context.locale(), findings)) {
                reportRisk(action, all, context.locale(), findings);
            }
            reportLack(action, all, context.locale(), findings);
        }
    }

    /** Reports what is more than the cost, or than the whole of it, and tells whether there was something to report. */
    private boolean reportExcess(Action action, FundingPlan plan, Locale locale, Findings findings) {
        Optional<Money> excess = excess(plan);
        excess.ifPresent(money -> report(action, plan.overflow().orElseThrow(), severities(), reduced(plan, money, locale),
                text(locale, plan.isCostExact() ? "message" : "message.atMost", Naming.name(action), plan.printSum(locale),
                        plan.cost().orElseThrow().print(locale), money.print(locale)), findings));
        Optional<Funding> rates = rateOverflow(plan);
        rates.ifPresent(funding -> report(action, funding, severities(), remainder(funding, plan, locale),
                text(locale, "message.rates", Naming.name(action), plan.printRates(locale)), findings));
        return excess.isPresent() || rates.isPresent();
    }

    /** Reports what would be more than the cost if all that is hoped for came. */
    private void reportRisk(Action action, FundingPlan all, Locale locale, Findings findings) {
        excess(all).ifPresent(money -> report(action, all.overflow().orElseThrow(), HOPED_FOR, reduced(all, money, locale), text(locale, "message.hoped",
                Naming.name(action), all.printSum(locale), all.cost().orElseThrow().print(locale), money.print(locale)), findings));
        rateOverflow(all).ifPresent(funding -> report(action, funding, HOPED_FOR, remainder(funding, all, locale),
                text(locale, "message.hopedRates", Naming.name(action), all.printRates(locale)), findings));
    }

    private void reportLack(Action action, FundingPlan plan, Locale locale, Findings findings) {
        Optional<Money> lack = plan.cost().flatMap(cost -> plan.funded().map(cost::minus)).filter(money -> !plan.isRounding(money));
        if (lack.filter(money -> money.compareTo(Money.ZERO) > 0).isPresent() && plan.isEveryFundingGranted() && plan.isCostExact()) {
            Findings.Place place = findings.on(action).at(Literals.ACTION__FUNDINGS).about(action.getCosts());
            action.getPilots().stream().filter(each -> !each.eIsProxy()).limit(1).forEach(each -> place.fix(new Fixes(locale)
                    .add(action, "financement " + Dossier.qualifiedName(each) + " " + lack.get().text() + " envisagé")));
            place.report(text(locale, "message.short",
                    Naming.name(action), plan.printSum(locale), plan.cost().orElseThrow().print(locale), lack.get().print(locale)));
        }
    }

    private static Optional<Money> excess(FundingPlan plan) {
        return plan.cost().flatMap(cost -> plan.funded().map(funded -> funded.minus(cost)))
                .filter(money -> money.compareTo(Money.ZERO) > 0 && !plan.isRounding(money));
    }

    /** Rates alone are judged where the amounts are unknown. */
    private static Optional<Funding> rateOverflow(FundingPlan plan) {
        return plan.cost().isPresent() && plan.funded().isPresent() ? Optional.empty() : plan.rateOverflow();
    }

    /** Offers what is left for the funding that brings the sum above the cost, where something is left. */
    private static Optional<Fix> reduced(FundingPlan plan, Money excess, Locale locale) {
        Funding last = plan.overflow().orElseThrow();
        return !plan.isCostExact() || last.getAmount() == null || last.getAmount().compareTo(excess) <= 0 ? Optional.empty()
                : Optional.of(new Fixes(locale).write(last, Literals.FUNDING__AMOUNT, last.getAmount().minus(excess).text()));
    }

    private static Optional<Fix> remainder(Funding funding, FundingPlan plan, Locale locale) {
        BigDecimal others = plan.fundings().stream().filter(each -> each != funding && each.getRate() != null).map(Funding::getRate)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal rest = BigDecimal.valueOf(100).subtract(others);
        return rest.signum() <= 0 ? Optional.empty()
                : Optional.of(new Fixes(locale).write(funding, Literals.FUNDING__RATE, FrenchNumbers.text(rest)));
    }

    private static void report(Action action, Funding funding, Severities grave, Optional<Fix> cure, String message, Findings findings) {
        EStructuralFeature feature = funding.getRate() == null ? Literals.FUNDING__AMOUNT : Literals.FUNDING__RATE;
        Findings.Place place = findings.on(funding).at(feature).as(grave).about(action.getCosts());
        cure.ifPresent(place::fix);
        place.report(message);
    }
}
