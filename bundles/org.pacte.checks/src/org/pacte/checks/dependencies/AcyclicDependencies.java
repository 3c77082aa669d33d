// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.dependencies;

import java.util.List;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.PlanItem;
import org.pacte.planning.network.Cycle;
import org.pacte.planning.network.DependencyGraph;

/**
 * R82: no action waits, directly or not, for itself.
 *
 * <p>Actions that all wait for each other are reported once, with the shortest circle through the first of them in the text.
 */
public final class AcyclicDependencies extends BundledRule {

    public AcyclicDependencies() {
        super("R82", Category.PLAUSIBILITY, Severities.always(Severity.ERROR));
    }

    @Override
    public boolean waivable() {
        return false;
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (Cycle cycle : Cycle.of(DependencyGraph.of(context.contracts()))) {
            List<PlanItem> path = cycle.path();
            Action action = (Action) path.getFirst();
            int place = action.getDependsOn().indexOf(path.get(1));
            findings.on(action).at(Literals.ACTION__DEPENDS_ON, place).about(path.subList(1, path.size() - 1))
                    .fix(new Fixes(context.locale()).remove(action, Literals.ACTION__DEPENDS_ON, place,
                            "dépend de " + Naming.name(path.get(1))))
                    .report(text(context.locale(), "message", Naming.name(action), cycle.print(context.locale())));
        }
    }
}
