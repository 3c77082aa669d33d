// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.Locale;

import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.text.Typography;

/** R31: tranches give the total that is announced; those of a floor and those by territory may leave a rest. */
public final class TranchesAddUp extends PromiseRule {

    public TranchesAddUp() {
        super("R31", Severities.always(Severity.ERROR));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    void check(Promise promise, CheckContext context, Findings findings) {
        if (promise.statement() instanceof AmountStatement amount) {
            Checks.parts(promise.quantity()).filter(check -> !check.holds())
                    .ifPresent(check -> report(promise, amount, check, context.locale(), findings));
        }
    }

    private void report(Promise promise, AmountStatement amount, Check check, Locale locale, Findings findings) {
        String key = check.verdict() == Check.Verdict.BELOW ? "message.below" : "message.above";
        Findings.Place place = findings.on(amount).at(Literals.AMOUNT_STATEMENT__AMOUNT).about(amount.getTranches());
        Sums.fix(check, amount, Literals.AMOUNT_STATEMENT__AMOUNT, locale).ifPresent(place::fix);
        place.report(text(locale, key, Naming.name(promise.commitment()), Sums.shown(check, locale), stated(check, locale),
                Sums.gap(check, locale)));
    }

    private String stated(Check check, Locale locale) {
        String total = check.stated().print(locale);
        return check.stated().isExact() ? text(locale, "message.stated", total) : Typography.quote(total, locale);
    }
}
