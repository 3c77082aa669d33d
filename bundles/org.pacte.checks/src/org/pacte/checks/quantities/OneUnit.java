// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.quantity.Unit;

/**
 * R38: what a commitment promises, starts from and measures is counted in one unit, not in two that nearly mean the same.
 *
 * <p>An indicator in another unit is a slip only when no indicator of the commitment counts the promised one.
 */
public final class OneUnit extends PromiseRule {

    public OneUnit() {
        super("R38", Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    /** A place where a unit is written. */
    private record Written(EObject element, EStructuralFeature feature, Unit unit) {
    }

    @Override
    void check(Promise promise, CheckContext context, Findings findings) {
        if (promise.statement() == promise.commitment().getQuantity()) {
            report(promise, mixed(promise), context.locale(), findings);
        } else {
            checkReading(promise, context.locale(), findings);
        }
    }

    private static List<Written> mixed(Promise promise) {
        Unit unit = promise.quantity().unit();
        List<Written> mixed = new ArrayList<>();
        for (Baseline baseline : promise.commitment().getBaselines()) {
            add(baseline, Literals.BASELINE__UNIT, baseline.getUnit(), unit, mixed);
        }
        List<Indicator> indicators = promise.commitment().getIndicators();
        if (indicators.stream().noneMatch(each -> each.getUnit() != null && new Unit(each.getUnit()).sameAs(unit))) {
            indicators.forEach(each -> add(each, Literals.INDICATOR__UNIT, each.getUnit(), unit, mixed));
        }
        return mixed;
    }

    private static void add(EObject element, EStructuralFeature feature, String written, Unit unit, List<Written> mixed) {
        if (written != null && new Unit(written).isMixedWith(unit)) {
            mixed.add(new Written(element, feature, new Unit(written)));
        }
    }

    private void report(Promise promise, List<Written> mixed, Locale locale, Findings findings) {
        for (Written each : mixed) {
            findings.on(each.element()).at(each.feature()).about(promise.statement())
                    .fix(new Fixes(locale).write(each.element(), each.feature(), promise.quantity().unit().label())).report(text(locale, "message",
                    Naming.name(promise.commitment()), label(promise.quantity().unit()), label(each.unit())));
        }
    }

    /** The parties may disagree on the figure, but not on what it counts. */
    private void checkReading(Promise promise, Locale locale, Findings findings) {
        Promise.of(promise.commitment()).map(own -> own.quantity().unit()).filter(unit -> unit.isMixedWith(promise.quantity().unit()))
                .ifPresent(unit -> findings.on(promise.statement()).report(text(locale, "message.reading",
                        Naming.name(promise.commitment()), label(unit), label(promise.quantity().unit()))));
    }

    private static String label(Unit unit) {
        return unit.label().replace('_', ' ');
    }
}
