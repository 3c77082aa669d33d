// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.ArrayList;
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
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Frequency;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/** R56: at least one body that steers the contract has a chair, members and a frequency. */
public final class CompleteSteering extends ContractRule {
    private static final int MOST_BODIES = 3;
    private static final List<Frequency> FREQUENCIES = List.of(Frequency.YEARLY, Frequency.QUARTERLY);

    public CompleteSteering() {
        super("R56", Category.COVERAGE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        if (contract.getSteering().isEmpty()) {
            Findings.Place place = findings.on(contract).at(Literals.NAMED_ELEMENT__NAME);
            context.dossier().entries(Body.class).stream().filter(body -> body.getName() != null).limit(MOST_BODIES)
                    .forEach(body -> place.fix(new Fixes(context.locale()).add(contract, "pilotage " + body.getName())));
            place.report(text(context.locale(), "message", Naming.name(contract)));
        } else {
            checkBodies(contract, context.locale(), findings);
        }
    }

    private void checkBodies(Contract contract, Locale locale, Findings findings) {
        List<Body> bodies = contract.getSteering();
        // What an unresolved name stands for is unknown: it may well be complete.
        boolean oneIsEnough = bodies.stream().anyMatch(body -> body.eIsProxy() || missing(body, locale).isEmpty());
        for (int index = 0; index < bodies.size() && !oneIsEnough; index++) {
            Body body = bodies.get(index);
            Findings.Place place = findings.on(contract).at(Literals.CONTRACT__STEERING, index).about(body);
            fixes(body, contract, new Fixes(locale)).forEach(place::fix);
            place.report(text(locale, "message.incomplete", Naming.name(body), Typography.list(missing(body, locale), locale)));
        }
    }

    private static List<Fix> fixes(Body body, Contract contract, Fixes fixes) {
        List<String> parties = contract.getParties().stream().filter(each -> !each.eIsProxy() && !body.getChairs().contains(each))
                .map(Dossier::qualifiedName).filter(name -> !name.isEmpty()).toList();
        List<Fix> all = new ArrayList<>();
        if (body.getChairs().isEmpty()) {
            parties.forEach(name -> all.add(fixes.add(body, "préside " + name)));
        }
        if (body.getMembers().isEmpty() && !parties.isEmpty()) {
            all.add(fixes.add(body, "membres " + String.join(", ", parties)));
        }
        if (body.getFrequency() == Frequency.UNSPECIFIED) {
            FREQUENCIES.forEach(frequency -> all.add(fixes.add(body, "périodicité " + frequency.getLiteral())));
        }
        return all;
    }

    private List<String> missing(Body body, Locale locale) {
        List<String> missing = new ArrayList<>();
        if (body.getChairs().isEmpty()) {
            missing.add(text(locale, "part.chair"));
        }
        if (body.getMembers().isEmpty()) {
            missing.add(text(locale, "part.members"));
        }
        if (body.getFrequency() == Frequency.UNSPECIFIED) {
            missing.add(text(locale, "part.frequency"));
        }
        return missing;
    }
}
