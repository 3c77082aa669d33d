// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CitedAgreements;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R27: what a contract applies or rests on does not expire before the contract does. */
public final class LastingAgreements extends ContractRule {

    public LastingAgreements() {
        super("R27", Category.TIME, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        LocalDate end = contents.contract().getEnd();
        if (end != null) {
            CitedAgreements.of(contents).forEach((agreement, citation) -> {
                if (agreement.getEnd() != null && agreement.getEnd().isBefore(end)) {
                    citation.on(findings).about(agreement).report(text(context.locale(), "message", Naming.name(agreement),
                            FrenchDates.print(agreement.getEnd(), context.locale()), FrenchDates.print(end, context.locale())));
                }
            });
        }
    }
}
