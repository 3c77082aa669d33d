// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.IndicatorKind;
import org.pacte.model.dossier.ContractContents;

/**
 * R68: among the indicators of an axis, one tells a result and not only what was spent or done.
 *
 * <p>An indicator that states no kind may be one of results.
 */
public final class ResultIndicators extends ContractRule {
    private static final Set<IndicatorKind> OF_MEANS = EnumSet.of(IndicatorKind.CONTEXT, IndicatorKind.MEANS, IndicatorKind.OUTPUT);

    public ResultIndicators() {
        super("R68", Category.INDICATORS, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Axis axis : contents.axes()) {
            List<Indicator> indicators = indicators(axis, contents);
            if (!indicators.isEmpty() && indicators.stream().allMatch(each -> OF_MEANS.contains(each.getKind()))) {
                Findings.Place place = findings.on(axis).at(Literals.NAMED_ELEMENT__NAME).about(indicators);
                contents.standingCommitments(axis).stream().filter(each -> each.getIndicators().stream()
                        .noneMatch(known -> "résultat".equals(known.getName()))).findFirst().ifPresent(commitment -> place.fix(
                        new Fixes(context.locale()).addBlock(commitment, "indicateur résultat " + Fixes.blank() + " {\n  type résultat\n}")));
                place.report(text(context.locale(), "message", Naming.name(axis), String.valueOf(indicators.size())));
            }
        }
    }

    private static List<Indicator> indicators(Axis axis, ContractContents contents) {
        Stream<Indicator> objectives = axis.getObjectives().stream().flatMap(each -> each.getIndicators().stream());
        Stream<Indicator> commitments = contents.standingCommitments(axis).stream().flatMap(each -> Stream.concat(
                each.getIndicators().stream(), each.getActions().stream().flatMap(action -> action.getIndicators().stream())));
        return Stream.concat(objectives, commitments).toList();
    }
}
