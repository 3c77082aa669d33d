// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Frequency;
import org.pacte.model.contract.Indicator;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.text.Typography;

/** R67: an indicator says what it counts, where the figures come from, who gives them, how often and, with a target, from where. */
public final class DefinedIndicators extends ContractRule {

    public DefinedIndicators() {
        super("R67", Category.INDICATORS, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Indicator indicator : contents.indicators()) {
            List<String> missing = missing(indicator, context.locale());
            if (!missing.isEmpty()) {
                Findings.Place place = findings.on(indicator).at(Literals.NAMED_ELEMENT__NAME);
                String completion = completion(indicator);
                if (!completion.isEmpty()) {
                    place.fix(new Fix.Add(text(context.locale(), "fix.complete"), indicator, completion));
                }
                place.report(text(context.locale(), "message", Naming.name(indicator),
                        Typography.list(missing, context.locale())));
            }
        }
    }

    private List<String> missing(Indicator indicator, Locale locale) {
        List<String> missing = new ArrayList<>();
        add(!Typography.isGiven(indicator.getUnit()), "part.unit", locale, missing);
        add(!Typography.isGiven(indicator.getSource()), "part.source", locale, missing);
        add(indicator.getProducers().isEmpty(), "part.producer", locale, missing);
        add(indicator.getFrequency() == Frequency.UNSPECIFIED, "part.frequency", locale, missing);
        add(!indicator.getTargets().isEmpty() && indicator.getBaselines().isEmpty() && !isPartOfACommitmentWithBaselines(indicator),
                "part.baseline", locale, missing);
        return missing;
    }

    /** What one can guess, or what is to be written by the author; where it starts from, nobody can guess. */
    private static String completion(Indicator indicator) {
        Commitment commitment = indicator.eContainer() instanceof Commitment owner ? owner : null;
        List<String> lines = new ArrayList<>();
        if (!Typography.isGiven(indicator.getUnit())) {
            lines.add("unité " + Optional.ofNullable(commitment).map(Commitment::getQuantity).flatMap(Quantities::of)
                    .map(quantity -> quantity.unit().label()).filter(label -> label.matches("[\\p{L}_-]+")).orElse(Fixes.blank()));
        }
        if (!Typography.isGiven(indicator.getSource())) {
            lines.add("source " + Fixes.blank());
        }
        if (indicator.getProducers().isEmpty() && commitment != null) {
            commitment.getBearers().stream().filter(each -> !each.eIsProxy()).limit(1)
                    .forEach(each -> lines.add("producteur " + Dossier.qualifiedName(each)));
        }
        if (indicator.getFrequency() == Frequency.UNSPECIFIED) {
            lines.add("périodicité annuelle");
        }
        return String.join("\n", lines);
    }

    private static boolean isPartOfACommitmentWithBaselines(Indicator indicator) {
        return indicator.eContainer() instanceof Commitment commitment && !commitment.getBaselines().isEmpty();
    }

    private void add(boolean absent, String key, Locale locale, List<String> missing) {
        if (absent) {
            missing.add(text(locale, key));
        }
    }
}
