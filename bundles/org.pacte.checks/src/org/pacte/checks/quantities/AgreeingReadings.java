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
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Reading;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.quantity.Check;
import org.pacte.model.quantity.Checks;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Total;

/**
 * R34: a multiplier, a percentage and the figures that stand beside it lead to the same level.
 *
 * <p>What is compared is the commitment's own quantity and the readings of the parties, each from the baseline; the first
 * of them that leads somewhere is the measure of the others. Without baseline, only totals can be compared.
 */
public final class AgreeingReadings extends CommitmentRule {

    public AgreeingReadings() {
        super("R34", Category.QUANTITIES, Severities.always(Severity.WARNING));
    }

    /** What the commitment itself or one party says. */
    private record Statement(Optional<Reading> reading, Quantity quantity) {
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        if (!commitment.getReadings().isEmpty()) {
            check(commitment, context.locale(), findings);
        }
    }

    private void check(Commitment commitment, Locale locale, Findings findings) {
        List<Statement> statements = statements(commitment);
        if (statements.isEmpty()) {
            return;
        }
        Statement first = statements.getFirst();
        for (Statement other : statements.subList(1, statements.size())) {
            message(first, other, commitment, locale).ifPresent(message -> findings.on(other.reading().orElseThrow())
                    .at(Literals.READING__QUANTITY).about(commitment.getBaselines()).report(message));
        }
    }

    private Optional<String> message(Statement first, Statement other, Commitment commitment, Locale locale) {
        List<Measure> baselines = baselines(commitment, first.quantity(), other.quantity());
        String name = Naming.name(commitment);
        String one = first.quantity().print(locale);
        String two = other.quantity().print(locale);
        if (baselines.isEmpty()) {
            boolean differ = first.quantity().compare(other.quantity()).filter(AgreeingReadings::differs).isPresent();
            return differ ? Optional.of(text(locale, "message.totals", name, said(first, locale), one, said(other, locale), two))
                    : Optional.empty();
        }
        return clash(first.quantity(), other.quantity(), baselines).map(check -> text(locale, "message", name, said(first, locale), one,
                Sums.shown(check, locale), said(other, locale), two, check.stated().print(locale)));
    }

    private static boolean differs(Total.Comparison comparison) {
        return comparison == Total.Comparison.LESS || comparison == Total.Comparison.GREATER;
    }

    private static List<Statement> statements(Commitment commitment) {
        Stream<Statement> own = Quantities.of(commitment.getQuantity()).map(each -> new Statement(Optional.empty(), each)).stream();
        Stream<Statement> read = commitment.getReadings().stream()
                .flatMap(reading -> Quantities.of(reading.getQuantity()).map(each -> new Statement(Optional.of(reading), each)).stream());
        return Stream.concat(own, read).toList();
    }

    /** Returns how two quantities contradict each other; one baseline from which they agree is enough for peace. */
    private static Optional<Check> clash(Quantity one, Quantity other, List<Measure> baselines) {
        List<Check> checks = baselines.stream().flatMap(baseline -> Checks.readings(one, other, baseline).stream()).toList();
        return checks.isEmpty() || checks.stream().anyMatch(Check::holds) ? Optional.empty() : Optional.of(checks.getLast());
    }

    private static List<Measure> baselines(Commitment commitment, Quantity one, Quantity other) {
        Stream<Baseline> indicators = commitment.getIndicators().stream().flatMap(each -> each.getBaselines().stream());
        return Stream.concat(commitment.getBaselines().stream(), indicators).flatMap(each -> Quantities.of(each).stream())
                .filter(measure -> measure.unit().sameAs(one.unit()) && measure.unit().sameAs(other.unit())).toList();
    }

    private String said(Statement statement, Locale locale) {
        Optional<Reading> reading = statement.reading().filter(each -> each.getParty() != null && !each.getParty().eIsProxy());
        return reading.map(each -> text(locale, "reader", Naming.name(each.getParty()))).orElseGet(() -> text(locale, "text"));
    }
}
