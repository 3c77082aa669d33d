// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;

/** R30: what begins with the signature has somebody to begin it. */
public final class OwnedBeginnings extends CommitmentRule {

    public OwnedBeginnings() {
        super("R30", Category.TIME, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getDeadline() instanceof Deadline.FromSignature && commitment.getBearers().isEmpty()) {
            findings.on(commitment).at(Literals.COMMITMENT__DEADLINE).report(text(context.locale(), "message.commitment",
                    Naming.name(commitment)));
        }
        commitment.getActions().stream().filter(each -> each.getDeadline() instanceof Deadline.FromSignature
                && each.getPilots().isEmpty()).forEach(action -> findings.on(action).at(Literals.ACTION__DEADLINE)
                        .report(text(context.locale(), "message.action", Naming.name(action))));
    }
}
