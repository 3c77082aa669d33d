// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Funding;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.money.Money;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Unit;
import org.pacte.model.text.FrenchNumbers;

/** R76: the fund for crime prevention pays no more for cameras, and on no larger a base, than the département's rules allow. */
public final class FundedVideo extends CommitmentRule {
    private static final Parameter<List<String>> FUND = Parameter.words("fonds", "FIPD");
    private static final Parameter<BigDecimal> RATE = Parameter.percent("taux-maximal", 50);
    private static final Parameter<Money> BASE = Parameter.money("base-par-caméra", 15_000);

    public FundedVideo() {
        super("R76", Category.BUDGET, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO), FUND, RATE, BASE);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        for (Action action : commitment.getActions()) {
            for (Funding funding : action.getFundings()) {
                if (Funders.isCalled(funding.getFunder(), context.value(contents.contract(), FUND))
                        && isVideo(funding, commitment)) {
                    check(funding, action, contents.contract(), context, findings);
                }
            }
        }
    }

    private static boolean isVideo(Funding funding, Commitment commitment) {
        String unit = funding.getUnit() == null
                ? Quantities.of(commitment.getQuantity()).map(quantity -> quantity.unit().label()).orElse("") : funding.getUnit();
        return new Unit(unit).family().filter(Unit.Family.VIDEO::equals).isPresent();
    }

    private void check(Funding funding, Action action, Contract contract, CheckContext context, Findings findings) {
        Optional<BigDecimal> rate = rate(funding, action);
        if (rate.filter(each -> each.compareTo(context.value(contract, RATE)) > 0).isPresent()) {
            Findings.Place place = findings.on(funding).about(action.getCosts());
            reduced(funding, action, context.value(contract, RATE), context.locale()).ifPresent(place::fix);
            place.report(text(context.locale(), "message.rate", Naming.name(action),
                    FrenchNumbers.print(rate.get().setScale(1, RoundingMode.HALF_UP), context.locale()), context.print(contract, RATE)));
        }
        if (funding.getBase() != null && funding.getCount() != null && funding.getCount().signum() > 0
                && funding.getBase().compareTo(context.value(contract, BASE).times(funding.getCount())) > 0) {
            findings.on(funding).at(Literals.FUNDING__BASE).fix(new Fixes(context.locale()).write(funding, Literals.FUNDING__BASE,
                    context.value(contract, BASE).times(funding.getCount()).text())).report(text(context.locale(), "message.base", Naming.name(action),
                    funding.getBase().print(context.locale()), FrenchNumbers.print(funding.getCount(), context.locale()),
                    context.print(contract, BASE)));
        }
    }

    private static Optional<Fix> reduced(Funding funding, Action action, BigDecimal most, Locale locale) {
        Fixes fixes = new Fixes(locale);
        if (funding.getRate() != null) {
            return Optional.of(fixes.write(funding, Literals.FUNDING__RATE, FrenchNumbers.text(most)));
        }
        return FundingPlan.of(action, funding::equals).cost().filter(cost -> funding.getBase() == null)
                .map(cost -> fixes.write(funding, Literals.FUNDING__AMOUNT, cost.percent(most).text()));
    }

    private static Optional<BigDecimal> rate(Funding funding, Action action) {
        if (funding.getRate() != null || funding.getAmount() == null) {
            return Optional.ofNullable(funding.getRate());
        }
        return funding.getBase() == null ? FundingPlan.of(action, funding::equals).share() : funding.getAmount().shareOf(funding.getBase());
    }
}
