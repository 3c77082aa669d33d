// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CircularFields;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R53: an axis belongs to one field of the circular, so that contracts can be compared field by field.
 *
 * <p>Cities name their axes as they like; a local axis is allowed, but is to be meant. An axis that says why it stays empty may
 * do so for several fields. Only contracts under the circular are held to its fields.
 */
public final class MappedAxes extends ContractRule {
    private static final Set<ContractKind> UNDER_THE_CIRCULAR = Set.of(ContractKind.CSI, ContractKind.SMALL_TOWN_CONTRACT);

    public MappedAxes() {
        super("R53", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        if (UNDER_THE_CIRCULAR.contains(contents.contract().getKind())) {
            for (Axis axis : contents.axes()) {
                check(axis, context, findings);
            }
        }
    }

    private Fix alone(Axis axis, CircularField kept, Locale locale) {
        List<Fix> removals = IntStream.range(0, axis.getFields().size()).filter(index -> axis.getFields().get(index) != kept)
                .<Fix>mapToObj(index -> new Fix.Remove("", axis, Literals.AXIS__FIELDS, index)).toList();
        return new Fix.Several(text(locale, "fix.keep", kept.getLiteral()), removals);
    }

    private void check(Axis axis, CheckContext context, Findings findings) {
        if (axis.getFields().isEmpty()) {
            findings.on(axis).at(Literals.NAMED_ELEMENT__NAME).report(text(context.locale(), "message", Naming.name(axis)));
        } else if (axis.getNotApplicable() == null && Set.copyOf(axis.getFields()).size() > 1) {
            Findings.Place place = findings.on(axis).at(Literals.AXIS__FIELDS);
            axis.getFields().stream().distinct().forEach(kept -> place.fix(alone(axis, kept, context.locale())));
            place.report(text(context.locale(), "message.several", Naming.name(axis),
                    CircularFields.list(axis.getFields(), context.locale())));
        }
    }
}
