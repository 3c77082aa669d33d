// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Objective;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/**
 * R61: what the diagnosis finds is answered by an objective or a commitment, and what is undertaken answers a finding.
 *
 * <p>Nothing is asked of a contract without findings (R60) nor, in an axis without objectives, of its commitments.
 */
public final class LinkedDiagnosis extends ContractRule {

    private static final int MOST_PROPOSED = 4;

    public LinkedDiagnosis() {
        super("R61", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.INFO));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        List<DiagnosisFinding> found = contents.contract().getDiagnosis() == null ? List.of()
                : contents.contract().getDiagnosis().getFindings();
        if (!found.isEmpty()) {
            checkFindings(found, contents, context.locale(), findings);
            contents.objectives().stream().filter(each -> each.getAnswers().isEmpty()).forEach(objective -> linked(findings.on(objective)
                    .at(Literals.NAMED_ELEMENT__NAME), objective, "répond à ", found, context.locale()).report(text(context.locale(), "message.objective", Naming.name(objective))));
            contents.axes().forEach(axis -> checkCommitments(axis, contents, context.locale(), findings));
        }
    }

    private static Findings.Place linked(Findings.Place place, NamedElement element, String property, List<? extends NamedElement> targets,
            Locale locale) {
        targets.stream().filter(each -> each.getName() != null).limit(MOST_PROPOSED)
                .forEach(each -> place.fix(new Fixes(locale).add(element, property + Dossier.qualifiedName(each))));
        return place;
    }

    private void checkFindings(List<DiagnosisFinding> found, ContractContents contents, Locale locale, Findings findings) {
        Set<DiagnosisFinding> answered = new HashSet<>();
        contents.objectives().forEach(objective -> answered.addAll(objective.getAnswers()));
        contents.commitments().forEach(commitment -> answered.addAll(commitment.getAnswers()));
        for (DiagnosisFinding each : found) {
            if (!answered.contains(each)) {
                findings.on(each).at(Literals.NAMED_ELEMENT__NAME).report(text(locale, "message.finding", Naming.name(each)));
            }
        }
    }

    private void checkCommitments(Axis axis, ContractContents contents, Locale locale, Findings findings) {
        List<Objective> objectives = axis.getObjectives();
        for (Commitment commitment : objectives.isEmpty() ? List.<Commitment>of() : contents.standingCommitments(axis)) {
            if (commitment.getObjectives().isEmpty() && commitment.getAnswers().isEmpty()) {
                linked(findings.on(commitment).at(Literals.NAMED_ELEMENT__NAME).about(objectives), commitment, "sert ", objectives, locale)
                        .report(text(locale, "message.commitment", Naming.name(commitment), Naming.name(axis)));
            }
        }
    }
}
