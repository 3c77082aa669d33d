// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.FrenchDates;

/**
 * R60: a contract rests on a diagnosis that is dated, signed by its authors and recent.
 *
 * <p>Its age is counted to the signature, to the start of the contract where that is not known, or to today.
 */
public final class RecentDiagnosis extends ContractRule {
    private static final Parameter<Integer> AGE = Parameter.months("ancienneté", 24);

    public RecentDiagnosis() {
        super("R60", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO), AGE);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        Diagnosis diagnosis = contract.getDiagnosis();
        if (diagnosis == null) {
            findings.on(contract).at(Literals.NAMED_ELEMENT__NAME).report(text(context.locale(), "message", Naming.name(contract)));
        } else {
            check(contract, diagnosis, context, findings);
        }
    }

    private void check(Contract contract, Diagnosis diagnosis, CheckContext context, Findings findings) {
        boolean unsigned = diagnosis.getAuthors().isEmpty();
        if (diagnosis.getDate() == null) {
            findings.on(diagnosis).report(text(context.locale(), unsigned ? "message.both" : "message.date", Naming.name(contract)));
            return;
        }
        if (unsigned) {
            String parties = contract.getParties().stream().filter(each -> !each.eIsProxy()).map(Dossier::qualifiedName)
                    .collect(Collectors.joining(", "));
            Findings.Place place = findings.on(diagnosis);
            if (!parties.isEmpty()) {
                place.fix(new Fixes(context.locale()).write(diagnosis, Literals.DIAGNOSIS__DATE,
                        FrenchDates.numeric(diagnosis.getDate()) + " par " + parties));
            }
            place.report(text(context.locale(), "message.author", Naming.name(contract)));
        }
        LocalDate used = Stream.of(contract.getSignedOn(), contract.getStart()).filter(each -> each != null).findFirst()
                .orElse(context.today());
        if (diagnosis.getDate().plusMonths(context.value(contract, AGE)).isBefore(used)) {
            findings.on(diagnosis).at(Literals.DIAGNOSIS__DATE).report(text(context.locale(), "message.old", Naming.name(contract),
                    FrenchDates.print(diagnosis.getDate(), context.locale()), context.print(contract, AGE),
                    FrenchDates.print(used, context.locale())));
        }
    }
}
