// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CircularFields;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Axis;
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
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        if (UNDER_THE_CIRCULAR.contains(contents.contract().getKind())) {
            for (Axis axis : contents.axes()) {
                check(axis, context, findings);
            }
        }
    }

    private void check(Axis axis, CheckContext context, Findings findings) {
        if (axis.getFields().isEmpty()) {
            findings.on(axis).at(Literals.NAMED_ELEMENT__NAME).report(text(context.locale(), "message", Naming.name(axis)));
        } else if (axis.getNotApplicable() == null && Set.copyOf(axis.getFields()).size() > 1) {
            findings.on(axis).at(Literals.AXIS__FIELDS).report(text(context.locale(), "message.several", Naming.name(axis),
                    CircularFields.list(axis.getFields(), context.locale())));
        }
    }
}
