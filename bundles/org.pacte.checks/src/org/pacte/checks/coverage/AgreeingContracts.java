// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

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
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;

/** R65: a commitment that says again what another contract says gives the same figure. */
public final class AgreeingContracts extends CommitmentRule {

    public AgreeingContracts() {
        super("R65", Category.COVERAGE, Severities.always(Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        for (int index = 0; index < commitment.getRestates().size(); index++) {
            if (commitment.getRestates().get(index) instanceof Commitment other && !other.eIsProxy()) {
                check(commitment, other, index, context.locale(), findings);
            }
        }
    }

    private void check(Commitment commitment, Commitment other, int index, Locale locale, Findings findings) {
        Optional<Quantity> mine = Quantities.of(commitment.getQuantity());
        Optional<Quantity> theirs = Quantities.of(other.getQuantity());
        if (mine.isPresent() && theirs.isPresent()) {
            boolean differ = mine.get().compare(theirs.get()).map(each -> each == Total.Comparison.LESS || each == Total.Comparison.GREATER)
                    .orElse(false);
            if (differ) {
                findings.on(commitment).at(Literals.COMMITMENT__RESTATES, index).about(other)
                        .fix(new Fixes(locale).copy(commitment, Literals.COMMITMENT__QUANTITY, other, theirs.get().print(locale))).report(text(locale, "message",
                        Naming.name(commitment), mine.get().print(locale), Dossier.qualifiedName(other), theirs.get().print(locale)));
            }
        }
    }
}
