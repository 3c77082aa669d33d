// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.Locale;

import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Quantity.Rate;

/** R32: a rate times its periods gives the total that is announced. */
public final class RatesAddUp extends PromiseRule {

    public RatesAddUp() {
        super("R32", Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    void check(Promise promise, CheckContext context, Findings findings) {
        if (promise.quantity() instanceof Rate rate) {
            Checks.rateTotal(rate).filter(check -> !check.holds())
                    .ifPresent(check -> report(promise, rate, check, context.locale(), findings));
        }
    }

    private void report(Promise promise, Rate rate, Check check, Locale locale, Findings findings) {
        String key = rate.unit().isMoney() ? "message.money" : "message";
        Findings.Place place = findings.on(promise.statement()).at(Literals.AMOUNT_STATEMENT__TOTAL);
        Sums.fix(check, promise.statement(), Literals.AMOUNT_STATEMENT__TOTAL, locale).ifPresent(place::fix);
        place.report(text(locale, key, Naming.name(promise.commitment()), Sums.shown(check, locale), rate.years().print(locale),
                check.stated().print(locale), rate.unit().label()));
    }
}
