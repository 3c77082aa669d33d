// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.TerritoryKind;
import org.pacte.model.dossier.ContractContents;

/**
 * R63: in a contract of several municipalities, each of them commits itself to something, and something is done in each.
 *
 * <p>A commitment that states no territory is for all of them.
 */
public final class ServedMunicipalities extends ContractRule {

    public ServedMunicipalities() {
        super("R63", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        List<Commitment> commitments = Standing.commitments(contents);
        if (!commitments.isEmpty()) {
            checkParties(contents.contract(), commitments, context.locale(), findings);
            checkTerritories(contents.contract(), commitments, context.locale(), findings);
        }
    }

    private void checkParties(Contract contract, List<Commitment> commitments, Locale locale, Findings findings) {
        List<Actor> parties = contract.getParties();
        Set<Object> bearers = commitments.stream().flatMap(each -> each.getBearers().stream())
                .flatMap(bearer -> Stream.of(bearer, bearer.eContainer())).collect(Collectors.toSet());
        List<Actor> municipalities = parties.stream().filter(each -> each instanceof Organization organization
                && !organization.eIsProxy() && organization.getKind() == OrganizationKind.MUNICIPALITY).toList();
        for (Actor municipality : municipalities.size() > 1 ? municipalities : List.<Actor>of()) {
            if (!bearers.contains(municipality)) {
                findings.on(contract).at(Literals.CONTRACT__PARTIES, parties.indexOf(municipality)).about(municipality)
                        .report(text(locale, "message.party", Naming.name(municipality), Naming.name(contract)));
            }
        }
    }

    private void checkTerritories(Contract contract, List<Commitment> commitments, Locale locale, Findings findings) {
        List<Territory> territories = contract.getTerritories();
        List<Territory> communes = territories.stream().filter(each -> !each.eIsProxy() && each.getKind() == TerritoryKind.MUNICIPALITY).toList();
        if (communes.size() < 2 || commitments.stream().anyMatch(each -> each.getTerritories().isEmpty())) {
            return;
        }
        Set<Territory> served = new HashSet<>();
        commitments.forEach(commitment -> commitment.getTerritories().forEach(each -> served.addAll(Territories.around(each))));
        for (Territory commune : communes) {
            if (Territories.around(commune).stream().noneMatch(served::contains)) {
                findings.on(contract).at(Literals.CONTRACT__TERRITORIES, territories.indexOf(commune)).about(commune)
                        .report(text(locale, "message.territory", Naming.name(commune), Naming.name(contract)));
            }
        }
    }
}
