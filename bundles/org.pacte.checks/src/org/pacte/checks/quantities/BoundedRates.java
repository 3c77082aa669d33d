// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;

/** R37: a rate says its first and its last year, unless the commitment is permanent. */
public final class BoundedRates extends CommitmentRule {

    public BoundedRates() {
        super("R37", Category.QUANTITIES, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getQuantity() instanceof AmountStatement amount && isOpen(amount) && !isPermanent(commitment)) {
            report(commitment, amount, contents.contract(), context.locale(), findings);
        }
    }

    private void report(Commitment commitment, AmountStatement amount, Contract contract, Locale locale, Findings findings) {
        boolean begins = amount.getFirstYear() > 0;
        Findings.Place place = findings.on(amount)
                .at(begins ? Literals.AMOUNT_STATEMENT__FIRST_YEAR : Literals.AMOUNT_STATEMENT__PER);
        if (!begins && contract.getStart() != null && contract.getEnd() != null) {
            String years = "de " + contract.getStart().getYear() + " à " + contract.getEnd().getYear();
            String per = amount.getPer().getLiteral() + " " + years;
            place.fix(new Fixes(locale).write(amount, Literals.AMOUNT_STATEMENT__PER, per, "par " + per));
        }
        if (commitment.getDeadline() == null) {
            place.fix(new Fixes(locale).add(commitment, "échéance permanente"));
        }
        place.report(text(locale, begins ? "message.last" : "message", Naming.name(commitment),
                String.valueOf(amount.getFirstYear())));
    }

    private static boolean isOpen(AmountStatement amount) {
        return amount.getPer() != PeriodUnit.NONE && (amount.getFirstYear() == 0 || amount.getLastYear() == 0);
    }

    private static boolean isPermanent(Commitment commitment) {
        return commitment.getDeadline() instanceof Deadline.Permanent || commitment.getExecutionStatus() == ExecutionStatus.PERMANENT;
    }
}
