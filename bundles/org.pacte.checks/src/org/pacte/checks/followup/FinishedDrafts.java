// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R85: what is still being worked out is so for no longer than some months, and no longer when the contract is signed. */
public final class FinishedDrafts extends CommitmentRule {
    private static final Parameter<Integer> AGE = Parameter.months("durée", 6);
    private static final List<DraftingStatus> FINISHED = List.of(DraftingStatus.VALIDATED, DraftingStatus.WITHDRAWN);
    private static final Severities AT_SIGNATURE = new Severities(Severity.OFF, Severity.OFF, Severity.WARNING, Severity.WARNING, Severity.WARNING,
            Severity.OFF);

    public FinishedDrafts() {
        super("R85", Category.PLAUSIBILITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING), AGE);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), AT_SIGNATURE));
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (commitment.getDraftingStatus() == DraftingStatus.IN_PREPARATION) {
            LocalDate since = commitment.getDraftedSince();
            boolean old = since != null && since.plusMonths(context.value(contents.contract(), AGE)).isBefore(context.today());
            Findings.Place place = findings.on(commitment).at(Literals.COMMITMENT__DRAFTING_STATUS);
            FINISHED.forEach(each -> place.fix(new Fixes(context.locale()).write(commitment, Literals.COMMITMENT__DRAFTING_STATUS,
                    each.getLiteral())));
            if (old) {
                place.report(text(context.locale(), "message.old", Naming.name(commitment),
                        FrenchDates.print(since, context.locale()), context.print(contents.contract(), AGE)));
            } else {
                place.as(AT_SIGNATURE).report(text(context.locale(), "message", Naming.name(commitment)));
            }
        }
    }
}
