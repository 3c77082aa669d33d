// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.util.EnumSet;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;

/** R48: a commitment that is done does not wait for a counterpart that is late, suspended or given up. */
public final class KeptCounterparts extends ContractRule {
    private static final Set<ExecutionStatus> STOPPED = EnumSet.of(ExecutionStatus.POSTPONED, ExecutionStatus.SUSPENDED,
            ExecutionStatus.ABANDONED);

    public KeptCounterparts() {
        super("R48", Category.RECIPROCITY, Severities.following(Severity.WARNING, Severity.INFO));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        // One that is given up is what the other one waits for in vain.
        contents.standingCommitments().stream().flatMap(each -> each.getCounterparts().stream())
                .forEach(counterpart -> check(counterpart, contents, context, findings));
    }

    private void check(Counterpart counterpart, ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.shared(FollowUp.class, FollowUp::of);
        Commitment target = counterpart.getTarget();
        if (target != null && !target.eIsProxy() && counterpart.eContainer() instanceof Commitment commitment) {
            check(counterpart, commitment, target, contents, followUp, context, findings);
            check(counterpart, target, commitment, contents, followUp, context, findings);
        }
    }

    private void check(Counterpart counterpart, Commitment done, Commitment awaited, ContractContents contents, FollowUp followUp,
            CheckContext context, Findings findings) {
        if (followUp.status(done, context.today()) == ExecutionStatus.DONE) {
            boolean stopped = STOPPED.contains(followUp.status(awaited, context.today()));
            if (stopped || Lateness.missed(awaited, TermsInForce.of(context, contents.contract()), contents.terms(), followUp, context.today()).isPresent()) {
                findings.on(counterpart).at(Literals.COUNTERPART__TARGET).about(awaited).report(text(context.locale(),
                        stopped ? "message.stopped" : "message.late", Naming.name(done), Naming.name(awaited)));
            }
        }
    }
}
