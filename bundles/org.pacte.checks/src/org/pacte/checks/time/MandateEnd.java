// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
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
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        boolean explained = Typography.isGiven(contract.getTermReason());
        if (contract.getKind() == ContractKind.CSI && contract.getEnd() != null && !explained) {
            mandateEnd(contract).filter(end -> !MunicipalMandates.endsWith(end, contract.getEnd())).ifPresent(end -> findings.on(contract)
                    .at(Literals.CONTRACT__END).report(text(context.locale(), "message", Naming.name(contract),
                            FrenchDates.print(contract.getEnd(), context.locale()), FrenchDates.print(end, context.locale()))));
        }
    }

    /** The mandate is that of the start: a contract that outlives it binds councillors who did not sign. */
    private static Optional<LocalDate> mandateEnd(Contract contract) {
        LocalDate begun = contract.getStart() == null ? contract.getSignedOn() : contract.getStart();
        return Optional.ofNullable(contract.getMandateEnd()).or(() -> Optional.ofNullable(begun).flatMap(MunicipalMandates::endOf));
    }
}
