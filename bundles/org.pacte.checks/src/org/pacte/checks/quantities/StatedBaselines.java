// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Diagnosis;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Unit;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.FrenchDates;

/**
 * R35: what grows or shrinks says from which value; the commitment, one of its indicators or the diagnosis may say it.
 *
 * <p>Neither money nor what happens rather than exists (meetings, training sessions) has a stock to start from.
 */
public final class StatedBaselines extends CommitmentRule {
    private final EventUnits events;

    public StatedBaselines() {
        super("R35", Category.QUANTITIES, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
        this.events = EventUnits.load();
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Promise.of(commitment).ifPresent(promise -> check(promise, contents, context, findings));
    }

    private void check(Promise promise, ContractContents contents, CheckContext context, Findings findings) {
        boolean flow = promise.quantity() instanceof Rate rate && events.contains(rate.unit());
        if (promise.quantity().needsBaseline() && !flow) {
            check(promise, contents.contract(), context.locale(), findings);
        }
    }

    private void check(Promise promise, Contract contract, Locale locale, Findings findings) {
        Commitment commitment = promise.commitment();
        Quantity quantity = promise.quantity();
        List<Baseline> baselines = Stream.concat(commitment.getBaselines().stream(),
                commitment.getIndicators().stream().flatMap(indicator -> indicator.getBaselines().stream())).toList();
        boolean stated = baselines.stream().anyMatch(each -> each.getUnit() != null && new Unit(each.getUnit()).sameAs(quantity.unit()));
        if (!stated && !isDiagnosed(commitment, contract, quantity.unit())) {
            String key = baselines.isEmpty() ? "message" : "message.otherUnit";
            String others = baselines.isEmpty() ? "" : String.valueOf(baselines.getFirst().getUnit());
            Findings.Place place = findings.on(commitment).at(Literals.COMMITMENT__QUANTITY).about(baselines);
            undated(contract, quantity.unit()).ifPresent(figure -> place.fix(new Fixes(locale).add(commitment, figure)));
            place.report(
                    text(locale, key, Naming.name(commitment), quantity.print(locale), quantity.unit().label().replace('_', ' '), others));
        }
    }

    /** Returns the baseline that an undated figure of the diagnosis gives, if it has one in the unit and a date of its own. */
    private static Optional<String> undated(Contract contract, Unit unit) {
        Diagnosis diagnosis = contract.getDiagnosis();
        return diagnosis == null || diagnosis.getDate() == null ? Optional.empty() : diagnosis.getFindings().stream()
                .filter(each -> Quantities.of(each).filter(measure -> measure.unit().sameAs(unit)).isPresent()).findFirst()
                .map(each -> "référence " + FrenchNumbers.text(each.getAmount()) + " " + each.getUnit() + " au "
                        + FrenchDates.numeric(diagnosis.getDate()) + " selon \"Diagnostic\"");
    }

    /** Tells whether the diagnosis, or a finding that the commitment's objectives answer, gives a dated figure in the unit. */
    private static boolean isDiagnosed(Commitment commitment, Contract contract, Unit unit) {
        Stream<DiagnosisFinding> diagnosed = Stream.ofNullable(contract.getDiagnosis())
                .flatMap(diagnosis -> diagnosis.getFindings().stream());
        Stream<DiagnosisFinding> answered = commitment.getObjectives().stream()
                .flatMap(objective -> objective.getAnswers().stream());
        return Stream.concat(diagnosed, answered).filter(finding -> finding.getDate() != null)
                .anyMatch(finding -> Quantities.of(finding).filter(measure -> measure.unit().sameAs(unit)).isPresent());
    }
}
