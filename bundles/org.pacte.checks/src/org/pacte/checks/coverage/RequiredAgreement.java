// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.math.BigDecimal;
import java.util.Set;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;

/** R64: a municipality with several police officers has an agreement of coordination with the forces of the State. */
public final class RequiredAgreement extends BundledRule {
    private static final Parameter<Integer> THRESHOLD = Parameter.count("emplois", 3);

    public RequiredAgreement() {
        super("R64", Category.COVERAGE, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO), THRESHOLD);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Contract contract = context.dossier().contracts().stream().findFirst().orElse(null);
        Set<Actor> coordinated = MunicipalPolice.coordinated(context.dossier());
        BigDecimal threshold = BigDecimal.valueOf(context.value(contract, THRESHOLD));
        for (Organization organization : context.dossier().entries(Organization.class)) {
            boolean bound = organization.getServices().stream().filter(MunicipalPolice::is)
                    .anyMatch(each -> MunicipalPolice.officers(each).compareTo(threshold) >= 0);
            if (bound && !MunicipalPolice.isAmong(organization, coordinated)) {
                findings.on(organization).at(Literals.NAMED_ELEMENT__NAME).fix(new Fixes(context.locale()).declare(organization,
                        Literals.AGREEMENT, "convention coordination_" + organization.getName() + " \"Convention de coordination\" { entre "
                        + organization.getName() + " état projet }")).report(text(context.locale(), "message",
                        Naming.name(organization), context.print(contract, THRESHOLD)));
            }
        }
    }
}
