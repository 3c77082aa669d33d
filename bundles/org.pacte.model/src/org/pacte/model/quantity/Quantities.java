// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.CreationStatement;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.MaintenanceStatement;
import org.pacte.model.contract.Measurement;
import org.pacte.model.contract.MultiplierStatement;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.OpeningStatement;
import org.pacte.model.contract.PercentChangeStatement;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.RangeStatement;
import org.pacte.model.contract.ShareStatement;
import org.pacte.model.contract.Sign;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;

/**
 * Reads values from the statements of a contract.
 *
 * <p>A statement that the parser could only read in part, or whose base is unknown, has no value: the parser or the
 * linker has already reported it.
 */
public final class Quantities {
    private static final String UNKNOWN = "…";

    private Quantities() {
    }

    /** Returns the value of a statement; empty for {@code null} and for an incomplete statement. */
    public static Optional<Quantity> of(QuantityStatement statement) {
        return Optional.ofNullable(switch (statement) {
            case null -> null;
            case AmountStatement amount -> amount(amount);
            case TargetStatement target -> measure(target.getAmount(), target.getUnit())
                    .map(level -> new Quantity.Target(precision(target.getBound()), level)).orElse(null);
            case EvolutionStatement evolution -> evolution(evolution);
            case RangeStatement range -> range(range);
            case MultiplierStatement multiplier -> multiplier.getFactor() == null ? null
                    : new Quantity.Multiplier(multiplier.getFactor(), unit(multiplier.getUnit()));
            case PercentChangeStatement change -> percentChange(change);
            case ShareStatement share -> share(share);
            case MaintenanceStatement kept -> new Quantity.Maintenance(measure(kept.getAmount(), kept.getUnit()));
            case OpeningStatement opening -> opening.getHours() == null ? null
                    : new Quantity.OpeningHours(opening.getHours());
            case CreationStatement creation -> measure(creation.getAmount(), creation.getUnit())
                    .map(Quantity.Creation::new).orElse(null);
            default -> throw new IllegalArgumentException("Unknown statement: " + statement.eClass().getName());
        });
    }

    /** Returns the value of a baseline; empty while its figure is missing. */
    public static Optional<Measure> of(Baseline baseline) {
        return measure(baseline.getAmount(), baseline.getUnit());
    }

    /** Returns the figure of a diagnosis finding; empty when it has none. */
    public static Optional<Measure> of(DiagnosisFinding finding) {
        return measure(finding.getAmount(), finding.getUnit());
    }

    /** Returns the value of an indicator's target, in the indicator's unit. */
    public static Optional<Measure> of(IndicatorTarget target) {
        String unit = target.eContainer() instanceof Indicator indicator ? indicator.getUnit() : null;
        return measure(target.getAmount(), unit);
    }

    /** Returns what a report counts as done; empty where it counts nothing. */
    public static Optional<Measure> of(ProgressEntry entry) {
        return measure(entry.getAmount(), entry.getUnit());
    }

    /** Returns a measured value, in the indicator's unit. */
    public static Optional<Measure> of(Measurement measurement) {
        Indicator indicator = measurement.getIndicator();
        return indicator == null ? Optional.empty() : measure(measurement.getAmount(), indicator.getUnit());
    }

    /** Returns the ratio that a counterpart claims; empty when it claims none. */
    public static Optional<Ratio> ratio(Counterpart counterpart) {
        if (counterpart.isParity()) {
            return Optional.of(Ratio.PARITY);
        }
        boolean stated = counterpart.getGiven() != null && counterpart.getReceived() != null;
        return stated ? Optional.of(new Ratio(counterpart.getGiven(), counterpart.getReceived())) : Optional.empty();
    }

    private static Quantity amount(AmountStatement statement) {
        if (statement.getAmount() == null) {
            return null;
        }
        Measure amount = new Measure(signed(statement.getAmount(), statement.getSign()), unit(statement.getUnit()));
        Precision precision = precision(statement.getBound());
        if (statement.getPer() != PeriodUnit.NONE) {
            YearSpan years = new YearSpan(year(statement.getFirstYear()), year(statement.getLastYear()));
            return new Quantity.Rate(precision, amount, Period.valueOf(statement.getPer().name()), years,
                    Optional.ofNullable(statement.getTotal()));
        }
        List<Part> parts = statement.getTranches().stream().filter(tranche -> tranche.getAmount() != null)
                .map(Quantities::part).toList();
        return statement.getSign() == Sign.NONE ? new Quantity.Amount(precision, amount, parts)
                : new Quantity.Increment(precision, amount, parts);
    }

    private static Part part(Tranche tranche) {
        return new Part(tranche.getAmount(), Optional.ofNullable(tranche.getDeadline()),
                Optional.ofNullable(tranche.getTerritory()).map(Quantities::label), around(tranche.getTerritory()));
    }

    private static Set<String> around(Territory territory) {
        Set<Territory> known = new LinkedHashSet<>();
        Territory next = territory == null ? null : territory.getWithin();
        // A text that is being typed may put a territory in itself.
        while (next != null && next != territory && known.add(next)) {
            next = next.getWithin();
        }
        return known.stream().map(Quantities::label).collect(Collectors.toUnmodifiableSet());
    }

    private static Quantity evolution(EvolutionStatement statement) {
        if (statement.getFrom() == null || statement.getTo() == null) {
            return null;
        }
        List<BigDecimal> steps = new ArrayList<>();
        steps.add(statement.getTo());
        statement.getFurther().stream().filter(step -> step != null).forEach(steps::add);
        return new Quantity.Evolution(statement.getFrom(), steps, unit(statement.getUnit()));
    }

    private static Quantity range(RangeStatement statement) {
        if (statement.getMinimum() == null || statement.getMaximum() == null) {
            return null;
        }
        return new Quantity.Range(statement.getMinimum(), statement.getMaximum(), unit(statement.getUnit()));
    }

    private static Quantity percentChange(PercentChangeStatement statement) {
        if (statement.getPercent() == null) {
            return null;
        }
        return new Quantity.PercentChange(precision(statement.getBound()),
                signed(statement.getPercent(), statement.getSign()), unit(statement.getUnit()));
    }

    private static Quantity share(ShareStatement statement) {
        if (statement.getPercent() == null) {
            return null;
        }
        Precision precision = precision(statement.getBound());
        if (statement.isOfCost()) {
            return new Quantity.FundingShare(precision, statement.getPercent());
        }
        NamedElement base = statement.getBase();
        return base == null || base.eIsProxy() ? null
                : new Quantity.Share(precision, statement.getPercent(), label(base));
    }

    private static String label(NamedElement element) {
        if (element.getTitle() != null) {
            return element.getTitle();
        }
        return element.getName() == null ? UNKNOWN : element.getName();
    }

    private static Optional<Measure> measure(BigDecimal value, String unit) {
        return Optional.ofNullable(value).map(figure -> new Measure(figure, unit(unit)));
    }

    private static Unit unit(String label) {
        return label == null ? Unit.NONE : new Unit(label);
    }

    private static BigDecimal signed(BigDecimal value, Sign sign) {
        return sign == Sign.DECREASE ? value.negate() : value;
    }

    private static Precision precision(Bound bound) {
        return Precision.valueOf(bound.name());
    }

    private static OptionalInt year(int year) {
        return year == 0 ? OptionalInt.empty() : OptionalInt.of(year);
    }
}
