// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Territory;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;

/**
 * R36: a baseline says when it was read and by whom, and no other one contradicts it.
 *
 * <p>The source of an indicator is that of its baselines. Two baselines contradict each other when they count the same unit on the
 * same day in the same territory, and the same element holds them.
 */
public final class DatedBaselines extends ContractRule {

    public DatedBaselines() {
        super("R36", Category.QUANTITIES, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    /** What two baselines must share to speak of the same thing. */
    private record Subject(String unit, LocalDate date, Territory territory) {
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Commitment commitment : Standing.commitments(contents)) {
            check(commitment, commitment.getBaselines(), false, context.locale(), findings);
        }
        for (Indicator indicator : contents.indicators()) {
            check(indicator, indicator.getBaselines(), Typography.isGiven(indicator.getSource()), context.locale(), findings);
        }
    }

    private void check(NamedElement owner, List<Baseline> baselines, boolean sourced, Locale locale, Findings findings) {
        Map<Subject, Measure> known = new HashMap<>();
        for (Baseline baseline : baselines) {
            missing(baseline, sourced).ifPresent(key -> reportMissing(key, baseline, owner, locale, findings));
            Optional<Measure> measure = Quantities.of(baseline);
            if (measure.isPresent() && baseline.getDate() != null) {
                Subject subject = new Subject(measure.get().unit().key(), baseline.getDate(), baseline.getTerritory());
                Measure other = known.putIfAbsent(subject, measure.get());
                if (other != null && measure.get().valueIn(other.unit()).compareTo(other.value()) != 0) {
                    findings.on(baseline).at(Literals.BASELINE__AMOUNT).about(others(baselines, baseline))
                            .fix(new Fixes(locale).remove(baseline, "référence " + print(baseline, locale)))
                            .report(text(locale, "message.two", Naming.subject(owner, locale), FrenchDates.print(baseline.getDate(), locale),
                                    other.print(locale), measure.get().print(locale)));
                }
            }
        }
    }

    private void reportMissing(String key, Baseline baseline, NamedElement owner, Locale locale, Findings findings) {
        Findings.Place place = findings.on(baseline).at(Literals.BASELINE__AMOUNT);
        if (!key.equals("message.date")) {
            place.fix(new Fixes(locale).append(baseline, "selon " + Fixes.blank()));
        }
        place.report(text(locale, key, Naming.subject(owner, locale), print(baseline, locale)));
    }

    private static Optional<String> missing(Baseline baseline, boolean sourced) {
        boolean known = sourced || Typography.isGiven(baseline.getSource());
        if (baseline.getDate() == null) {
            return Optional.of(known ? "message.date" : "message.both");
        }
        return known ? Optional.empty() : Optional.of("message.source");
    }

    private static List<? extends EObject> others(List<Baseline> baselines, Baseline one) {
        return baselines.stream().filter(each -> each != one).toList();
    }

    private static String print(Baseline baseline, Locale locale) {
        return Quantities.of(baseline).map(measure -> measure.print(locale)).orElse("…");
    }
}
