// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.quantity.Quantity.Amount;
import org.pacte.model.quantity.Quantity.Creation;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.FundingShare;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Multiplier;
import org.pacte.model.quantity.Quantity.OpeningHours;
import org.pacte.model.quantity.Quantity.PercentChange;
import org.pacte.model.quantity.Quantity.Range;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Share;
import org.pacte.model.quantity.Quantity.Target;
import org.pacte.model.text.FrenchNouns;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;

/** Quantities in the words of documents and explanations. */
final class QuantityWording {
    private static final Messages MESSAGES = Messages.beside(QuantityWording.class);

    private QuantityWording() {
    }

    static String print(Quantity quantity, Locale locale) {
        return switch (quantity) {
            case Increment increment ->
                withParts(bounded(increment.precision(), signed(increment.amount(), locale), locale),
                        increment, locale);
            case PercentChange change -> bounded(change.precision(), signedPercent(change, locale), locale);
            default -> explain(quantity, locale);
        };
    }

    static String explain(Quantity quantity, Locale locale) {
        return switch (quantity) {
            case Amount amount ->
                withParts(bounded(amount.precision(), amount.amount().print(locale), locale), amount, locale);
            case Increment increment -> withParts(change(increment, locale), increment, locale);
            case Target target ->
                say(locale, "quantity.target", bounded(target.precision(), target.amount().print(locale), locale));
            case Evolution evolution -> evolution(evolution, locale);
            case Rate rate -> rate(rate, locale);
            case Range range -> Total.between(range.minimum(), range.maximum(), range.unit()).print(locale);
            case Multiplier multiplier -> multiplier(multiplier, locale);
            case PercentChange change -> percentChange(change, locale);
            case Share share ->
                bounded(share.precision(), say(locale, "quantity.share", percent(share.percent(), locale),
                        Typography.quote(share.base(), locale)), locale);
            case FundingShare share -> bounded(share.precision(),
                    say(locale, "quantity.fundingShare", percent(share.percent(), locale)), locale);
            case Maintenance maintenance ->
                maintenance.amount().map(kept -> say(locale, "quantity.keep", kept.print(locale)))
                        .orElseGet(() -> say(locale, "quantity.keepAll"));
            case OpeningHours opening -> say(locale, "quantity.open", opening.hours());
            case Creation creation -> say(locale, "quantity.create", creation.amount().print(locale));
        };
    }

    private static String bounded(Precision precision, String figure, Locale locale) {
        return switch (precision) {
            case EXACT -> figure;
            case AT_LEAST -> say(locale, "total.atLeast", figure);
            case AT_MOST -> say(locale, "total.atMost", figure);
            case ABOUT -> say(locale, "total.about", figure);
        };
    }

    private static String signed(Measure measure, Locale locale) {
        return measure.value().signum() > 0 ? "+" + measure.print(locale) : measure.print(locale);
    }

    private static String signedPercent(PercentChange change, Locale locale) {
        String figure = FrenchNumbers.printSigned(change.percent(), locale) + percentSign(locale);
        return say(locale, "quantity.percentOf", figure, de(change.unit(), locale));
    }

    private static String change(Increment increment, Locale locale) {
        Measure magnitude = new Measure(increment.amount().value().abs(), increment.unit());
        String key = increment.amount().value().signum() < 0 ? "quantity.fewer" : "quantity.more";
        return bounded(increment.precision(), say(locale, key, magnitude.print(locale)), locale);
    }

    private static String percentChange(PercentChange change, Locale locale) {
        String key = change.percent().signum() < 0 ? "quantity.percentFewer" : "quantity.percentMore";
        return bounded(change.precision(),
                say(locale, key, percent(change.percent().abs(), locale), de(change.unit(), locale)),
                locale);
    }

    private static String multiplier(Multiplier multiplier, Locale locale) {
        String counted = de(multiplier.unit(), locale);
        return switch (multiplier.factor().toPlainString()) {
            case "2" -> say(locale, "quantity.double", counted);
            case "3" -> say(locale, "quantity.triple", counted);
            default -> say(locale, "quantity.multiply", FrenchNumbers.print(multiplier.factor(), locale), counted);
        };
    }

    private static String evolution(Evolution evolution, Locale locale) {
        String from = FrenchNumbers.print(evolution.from(), locale);
        String to = new Measure(evolution.steps().getFirst(), evolution.unit()).print(locale);
        StringBuilder text = new StringBuilder(say(locale, "quantity.fromTo", from, to));
        for (BigDecimal step : evolution.steps().subList(1, evolution.steps().size())) {
            text.append(say(locale, "quantity.then", FrenchNumbers.print(step, locale)));
        }
        return text.toString();
    }

    private static String rate(Rate rate, Locale locale) {
        String each = say(locale, "quantity.per." + rate.period().name(),
                bounded(rate.precision(), rate.amount().print(locale),
                        locale));
        String years = rate.years().print(locale);
        String running = years.isEmpty() ? each : each + " " + years;
        Optional<Total> total = rate.total();
        if (total.isEmpty()) {
            return running;
        }
        String sum = say(locale, "quantity.thatIs", running, total.get().print(locale));
        return Checks.rateTotal(rate).filter(check -> !check.holds())
                .map(check -> say(locale, "quantity.but", sum, check.calculation().orElseThrow().print(locale)))
                .orElse(sum);
    }

    private static String withParts(String whole, Quantity quantity, Locale locale) {
        List<String> parts = quantity.parts().stream().map(part -> part(part, locale)).toList();
        return parts.isEmpty() ? whole : say(locale, "quantity.ofWhich", whole, Typography.list(parts, locale));
    }

    private static String part(Part part, Locale locale) {
        StringBuilder text = new StringBuilder(FrenchNumbers.print(part.value(), locale));
        part.when().ifPresent(deadline -> text.append(' ').append(deadline.phrase(locale)));
        part.territory().ifPresent(territory -> text.append(" (").append(territory).append(')'));
        return text.toString();
    }

    /** Links a number to what it counts; the unit stays in the author's French. */
    private static String de(Unit unit, Locale locale) {
        String plural = FrenchNouns.plural(unit.label()).replace('_', ' ');
        return Messages.isEnglish(locale) ? plural : Typography.de(plural);
    }

    private static String percent(BigDecimal value, Locale locale) {
        return FrenchNumbers.print(value, locale) + percentSign(locale);
    }

    private static String percentSign(Locale locale) {
        return Messages.isEnglish(locale) ? "%" : Typography.NBSP + "%";
    }

    private static String say(Locale locale, String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
