// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import java.util.List;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.CostKind;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.dossier.ContractContents;

/** R77: who buys equipment says what it costs to run; an illustration buys nothing. */
public final class RunningCosts extends CommitmentRule {

    public RunningCosts() {
        super("R77", Category.BUDGET, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Stream<Cost> ofActions = commitment.getActions().stream().filter(action -> !action.isIllustrative())
                .flatMap(action -> action.getCosts().stream());
        List<Cost> costs = Stream.concat(commitment.getCosts().stream(), ofActions).toList();
        boolean bought = costs.stream().anyMatch(each -> each.getKind() == CostKind.INVESTMENT);
        boolean run = costs.stream().anyMatch(each -> each.getKind() == CostKind.RUNNING || each.getPer() != PeriodUnit.NONE);
        if (commitment.getNature() == CommitmentNature.EQUIPMENT && bought && !run) {
            findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME).about(costs)
                    .report(text(context.locale(), "message", Naming.name(commitment)));
        }
    }
}
