// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

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
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.EvaluationClause;
import org.pacte.model.contract.Frequency;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R59: a contract says how, by whom and how often it is evaluated. */
public final class StatedEvaluation extends ContractRule {

    public StatedEvaluation() {
        super("R59", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        EvaluationClause clause = contract.getEvaluation();
        if (clause == null) {
            findings.on(contract).at(Literals.NAMED_ELEMENT__NAME).fix(new Fixes(context.locale()).add(contract,
                    "évaluation " + Fixes.blank() + body(contract).map(each -> " par " + each).orElse("") + " chaque année")).report(text(context.locale(), "message", Naming.name(contract)));
        } else {
            List<String> missing = missing(clause, context.locale());
            if (!missing.isEmpty()) {
                Findings.Place place = findings.on(clause);
                completion(clause, contract, context.locale()).ifPresent(place::fix);
                place.report(text(context.locale(), "message.incomplete", Naming.name(contract),
                        Typography.list(missing, context.locale())));
            }
        }
    }

    private static Optional<Fix> completion(EvaluationClause clause, Contract contract, Locale locale) {
        Fixes fixes = new Fixes(locale);
        return clause.getBody() == null
                ? body(contract).map(each -> fixes.append(clause, "par " + each, Literals.EVALUATION_CLAUSE__FREQUENCY))
                : Optional.of(fixes.append(clause, "chaque année"));
    }

    private static Optional<String> body(Contract contract) {
        return contract.getSteering().stream().filter(each -> !each.eIsProxy() && each.getName() != null).map(Body::getName).findFirst();
    }

    private List<String> missing(EvaluationClause clause, Locale locale) {
        List<String> missing = new ArrayList<>();
        if (clause.getBody() == null) {
            missing.add(text(locale, "part.body"));
        }
        if (clause.getFrequency() == Frequency.UNSPECIFIED) {
            missing.add(text(locale, "part.frequency"));
        }
        return missing;
    }
}
