// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.MunicipalMandates;

/** R21: an integrated security contract ends with the municipal mandate, or says why it does not. */
public final class MandateEnd extends ContractRule {

    public MandateEnd() {
        super("R21", Category.TIME, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        boolean explained = Typography.isGiven(contract.getTermReason());
        if (contract.getKind() == ContractKind.CSI && contract.getEnd() != null && !explained) {
            mandateEnd(contract).filter(end -> !agrees(contract, end)).ifPresent(end -> report(contract, end, context, findings));
        }
    }

    /** Of a period in years nobody knows the month. */
    private static boolean agrees(Contract contract, LocalDate mandateEnd) {
        return contract.isPeriodInYears() ? mandateEnd.getYear() == contract.getEnd().getYear()
                : MunicipalMandates.endsWith(mandateEnd, contract.getEnd());
    }

    private void report(Contract contract, LocalDate mandateEnd, CheckContext context, Findings findings) {
        LocalDate end = contract.getEnd();
        boolean years = contract.isPeriodInYears();
        Fixes fixes = new Fixes(context.locale());
        Findings.Place place = findings.on(contract).at(Literals.CONTRACT__END)
                .fix(fixes.write(contract, Literals.CONTRACT__END, written(mandateEnd, years)));
        // Behind the period of an amendment there is no place for a reason.
        if (contract.eResource() != null) {
            place.fix(fixes.write(contract, Literals.CONTRACT__END, written(end, years) + " " + Fixes.blank()));
        }
        place.report(text(context.locale(), years ? "message.year" : "message",
                Naming.name(contract), years ? String.valueOf(end.getYear()) : FrenchDates.print(end, context.locale()),
                FrenchDates.print(mandateEnd, context.locale())));
    }

    private static String written(LocalDate day, boolean years) {
        return years ? String.valueOf(day.getYear()) : FrenchDates.numeric(day);
    }

    /**
     * The mandate is that of the start: a contract that outlives it binds councillors who did not sign. The first year of a
     * period in years may hold the end of a mandate: the signature tells more, or else the year's last day.
     */
    private static Optional<LocalDate> mandateEnd(Contract contract) {
        LocalDate start = contract.getStart();
        boolean exact = start != null && !contract.isPeriodInYears();
        LocalDate begun = start;
        if (!exact && contract.getSignedOn() != null) {
            begun = contract.getSignedOn();
        } else if (start != null && !exact) {
            begun = start.with(TemporalAdjusters.lastDayOfYear());
        }
        Optional<LocalDate> computed = Optional.ofNullable(begun).flatMap(MunicipalMandates::endOf);
        return Optional.ofNullable(contract.getMandateEnd()).or(() -> computed);
    }
}
