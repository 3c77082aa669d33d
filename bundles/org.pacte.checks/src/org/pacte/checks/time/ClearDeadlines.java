// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Tranche;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.Terms;

/**
 * R24: a deadline has one reading; the message offers the clear ones, in the notation that the text wants.
 *
 * <p>A reading of one party is quoted as that party said it and is left alone.
 */
public final class ClearDeadlines extends ContractRule {

    public ClearDeadlines() {
        super("R24", Category.TIME, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Terms terms = contents.terms();
        for (Commitment commitment : contents.standingCommitments()) {
            check(commitment, commitment.getDeadline(), Literals.COMMITMENT__DEADLINE, terms, context.locale(), findings);
            if (commitment.getQuantity() instanceof AmountStatement amount) {
                for (Tranche tranche : amount.getTranches()) {
                    check(tranche, tranche.getDeadline(), Literals.TRANCHE__DEADLINE, terms, context.locale(), findings);
                }
            }
        }
        for (Action action : contents.actions()) {
            check(action, action.getDeadline(), Literals.ACTION__DEADLINE, terms, context.locale(), findings);
        }
    }

    private void check(EObject element, Deadline deadline, EStructuralFeature feature, Terms terms, Locale locale,
            Findings findings) {
        if (deadline != null && deadline.isAmbiguous()) {
            List<String> readings = deadline.alternatives().stream().map(clear -> text(locale, "message.reading", clear.text(),
                    clear.due(terms).map(FrenchDates::numeric).orElse("…"))).toList();
            Findings.Place place = findings.on(element).at(feature);
            deadline.alternatives().forEach(clear -> place.fix(new Fixes(locale).write(element, feature, clear.text())));
            place.report(text(locale, "message", Naming.subject(element, locale), deadline.print(locale),
                    String.join(text(locale, "message.or"), readings)));
        }
    }
}
