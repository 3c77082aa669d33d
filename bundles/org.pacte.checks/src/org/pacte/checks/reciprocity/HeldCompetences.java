// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.util.Optional;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;

/**
 * R50: each side promises staff of its own: a municipality has no say in the number of national officers, nor the State in
 * that of municipal ones.
 */
public final class HeldCompetences extends CommitmentRule {
    private static final Set<Side> OF_THE_STATE = Set.of(Side.STATE, Side.JUSTICE);

    public HeldCompetences() {
        super("R50", Category.RECIPROCITY, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getNature() == CommitmentNature.STAFFING) {
            stranger(commitment).ifPresent(beneficiary -> findings.on(commitment)
                    .at(Literals.COMMITMENT__BENEFICIARIES, commitment.getBeneficiaries().indexOf(beneficiary)).about(beneficiary)
                    .fix(new Fixes(context.locale()).remove(commitment, Literals.COMMITMENT__BENEFICIARIES,
                            commitment.getBeneficiaries().indexOf(beneficiary), Naming.name(beneficiary)))
                    .report(text(context.locale(), commitment.side() == Side.LOCAL_AUTHORITY ? "message.state" : "message.local",
                            Naming.name(commitment), Naming.name(beneficiary))));
        }
    }

    /** Returns a beneficiary whose staff only the other side decides on; a common commitment has both sides to decide. */
    private static Optional<Actor> stranger(Commitment commitment) {
        Side side = commitment.side();
        Set<Side> others = side == Side.LOCAL_AUTHORITY ? OF_THE_STATE : OF_THE_STATE.contains(side) ? Set.of(Side.LOCAL_AUTHORITY) : Set.of();
        return commitment.getBeneficiaries().stream().filter(each -> !each.eIsProxy() && others.contains(each.stands())).findFirst();
    }
}
