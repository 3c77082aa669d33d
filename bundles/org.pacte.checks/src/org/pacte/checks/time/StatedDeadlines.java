// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;

/**
 * R23: every commitment has a deadline or is permanent.
 *
 * <p>A rate with a last year and tranches that are all dated say by when, and need no further deadline.
 */
public final class StatedDeadlines extends BundledRule {

    public StatedDeadlines() {
        super("R23", Category.TIME, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            Standing.commitments(contents).stream().filter(StatedDeadlines::isOpenEnded)
                    .forEach(commitment -> findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME)
                            .report(text(context.locale(), "message", Naming.name(commitment))));
        }
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
