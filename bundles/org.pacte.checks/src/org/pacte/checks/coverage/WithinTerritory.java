// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.ecore.EReference;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Territory;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.text.Typography;

/** R62: what is promised or done takes place in the territory of the contract, or in a part of it. */
public final class WithinTerritory extends ContractRule {

    public WithinTerritory() {
        super("R62", Category.COVERAGE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        // A territory that does not resolve may be the one around all others.
        if (!contract.getTerritories().isEmpty() && contract.getTerritories().stream().noneMatch(Territory::eIsProxy)) {
            for (Commitment commitment : Standing.commitments(contents)) {
                check(commitment, commitment.getTerritories(), Literals.COMMITMENT__TERRITORIES, contract, context.locale(), findings);
                for (Action action : commitment.getActions()) {
                    check(action, action.getTerritories(), Literals.ACTION__TERRITORIES, contract, context.locale(), findings);
                }
            }
        }
    }

    private void check(NamedElement element, List<Territory> territories, EReference feature, Contract contract, Locale locale,
            Findings findings) {
        for (int index = 0; index < territories.size(); index++) {
            Territory territory = territories.get(index);
            if (!territory.eIsProxy() && Territories.around(territory).stream().noneMatch(contract.getTerritories()::contains)) {
                Set<Territory> whole = new HashSet<>(contract.getTerritories());
                findings.on(element).at(feature, index).about(territory)
                        .fix(new Fixes(locale).remove(element, feature, index, Naming.name(territory)))
                        .fix(new Fixes(locale).add(contract, "territoires " + Naming.name(territory))).report(text(locale, "message", Naming.subject(element, locale),
                        Naming.name(territory), Typography.list(whole.stream().map(Naming::name).sorted().toList(), locale)));
            }
        }
    }
}
