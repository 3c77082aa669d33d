// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.reciprocity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.ConditionState;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Force;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/** R47: a conditional commitment names its condition, who verifies it and by when, until the condition is settled. */
public final class VerifiableConditions extends CommitmentRule {

    public VerifiableConditions() {
        super("R47", Category.RECIPROCITY, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getForce() == Force.CONDITIONAL && commitment.getConditions().isEmpty()) {
            findings.on(commitment).at(Literals.COMMITMENT__FORCE)
                    .fix(new Fixes(context.locale()).add(commitment, "condition " + Fixes.blank()))
                    .report(text(context.locale(), "message", Naming.name(commitment)));
        }
        commitment.getConditions().forEach(condition -> check(commitment, condition, contents.contract(), context.locale(), findings));
    }

    private void check(Commitment commitment, Condition condition, Contract contract, Locale locale, Findings findings) {
        List<String> missing = new ArrayList<>();
        if (condition.getVerifier() == null) {
            missing.add(text(locale, "part.verifier"));
        }
        if (condition.getVerifiedBefore() == null) {
            missing.add(text(locale, "part.date"));
        }
        if (!missing.isEmpty() && condition.getState() == ConditionState.PENDING) {
            Findings.Place place = findings.on(condition).at(Literals.CONDITION__TEXT);
            completion(condition, contract).ifPresent(text -> place.fix(new Fixes(locale).add(condition, text)));
            place
                    .report(text(locale, "message.incomplete", Naming.name(commitment), Typography.list(missing, locale)));
        }
    }

    /** The first thing that is missing and that one can guess: the first party verifies, before the contract ends. */
    private static Optional<String> completion(Condition condition, Contract contract) {
        Optional<Actor> party = contract.getParties().stream().filter(each -> !each.eIsProxy()).findFirst();
        return condition.getVerifier() == null ? party.map(each -> "vérifiée par " + Dossier.qualifiedName(each))
                : Optional.ofNullable(contract.getEnd()).map(end -> "avant le " + FrenchDates.numeric(end));
    }
}
