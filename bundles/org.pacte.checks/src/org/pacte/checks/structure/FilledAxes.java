// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Finding;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.AxisItem;
import org.pacte.model.contract.CommitmentGroup;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R03: an axis holds a commitment or says why it holds none; a group holds one. */
public final class FilledAxes extends ContractRule {

    public FilledAxes() {
        super("R03", Category.STRUCTURE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        for (Axis axis : contents.axes()) {
            checkAxis(axis, contents.commitments(axis).size(), context.locale(), findings);
            for (AxisItem item : axis.getItems()) {
                if (item instanceof CommitmentGroup group && group.getCommitments().isEmpty()) {
                    findings.on(group).at(Literals.NAMED_ELEMENT__NAME)
                            .fix(new Fixes(context.locale()).remove(group, "groupe " + Naming.name(group)))
                            .report(text(context.locale(), "message.group", Naming.name(group)));
                }
            }
        }
    }

    private void checkAxis(Axis axis, int commitments, Locale locale, Findings findings) {
        boolean declaredEmpty = Typography.isGiven(axis.getNotApplicable());
        if (commitments == 0 && !declaredEmpty) {
            findings.on(axis).at(Literals.NAMED_ELEMENT__NAME).fix(new Fixes(locale).add(axis, "sans-objet " + Fixes.blank()))
                    .report(text(locale, "message", Naming.name(axis)));
        } else if (commitments > 0 && declaredEmpty) {
            findings.on(axis).at(Literals.AXIS__NOT_APPLICABLE)
                    .fix(new Fixes(locale).remove(axis, Literals.AXIS__NOT_APPLICABLE, Finding.WHOLE, "sans-objet"))
                    .report(text(locale, "message.both", Naming.name(axis), String.valueOf(commitments)));
        }
    }
}
