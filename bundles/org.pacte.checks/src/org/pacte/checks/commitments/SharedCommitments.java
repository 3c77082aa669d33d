// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.commitments;

import java.util.stream.Collectors;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.checks.quantities.EventUnits;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.RangeStatement;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Quantities;

/** R14: a quantity that two sides promise together says how much each of them brings. */
public final class SharedCommitments extends ContractRule {
    private final EventUnits events = EventUnits.load();

    public SharedCommitments() {
        super("R14", Category.COMMITMENTS, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Standing.commitments(contents).stream().filter(each -> isOfTwoSides(each) && isDivisible(each.getQuantity())
                && each.getShares().isEmpty()).forEach(commitment -> findings.on(commitment).at(Literals.COMMITMENT__BEARERS)
                        .fix(new Fix.Add(text(context.locale(), "fix.shares"), commitment, shares(commitment)))
                        .report(text(context.locale(), "message", Naming.name(commitment))));
    }

    /** A share for each bearer, of which only the author can say how large it is. */
    private static String shares(Commitment commitment) {
        return commitment.getBearers().stream().filter(each -> !each.eIsProxy())
                .map(each -> "part " + Dossier.qualifiedName(each) + " : " + Fixes.blank()).collect(Collectors.joining("\n"));
    }

    /** The State and justice are one side of the table. */
    private static boolean isOfTwoSides(Commitment commitment) {
        return commitment.side() == Side.COMMON && commitment.getBearers().stream().filter(each -> !each.eIsProxy())
                .anyMatch(each -> each.stands() != Side.STATE && each.stands() != Side.JUSTICE);
    }

    /** What is created, opened, kept open or held together is one thing. */
    private boolean isDivisible(QuantityStatement statement) {
        boolean event = statement != null && Quantities.of(statement).filter(each -> events.contains(each.unit())).isPresent();
        return !event && (statement instanceof AmountStatement || statement instanceof TargetStatement || statement instanceof RangeStatement
                || statement instanceof EvolutionStatement);
    }
}
