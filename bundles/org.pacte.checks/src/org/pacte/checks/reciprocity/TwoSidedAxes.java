// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/**
 * R44: an axis has commitments of more than one camp, a common one, or a counterpart from the other camp.
 *
 * <p>Commitments without a known bearer count for no camp: R11 reports them, and the message says how many there are.
 */
public final class TwoSidedAxes extends ContractRule {

    private static final int MOST_PROPOSED = 3;

    public TwoSidedAxes() {
        super("R44", Category.RECIPROCITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Set<Commitment> countered = countered(contents);
        for (Axis axis : contents.axes()) {
            List<Commitment> commitments = contents.standingCommitments(axis);
            Set<Side> sides = EnumSet.noneOf(Side.class);
            commitments.forEach(each -> sides.add(each.side()));
            sides.remove(Side.UNSPECIFIED);
            if (sides.size() == 1 && !sides.contains(Side.COMMON) && commitments.stream().noneMatch(countered::contains)) {
                report(axis, sides.iterator().next(), contents, context.locale(), findings);
            }
        }
    }

    private void report(Axis axis, Side side, ContractContents contents, Locale locale, Findings findings) {
        List<Commitment> commitments = contents.standingCommitments(axis);
        List<Commitment> others = contents.standingCommitments();
        Contract contract = contents.contract();
        long borne = commitments.stream().filter(each -> each.side() == side).count();
        long unknown = commitments.size() - borne;
        Findings.Place place = findings.on(axis).at(Literals.NAMED_ELEMENT__NAME);
        Commitment first = commitments.stream().filter(each -> each.side() == side).findFirst().orElseThrow();
        others.stream().filter(each -> each.side() != side && each.side() != Side.UNSPECIFIED).limit(MOST_PROPOSED)
                .forEach(each -> place.fix(new Fixes(locale).add(first, "contrepartie de " + Dossier.qualifiedName(each))));
        contract.getParties().stream().filter(each -> !each.eIsProxy() && each.stands() != side && each.stands() != Side.UNSPECIFIED)
                .limit(1).forEach(each -> place.fix(new Fixes(locale).add(first, "porteur " + Dossier.qualifiedName(each))));
        place.report(text(locale, unknown == 0 ? "message" : "message.unknown",
                Naming.name(axis), text(locale, "side." + side.name()), String.valueOf(borne), String.valueOf(unknown)));
    }

    /** Returns the commitments that stand in a counterpart between two camps, on either end. */
    private static Set<Commitment> countered(ContractContents contents) {
        Set<Commitment> countered = new HashSet<>();
        for (Commitment commitment : contents.standingCommitments()) {
            for (Counterpart counterpart : commitment.getCounterparts()) {
                Commitment target = counterpart.getTarget();
                if (target != null && !target.eIsProxy() && target.side() != commitment.side()) {
                    countered.add(commitment);
                    countered.add(target);
                }
            }
        }
        return countered;
    }
}
