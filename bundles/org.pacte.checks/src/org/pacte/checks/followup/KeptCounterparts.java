// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.util.EnumSet;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.planning.progress.State;

/** R48: a commitment that is done does not wait for a counterpart that is late, suspended or given up. */
public final class KeptCounterparts extends ContractRule {
    private static final Set<ExecutionStatus> STOPPED = EnumSet.of(ExecutionStatus.POSTPONED, ExecutionStatus.SUSPENDED,
            ExecutionStatus.ABANDONED);

    public KeptCounterparts() {
        super("R48", Category.RECIPROCITY, Severities.following(Severity.WARNING, Severity.INFO));
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        // One that is given up is what the other one waits for in vain.
        for (Commitment commitment : contents.standingCommitments()) {
            for (Counterpart counterpart : commitment.getCounterparts()) {
                Commitment target = counterpart.getTarget();
                if (target != null && !target.eIsProxy()) {
                    check(counterpart, commitment, target, context, findings);
                    check(counterpart, target, commitment, context, findings);
                }
            }
        }
    }

    private void check(Counterpart counterpart, Commitment done, Commitment awaited, CheckContext context, Findings findings) {
        if (context.followUp().status(done, context.today()) == ExecutionStatus.DONE) {
            boolean stopped = STOPPED.contains(context.followUp().status(awaited, context.today()));
            boolean late = context.progress().of(awaited).filter(each -> each.state() == State.LATE).isPresent();
            if (stopped || late) {
                findings.on(counterpart).at(Literals.COUNTERPART__TARGET).about(awaited).report(text(context.locale(),
                        stopped ? "message.stopped" : "message.late", Naming.name(done), Naming.name(awaited)));
            }
        }
    }
}
