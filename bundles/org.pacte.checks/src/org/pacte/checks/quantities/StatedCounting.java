// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counting;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Unit;

/** R39: who promises staff says whether it is net: added to what is there, and not in the place of those who leave. */
public final class StatedCounting extends CommitmentRule {

    public StatedCounting() {
        super("R39", Category.QUANTITIES, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO).withIntention(Severity.OFF));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Promise.of(commitment).ifPresent(promise -> check(promise, contents, context, findings));
    }

    private void check(Promise promise, ContractContents contents, CheckContext context, Findings findings) {
        Commitment commitment = promise.commitment();
        boolean change = promise.quantity() instanceof Quantity.Increment || promise.quantity() instanceof Quantity.Amount
                || promise.quantity() instanceof Quantity.Rate;
        boolean staff = promise.quantity().unit().family().filter(Unit.Family.STAFF::equals).isPresent();
        if (commitment.getNature() == CommitmentNature.STAFFING && change && staff && commitment.getCounting() == Counting.UNSPECIFIED) {
            Findings.Place place = findings.on(commitment).at(Literals.COMMITMENT__QUANTITY);
            Stream.of(Counting.values()).filter(each -> each != Counting.UNSPECIFIED)
                    .forEach(each -> place.fix(new Fixes(context.locale()).add(commitment, "décompte " + each.getLiteral())));
            place.report(text(context.locale(), "message",
                    Naming.name(commitment), promise.quantity().print(context.locale())));
        }
    }
}
