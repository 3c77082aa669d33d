// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.indicators;

import java.util.List;
import java.util.Locale;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Fix;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.SeverityVariant;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R66: every commitment has an indicator; a quantified one must have it before signature.
 *
 * <p>An indicator of one of its actions or of an objective that it serves is enough.
 */
public final class StatedIndicators extends ContractRule {
    private static final Severities QUANTIFIED = Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING);

    public StatedIndicators() {
        super("R66", Category.INDICATORS, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public List<SeverityVariant> variants(Locale locale) {
        return List.of(new SeverityVariant(text(locale, "variant"), QUANTIFIED));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Standing.commitments(contents).stream().filter(each -> !isMeasured(each))
                .forEach(commitment -> report(commitment, context.locale(), findings));
    }

    private void report(Commitment commitment, Locale locale, Findings findings) {
        Fix fix = new Fixes(locale).addIndicator(commitment);
        if (commitment.getQuantity() == null) {
            findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME).fix(fix)
                    .report(text(locale, "message", Naming.name(commitment)));
        } else {
            findings.on(commitment).at(Literals.COMMITMENT__QUANTITY).as(QUANTIFIED).fix(fix)
                    .report(text(locale, "message.quantified", Naming.name(commitment)));
        }
    }

    private static boolean isMeasured(Commitment commitment) {
        return !commitment.getIndicators().isEmpty()
                || commitment.getActions().stream().anyMatch(action -> !action.getIndicators().isEmpty())
                || commitment.getObjectives().stream().anyMatch(each -> each.eIsProxy() || !each.getIndicators().isEmpty());
    }
}
