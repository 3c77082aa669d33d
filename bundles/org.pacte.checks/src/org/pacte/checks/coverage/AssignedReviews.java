// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.dossier.ContractContents;

/**
 * R58: every commitment, or its axis, has a body that reviews it.
 *
 * <p>A single steering body reviews them all. Where there is none, R56 has said so already.
 */
public final class AssignedReviews extends ContractRule {
    private static final int SEVERAL = 2;

    public AssignedReviews() {
        super("R58", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        if (contents.contract().getSteering().size() >= SEVERAL) {
            Set<Commitment> reviewed = new HashSet<>();
            contents.axes().stream().filter(axis -> !axis.getReviewers().isEmpty())
                    .forEach(axis -> reviewed.addAll(contents.commitments(axis)));
            Standing.commitments(contents).stream().filter(each -> each.getReviewers().isEmpty() && !reviewed.contains(each))
                    .forEach(commitment -> report(commitment, contents.contract().getSteering(), context, findings));
        }
    }

    private void report(Commitment commitment, List<Body> steering, CheckContext context, Findings findings) {
        Findings.Place place = findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME);
        steering.stream().filter(each -> !each.eIsProxy() && each.getName() != null)
                .forEach(each -> place.fix(new Fixes(context.locale()).add(commitment, "suivi par " + each.getName())));
        place.report(text(context.locale(), "message", Naming.name(commitment)));
    }
}
