// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.ActionRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
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
    private static final Parameter<BigDecimal> MOST = Parameter.percent("part-maximale", 80);

    public StateShare() {
        super("R75", Category.BUDGET, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING), MOST);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Action action, ContractContents contents, CheckContext context, Findings findings) {
        BigDecimal most = context.value(contents.contract(), MOST);
        FundingPlan plan = FundingPlan.of(action, funding -> Funders.isState(funding.getFunder()));
        Optional<BigDecimal> share = plan.share();
        if (share.filter(each -> each.compareTo(most) > 0).isPresent() && isJoint(action)) {
            Findings.Place place = findings.on(action).at(Literals.ACTION__FUNDINGS).about(plan.fundings());
            reduced(plan, most, context.locale()).ifPresent(place::fix);
            place.report(text(context.locale(), "message",
                    Naming.name(action), FrenchNumbers.print(share.get().setScale(1, RoundingMode.HALF_UP), context.locale()),
                    context.print(contents.contract(), MOST)));
        }
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

    /** What the State does alone, with its own services, it may pay for alone. */
    private static boolean isJoint(Action action) {
        return action.getPilots().stream().anyMatch(pilot -> !pilot.eIsProxy() && pilot.stands() != Side.STATE);
    }
}
