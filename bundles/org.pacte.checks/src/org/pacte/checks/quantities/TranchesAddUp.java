// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Typography;

/** R31: tranches, and shares of the parties, give the total that is announced; those of a floor and those by territory may leave a rest. */
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
        if (promise.statement() == promise.commitment().getQuantity()) {
            checkShares(promise, context.locale(), findings);
        }
    }

    /** Shares that all have a figure in the unit of an exact promise make it up, in tranches or in parties. */
    private void checkShares(Promise promise, Locale locale, Findings findings) {
        Commitment commitment = promise.commitment();
        Optional<Total> total = promise.quantity().total().filter(Total::isExact);
        List<Total> shares = commitment.getShares().stream().filter(share -> share.getQuantity() != null)
                .flatMap(share -> Quantities.of(share.getQuantity()).flatMap(Quantity::total).stream())
                .filter(share -> share.isExact() && total.isPresent() && share.unit().equals(total.get().unit())).toList();
        if (shares.isEmpty() || shares.size() < commitment.getShares().size()) {
            return;
        }
        BigDecimal sum = shares.stream().map(Total::low).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(total.get().low()) != 0) {
            String terms = shares.stream().map(share -> FrenchNumbers.print(share.low(), locale)).collect(Collectors.joining(" + "));
            findings.on(commitment).at(Literals.COMMITMENT__SHARES).report(text(locale, "message.shares", Naming.name(commitment),
                    terms + " = " + FrenchNumbers.print(sum, locale), total.get().print(locale)));
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
