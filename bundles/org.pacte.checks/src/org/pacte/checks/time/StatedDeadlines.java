// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/**
 * R23: every commitment has a deadline or is permanent.
 *
 * <p>A rate with a last year and tranches that are all dated say by when, and need no further deadline.
 */
public final class StatedDeadlines extends ContractRule {

    public StatedDeadlines() {
        super("R23", Category.TIME, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Standing.commitments(contents).stream().filter(StatedDeadlines::isOpenEnded)
                .forEach(commitment -> report(commitment, contents.contract(), context.locale(), findings));
    }

    private void report(Commitment commitment, Contract contract, Locale locale, Findings findings) {
        Fixes fixes = new Fixes(locale);
        Findings.Place place = findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME);
        if (contract.getEnd() != null) {
            place.fix(fixes.add(commitment, contract.isPeriodInYears() ? "échéance fin " + contract.getEnd().getYear()
                    : "échéance le " + FrenchDates.numeric(contract.getEnd())));
        }
        place.fix(fixes.add(commitment, "échéance fin du mandat")).fix(fixes.add(commitment, "échéance permanente"))
                .report(text(locale, "message", Naming.name(commitment)));
    }

    private static boolean isOpenEnded(Commitment commitment) {
        return commitment.getDeadline() == null && commitment.getExecutionStatus() != ExecutionStatus.PERMANENT
                && !(commitment.getQuantity() instanceof AmountStatement amount && isDated(amount));
    }

    private static boolean isDated(AmountStatement amount) {
        boolean everyTranche = !amount.getTranches().isEmpty()
                && amount.getTranches().stream().allMatch(tranche -> tranche.getDeadline() != null);
        return amount.getLastYear() > 0 || everyTranche;
    }
}
