// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R12: the title of a commitment says what is done, and does not only name a subject.
 *
 * <p>A quantity, or a wording in which somebody commits, says it as well.
 */
public final class CommittingTitles extends BundledRule {
    private final BareTitles titles = new BareTitles();

    public CommittingTitles() {
        super("R12", Category.COMMITMENTS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            for (Commitment commitment : contents.standingCommitments()) {
                if (isBare(commitment)) {
                    findings.on(commitment).at(Literals.NAMED_ELEMENT__TITLE)
                            .report(text(context.locale(), "message", Naming.name(commitment)));
                }
            }
        }
    }

    private boolean isBare(Commitment commitment) {
        boolean said = commitment.getQuantity() != null || commitment.getWording() != null && titles.commits(commitment.getWording());
        return !said && commitment.getTitle() != null && titles.isBare(commitment.getTitle());
    }
}
