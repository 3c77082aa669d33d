// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.FrenchNumbers;

/**
 * R45: neither the State, with justice, nor the local authorities bear far more commitments than the other side.
 *
 * <p>Only commitments of one side alone are counted: common ones burden both, and those without bearer are for R11. A few
 * commitments prove nothing.
 */
public final class BalancedSides extends ContractRule {
    private static final Parameter<BigDecimal> LEAST_SHARE = Parameter.percent("part-minimale", 30);
    private static final Parameter<Integer> LEAST_COUNT = Parameter.count("nombre-minimal", 6);
    private static final Set<Side> OF_THE_STATE = Set.of(Side.STATE, Side.JUSTICE);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BalancedSides() {
        super("R45", Category.RECIPROCITY, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO), LEAST_SHARE, LEAST_COUNT);
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        long state = Standing.commitments(contents).stream().filter(each -> OF_THE_STATE.contains(each.side())).count();
        long local = Standing.commitments(contents).stream().filter(each -> each.side() == Side.LOCAL_AUTHORITY).count();
        check(contents.contract(), state, local, context, findings);
    }

    private void check(Contract contract, long state, long local, CheckContext context, Findings findings) {
        if (state + local < context.value(contract, LEAST_COUNT)) {
            return;
        }
        BigDecimal least = BigDecimal.valueOf(Math.min(state, local)).multiply(HUNDRED);
        BigDecimal all = BigDecimal.valueOf(state + local);
        if (least.compareTo(all.multiply(context.value(contract, LEAST_SHARE))) < 0) {
            String share = FrenchNumbers.print(least.divide(all, 0, RoundingMode.HALF_UP), context.locale());
            findings.on(contract).at(Literals.NAMED_ELEMENT__NAME)
                    .report(text(context.locale(), state < local ? "message.state" : "message.local", Naming.name(contract),
                            String.valueOf(local), String.valueOf(state), share, context.print(contract, LEAST_SHARE)));
        }
    }
}
