// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.MunicipalMandates;

/** R22: a contract that is signed says when, and from when to when it holds. */
public final class StatedPeriod extends ContractRule {
    private static final Severities SIGNATURE = new Severities(Severity.OFF, Severity.OFF, Severity.OFF, Severity.ERROR, Severity.WARNING,
            Severity.INFO);

    public StatedPeriod() {
        super("R22", Category.TIME, new Severities(Severity.OFF, Severity.INFO, Severity.ERROR, Severity.ERROR, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), SIGNATURE));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        if (contract.getStart() == null || contract.getEnd() == null) {
            Findings.Place place = findings.on(contract).at(Literals.NAMED_ELEMENT__NAME);
            LocalDate start = contract.getSignedOn() == null ? context.today() : contract.getSignedOn();
            MunicipalMandates.endOf(start).ifPresent(end -> place.fix(new Fixes(context.locale()).add(contract,
                    "période du " + FrenchDates.numeric(start) + " au " + FrenchDates.numeric(end))));
            place.report(text(context.locale(), "message", Naming.name(contract)));
        }
        if (contract.getSignedOn() == null) {
            findings.on(contract).at(Literals.NAMED_ELEMENT__NAME).as(SIGNATURE)
                    .fix(new Fixes(context.locale()).add(contract, "signature le " + FrenchDates.numeric(
                            contract.getStart() == null ? context.today() : contract.getStart())))
                    .report(text(context.locale(), "message.signature", Naming.name(contract)));
        }
    }
}
