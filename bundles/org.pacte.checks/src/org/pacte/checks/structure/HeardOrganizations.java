// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.structure;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;

/**
 * R05: a public authority that a contract counts on is a party to it, or signs it, sees it, gives its opinion or witnesses it.
 *
 * <p>The prefect speaks for the services of the State under his authority, though neither for education nor for justice; of
 * two authorities of which one belongs to the other, one speaks for both. Third parties need not be heard, and as long as no
 * party is stated nothing is missing yet.
 */
public final class HeardOrganizations extends ContractRule {
    private static final int NAMED_PLACES = 3;
    private static final Set<OrganizationKind> NOT_UNDER_THE_PREFECT = EnumSet.of(OrganizationKind.NATIONAL_EDUCATION,
            OrganizationKind.JUDICIAL_AUTHORITY, OrganizationKind.PRISON_SERVICE, OrganizationKind.YOUTH_PROTECTION, OrganizationKind.SCHOOL);
    private static final Set<Side> TO_BE_HEARD = EnumSet.of(Side.STATE, Side.LOCAL_AUTHORITY, Side.JUSTICE);

    public HeardOrganizations() {
        super("R05", Category.STRUCTURE, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        List<Actor> stated = Stream.of(contract.getParties(), contract.getSignatories(), contract.getVisas(), contract.getOpinions(),
                contract.getWitnesses()).flatMap(List::stream).toList();
        // A name that leads nowhere may be that of any organisation.
        if (!stated.isEmpty() && stated.stream().noneMatch(Actor::eIsProxy)) {
            check(contents, stated.stream().map(Citations::organizationOf).collect(Collectors.toSet()), context, findings);
        }
    }

    private void check(ContractContents contents, Set<Organization> heard, CheckContext context, Findings findings) {
        Locale locale = context.locale();
        Set<Organization> spoken = withSuperiors(heard);
        Citations citations = Citations.of(contents);
        citations.addMentions(contents, context);
        Map<Organization, Set<NamedElement>> places = citations.places();
        Set<Organization> silent = places.keySet().stream().filter(each -> !isHeard(each, heard, spoken))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<Organization> told = withSuperiors(silent.stream().map(Organization::getParent)
                .filter(each -> each != null).collect(Collectors.toSet()));
        for (Organization organization : silent) {
            if (!told.contains(organization)) {
                findings.on(contents.contract()).at(Literals.NAMED_ELEMENT__NAME).about(organization)
                        .about(List.copyOf(places.get(organization)))
                        .fix(new Fixes(locale).add(contents.contract(), "parties " + organization.getName()))
                        .fix(new Fixes(locale).add(contents.contract(), "avis " + organization.getName()))
                        .report(text(locale, "message", Naming.name(organization),
                                Naming.name(contents.contract()), list(places.get(organization), locale)));
            }
        }
    }

    private static boolean isHeard(Organization cited, Set<Organization> heard, Set<Organization> spoken) {
        boolean prefect = cited.getSide() == Side.STATE && !NOT_UNDER_THE_PREFECT.contains(cited.getKind())
                && heard.stream().anyMatch(HeardOrganizations::speaksForTheState);
        return prefect || !TO_BE_HEARD.contains(cited.getSide()) || spoken.contains(cited)
                || withSuperiors(Set.of(cited)).stream().anyMatch(heard::contains);
    }

    /** A minister who signs binds the prefect and the forces as the prefect does. */
    private static boolean speaksForTheState(Organization organization) {
        return organization != null && organization.getSide() == Side.STATE
                && (organization.getKind() == OrganizationKind.PREFECTURE || organization.getKind() == OrganizationKind.MINISTRY);
    }

    /** Returns organisations with those to which they belong, at any height; a circle ends where it began. */
    private static Set<Organization> withSuperiors(Set<Organization> organizations) {
        Set<Organization> all = new LinkedHashSet<>();
        for (Organization organization : organizations) {
            Organization superior = organization;
            while (superior != null && all.add(superior)) {
                superior = superior.getParent();
            }
        }
        return all;
    }

    private String list(Set<NamedElement> places, Locale locale) {
        String named = places.stream().limit(NAMED_PLACES).map(each -> Naming.phrase(each, locale)).collect(Collectors.joining(", "));
        int others = places.size() - NAMED_PLACES;
        return others > 0 ? text(locale, "message.others", named, String.valueOf(others)) : named;
    }
}
