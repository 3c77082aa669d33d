// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
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
import org.pacte.checks.SeverityVariant;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
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
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Target;
import org.pacte.model.quantity.Total;
import org.pacte.model.time.Terms;

/**
 * R33: baseline plus promise gives the target of the indicators that count the same thing.
 *
 * <p>Each target is confronted with what is promised by its date; where the words leave that open, nothing is said. Several
 * baselines may stand side by side: one that agrees is enough. It is an error where the indicator has a baseline of its own,
 * and a warning where only the commitment has one, since the same unit may count something else. The start of an evolution
 * is confronted with the baseline.
 */
public final class TargetsAddUp extends CommitmentRule {
    private static final Severities PROBABLE = Severities.always(Severity.WARNING);
    private static final Comparator<IndicatorTarget> BY_DATE = Comparator.comparing(IndicatorTarget::getDate);

    public TargetsAddUp() {
        super("R33", Category.QUANTITIES, Severities.always(Severity.ERROR));
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), PROBABLE));
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
        if (promise.quantity() instanceof Evolution evolution) {
            checkStart(promise, evolution, context.locale(), findings);
        }
        for (Indicator indicator : promise.commitment().getIndicators()) {
            Stock stock = Stock.of(promise, indicator);
            if (stock.movesAsPromised()) {
                for (IndicatorTarget target : comparable(indicator.getTargets(), promise, contents.terms())) {
                    checkTarget(promise, stock, target, contents.terms(), context.locale(), findings);
                }
            }
        }
    }

    private void checkStart(Promise promise, Evolution evolution, Locale locale, Findings findings) {
        List<Baseline> baselines = Stock.sameUnit(promise.commitment().getBaselines(), evolution.unit());
        List<Check> checks = baselines.stream().map(each -> Checks.start(evolution, Quantities.of(each).orElseThrow())).toList();
        if (!checks.isEmpty() && checks.stream().noneMatch(Check::holds)) {
            findings.on(promise.statement()).at(Literals.EVOLUTION_STATEMENT__FROM).about(baselines).report(text(locale, "message.start",
                    Naming.name(promise.commitment()), checks.getLast().computed().print(locale),
                    checks.getLast().stated().print(locale)));
        }
    }

    /**
     * Returns the targets of which the promise says something: those until it is over and the first one after. When nothing
     * says when it is over, that is the last target only.
     */
    private static List<IndicatorTarget> comparable(List<IndicatorTarget> targets, Promise promise, Terms terms) {
        if (promise.quantity() instanceof Maintenance || targets.isEmpty()) {
            return targets;
        }
        List<IndicatorTarget> undated = targets.stream().filter(each -> each.getDate() == null).toList();
        List<IndicatorTarget> dated = targets.stream().filter(each -> each.getDate() != null).sorted(BY_DATE).toList();
        Optional<LocalDate> end = Promised.end(promise, terms);
        if (end.isEmpty() && promise.commitment().getDeadline() == null) {
            return List.of(undated.isEmpty() ? dated.getLast() : targets.getLast());
        }
        Stream<IndicatorTarget> before = dated.stream().filter(each -> end.filter(each.getDate()::isBefore).isPresent());
        Stream<IndicatorTarget> after = dated.stream()
                .filter(each -> end.filter(day -> !each.getDate().isBefore(day)).isPresent()).limit(1);
        return Stream.of(undated.stream(), before, after).flatMap(each -> each).toList();
    }

    private void checkTarget(Promise promise, Stock stock, IndicatorTarget target, Terms terms, Locale locale,
            Findings findings) {
        Optional<Measure> aim = Quantities.of(target).filter(each -> each.unit().sameAs(promise.quantity().unit()))
                .filter(stock::mayReach);
        if (aim.isEmpty() || isAStep(aim.get(), promise)) {
            return;
        }
        List<Check> checks = checks(promise, stock, target.getDate(), aim.get(), terms);
        boolean counted = !stock.own() && isCounted(aim.get(), promise, stock, target.getDate(), terms);
        if (!checks.isEmpty() && !counted && checks.stream().noneMatch(check -> holds(check, promise.quantity()))) {
            Check shown = checks.getLast();
            Findings.Place place = findings.on(target).at(Literals.INDICATOR_TARGET__AMOUNT)
                    .as(stock.own() ? severities() : PROBABLE).about(stock.baselines()).about(promise.statement());
            Sums.fix(shown, target, Literals.INDICATOR_TARGET__AMOUNT, locale).ifPresent(place::fix);
            place.report(text(locale, stock.own() ? "message" : "message.probable", Naming.name(stock.indicator()),
                            shown.stated().print(locale), Sums.shown(shown, locale), Naming.name(promise.commitment())));
        }
    }

    private static List<Check> checks(Promise promise, Stock stock, LocalDate day, Measure aim, Terms terms) {
        if (isLevel(promise.quantity())) {
            Measure any = stock.start().orElse(new Measure(BigDecimal.ZERO, promise.quantity().unit()));
            return Promised.between(null, day, promise, terms)
                    .flatMap(level -> Checks.target(level, any, aim)).stream().toList();
        }
        return stock.baselines().stream().flatMap(each -> Promised.between(each.getDate(), day, promise, terms)
                .flatMap(part -> Checks.target(part, Quantities.of(each).orElseThrow(), aim)).stream()).toList();
    }

    private static boolean isLevel(Quantity quantity) {
        return quantity instanceof Target || quantity instanceof Evolution || quantity instanceof Maintenance;
    }

    /** Who keeps 345 officers may well aim at more. */
    private static boolean holds(Check check, Quantity quantity) {
        return check.holds() || quantity instanceof Maintenance && check.verdict() == Check.Verdict.BELOW;
    }

    /** Without a deadline, a target may be any of the steps of an evolution. */
    private static boolean isAStep(Measure aim, Promise promise) {
        return promise.quantity() instanceof Evolution evolution && promise.commitment().getDeadline() == null
                && evolution.steps().contains(aim.value());
    }

    /** Tells whether a target is a count of what is promised by its day, whatever there was before. */
    private static boolean isCounted(Measure aim, Promise promise, Stock stock, LocalDate day, Terms terms) {
        Optional<Quantity> promised = Promised.between(null, day, promise, terms);
        return switch (promise.quantity()) {
            case Increment change -> promised.flatMap(Quantity::total).filter(total -> counts(total, aim)).isPresent();
            case Rate rate -> promised.flatMap(Quantity::total).filter(total -> counts(total, aim)).isPresent();
            case Target level -> stock.change(level.amount().valueIn(aim.unit())).filter(aim.value()::equals).isPresent();
            case Evolution evolution -> stock.change(evolution.last()).filter(aim.value()::equals).isPresent();
            default -> false;
        };
    }

    /** A decrease is counted without sign. */
    private static boolean counts(Total change, Measure aim) {
        BigDecimal value = aim.valueIn(change.unit());
        return change.contains(value) || change.contains(value.negate());
    }
}
