// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;

/** R75: the State does not pay more of an action than the law lets it. */
public final class StateShare extends ActionRule {
    /** Not all that is asked for comes. */
    private static final Severities HOPED_FOR = Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO);
    private static final Parameter<BigDecimal> MOST = Parameter.percent("part-maximale", 80);

    public StateShare() {
        super("R75", Category.BUDGET, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING), MOST);
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
        if (isJoint(action) && !report(action, each -> !FundingPlan.isHopedFor(each), severities(), contents, context, findings)) {
            report(action, each -> true, HOPED_FOR, contents, context, findings);
        }
    }

    /** Reports a share of the State that is too large, and tells whether it is. */
    private boolean report(Action action, Predicate<Funding> counted, Severities grave, ContractContents contents, CheckContext context,
            Findings findings) {
        FundingPlan plan = FundingPlan.of(action, counted.and(funding -> Funders.isState(funding.getFunder())));
        BigDecimal most = context.value(contents.contract(), MOST);
        Optional<BigDecimal> share = plan.share().filter(each -> each.compareTo(most) > 0);
        share.ifPresent(each -> {
            Findings.Place place = findings.on(action).at(Literals.ACTION__FUNDINGS).as(grave).about(plan.fundings());
            reduced(plan, most, context.locale()).ifPresent(place::fix);
            place.report(text(context.locale(), grave == HOPED_FOR ? "message.hoped" : "message", Naming.name(action),
                    FrenchNumbers.print(each.setScale(1, RoundingMode.HALF_UP), context.locale()), context.print(contents.contract(), MOST),
                    sum(plan, context.locale())));
        });
        return share.isPresent();
    }

    /** Offers for the last funding of the State what the others leave of the most that it may pay. */
    private static Optional<Fix> reduced(FundingPlan plan, BigDecimal most, Locale locale) {
        Funding last = plan.fundings().getLast();
        if (plan.cost().isEmpty() || last.getAmount() == null) {
            return Optional.empty();
        }
        Money excess = plan.funded().orElseThrow().minus(plan.cost().get().percent(most));
        return last.getAmount().compareTo(excess) <= 0 ? Optional.empty()
                : Optional.of(new Fixes(locale).write(last, Literals.FUNDING__AMOUNT, last.getAmount().minus(excess).text()));
    }

    private static String sum(FundingPlan plan, Locale locale) {
        return " (" + (plan.cost().isPresent() ? plan.printSum(locale) : plan.printRates(locale)) + ")";
    }

    /** What the State does alone, with its own services, it may pay for alone. */
    private static boolean isJoint(Action action) {
        return action.getPilots().stream().anyMatch(pilot -> !pilot.eIsProxy() && pilot.stands() != Side.STATE);
    }
}
