// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.time.LocalDate;
import java.util.List;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Referent;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.FrenchDates;

/** R88: who answers for a commitment is still in office while it is open. */
public final class PresentReferents extends CommitmentRule {

    public PresentReferents() {
        super("R88", Category.PLAUSIBILITY, Severities.following(Severity.WARNING, Severity.OFF));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        if (followUp.status(commitment, context.today()) != ExecutionStatus.DONE) {
            check(commitment, context, findings);
        }
    }

    private void check(Commitment commitment, CheckContext context, Findings findings) {
        List<Referent> referents = commitment.getReferents();
        for (int index = 0; index < referents.size(); index++) {
            Referent referent = referents.get(index);
            if (!referent.eIsProxy() && referent.getEnd() != null && referent.getEnd().isBefore(context.today())) {
                Findings.Place place = findings.on(commitment).at(Literals.COMMITMENT__REFERENTS, index).about(referent);
                for (Referent successor : successors(referent, context.today())) {
                    String name = Dossier.qualifiedName(successor);
                    place.fix(new Fix.Replace(text(context.locale(), "fix.successor", Naming.name(successor)), commitment,
                            Literals.COMMITMENT__REFERENTS, index, name));
                }
                place.fix(new Fixes(context.locale()).remove(commitment, Literals.COMMITMENT__REFERENTS, index, "référents " + Naming.name(referent)));
                place.report(text(context.locale(), "message",
                        Naming.name(commitment), Naming.name(referent), FrenchDates.print(referent.getEnd(), context.locale())));
            }
        }
    }

    /** Those who are in office in the same organisation. */
    private static List<Referent> successors(Referent referent, LocalDate today) {
        return referent.eContainer() instanceof Actor actor ? actor.getReferents().stream().filter(each -> each != referent
                && (each.getEnd() == null || !each.getEnd().isBefore(today))).toList() : List.of();
    }
}
