// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rhythm;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.FrenchDates;

/** R71: an indicator is measured about as often as it says, until the contract ends. */
public final class FreshMeasures extends ContractRule {
    private static final Parameter<BigDecimal> PATIENCE = Parameter.factor("tolérance", "1,5");

    public FreshMeasures() {
        super("R71", Category.INDICATORS, Severities.following(Severity.WARNING, Severity.OFF), PATIENCE);
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        FollowUp followUp = context.followUp();
        Contract contract = contents.contract();
        for (Indicator indicator : contents.indicators()) {
            check(indicator, contract, followUp, context, findings);
        }
    }

    private void check(Indicator indicator, Contract contract, FollowUp followUp, CheckContext context, Findings findings) {
        LocalDate day = contract.getEnd() != null && contract.getEnd().isBefore(context.today()) ? contract.getEnd() : context.today();
        Optional<LocalDate> measured = followUp.latestValue(indicator, day).map(FollowUp.Value::date);
        Stream<LocalDate> known = Stream.concat(indicator.getBaselines().stream().map(Baseline::getDate),
                Stream.of(contract.getSignedOn(), contract.getStart())).filter(each -> each != null && !each.isAfter(day));
        Optional<LocalDate> last = Stream.concat(measured.stream(), known).max(LocalDate::compareTo);
        BigDecimal patience = context.value(contract, PATIENCE);
        if (last.flatMap(each -> Rhythm.limit(each, indicator.getFrequency(), patience)).filter(limit -> limit.isBefore(day)).isPresent()) {
            findings.on(indicator).at(Literals.NAMED_ELEMENT__NAME).report(measured.isEmpty()
                    ? text(context.locale(), "message.never", Naming.name(indicator))
                    : text(context.locale(), "message", Naming.name(indicator), FrenchDates.print(measured.get(), context.locale())));
        }
    }
}
