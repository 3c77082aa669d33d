// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.time.Terms;

/**
 * R33: baseline plus promise gives the target of the indicators that count the same thing.
 *
 * <p>Each target is confronted with what is promised by its date; where the words leave that open, nothing is said. Several
 * baselines may stand side by side: one that agrees is enough. The start of an evolution is confronted with the baseline.
 */
public final class TargetsAddUp extends BundledRule {
    private static final Comparator<Baseline> LATEST = Comparator.comparing(Baseline::getDate,
            Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()));

    public TargetsAddUp() {
        super("R33", Category.QUANTITIES, Severities.always(Severity.ERROR));
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        for (ContractContents contents : context.contracts()) {
            for (Promise promise : Promise.own(contents)) {
                if (promise.quantity() instanceof Evolution evolution) {
                    checkStart(promise, evolution, context.locale(), findings);
                }
                for (Indicator indicator : promise.commitment().getIndicators()) {
                    for (IndicatorTarget target : indicator.getTargets()) {
                        checkTarget(promise, indicator, target, contents.terms(), context.locale(), findings);
                    }
                }
            }
        }
    }

    private void checkStart(Promise promise, Evolution evolution, Locale locale, Findings findings) {
        List<Baseline> baselines = sameUnit(promise.commitment().getBaselines(), evolution);
        List<Check> checks = baselines.stream().map(each -> Checks.start(evolution, Quantities.of(each).orElseThrow())).toList();
        if (!checks.isEmpty() && checks.stream().noneMatch(Check::holds)) {
            findings.on(promise.statement()).at(Literals.EVOLUTION_STATEMENT__FROM).about(baselines).report(text(locale, "message.start",
                    Naming.name(promise.commitment()), checks.getLast().computed().print(locale),
                    checks.getLast().stated().print(locale)));
        }
    }

    private void checkTarget(Promise promise, Indicator indicator, IndicatorTarget target, Terms terms, Locale locale,
            Findings findings) {
        Optional<Measure> aim = Quantities.of(target).filter(each -> each.unit().sameAs(promise.quantity().unit()));
        Optional<Quantity> promised = Promised.by(target.getDate(), promise, terms);
        if (aim.isEmpty() || promised.isEmpty()) {
            return;
        }
        List<Baseline> own = sameUnit(indicator.getBaselines(), promise.quantity());
        List<Baseline> baselines = own.isEmpty() ? sameUnit(promise.commitment().getBaselines(), promise.quantity()) : own;
        List<Check> checks = baselines.stream().filter(each -> startsBefore(each, promise.quantity()))
                .flatMap(each -> Checks.target(promised.get(), Quantities.of(each).orElseThrow(), aim.get()).stream()).toList();
        if (!checks.isEmpty() && checks.stream().noneMatch(Check::holds)) {
            Check shown = checks.getLast();
            findings.on(target).at(Literals.INDICATOR_TARGET__AMOUNT).about(baselines).about(promise.statement())
                    .report(text(locale, "message", Naming.name(indicator), shown.stated().print(locale),
                            Sums.shown(shown, locale), Naming.name(promise.commitment())));
        }
    }

    /** Returns the baselines that count the promised unit, the latest last. */
    private static List<Baseline> sameUnit(List<Baseline> baselines, Quantity quantity) {
        return baselines.stream()
                .filter(each -> Quantities.of(each).filter(measure -> measure.unit().sameAs(quantity.unit())).isPresent())
                .sorted(LATEST).toList();
    }

    /** A value read while a rate already runs contains a part of what it promises. */
    private static boolean startsBefore(Baseline baseline, Quantity quantity) {
        return baseline.getDate() == null || !(quantity instanceof Rate rate) || rate.years().first().isEmpty()
                || baseline.getDate().getYear() <= rate.years().first().getAsInt();
    }
}
