// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.math.BigDecimal;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/** R64: a municipality with several police officers has an agreement of coordination with the forces of the State. */
public final class RequiredAgreement extends BundledRule {
    private static final Parameter<Integer> THRESHOLD = Parameter.count("emplois", 3);
    private static final String POLICE = "police municipale";
    private static final String COORDINATION = "coordination";

    public RequiredAgreement() {
        super("R64", Category.COVERAGE, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO), THRESHOLD);
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        Contract contract = context.dossier().contracts().stream().findFirst().orElse(null);
        Set<Actor> coordinated = coordinated(context.dossier());
        for (Organization organization : context.dossier().entries(Organization.class)) {
            boolean police = organization.getServices().stream().anyMatch(each -> isPolice(each, context.value(contract, THRESHOLD)));
            if (police && !coordinated.contains(organization) && organization.getServices().stream().noneMatch(coordinated::contains)) {
                findings.on(organization).at(Literals.NAMED_ELEMENT__NAME).report(text(context.locale(), "message",
                        Naming.name(organization), context.print(contract, THRESHOLD)));
            }
        }
    }

    /** Returns those between whom an agreement of coordination is declared, or written as a contract. */
    private static Set<Actor> coordinated(Dossier dossier) {
        Stream<Actor> declared = dossier.entries(Agreement.class).stream()
                .filter(each -> each.getTitle() != null && Typography.plain(each.getTitle()).contains(COORDINATION))
                .flatMap(each -> each.getParties().stream());
        Stream<Actor> written = dossier.contracts().stream().filter(each -> each.getKind() == ContractKind.COORDINATION_AGREEMENT)
                .flatMap(each -> each.getParties().stream());
        return Stream.concat(declared, written).collect(Collectors.toSet());
    }

    private static boolean isPolice(Service service, int threshold) {
        return service.getTitle() != null && Typography.plain(service.getTitle()).contains(POLICE) && service.getStaff().stream()
                .anyMatch(each -> each.getAmount() != null && each.getAmount().compareTo(BigDecimal.valueOf(threshold)) >= 0);
    }
}
