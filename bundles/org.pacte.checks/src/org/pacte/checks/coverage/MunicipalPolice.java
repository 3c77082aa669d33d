// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.AgreementStatus;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/**
 * The municipal police of a dossier, and the agreements of coordination by which it acts beside the forces of the State.
 *
 * @see <a href="https://www.legifrance.gouv.fr/codes/section_lc/LEGITEXT000025503132/LEGISCTA000025506065/">Code of internal security, L. 512-4 to L. 512-7</a>
 */
final class MunicipalPolice {
    private static final Pattern POLICE = Pattern.compile("\\bpolices? municipales?\\b|\\bpoliciers? municip(?:al|aux)\\b");
    /** What counts officers; traffic wardens (ASVP), operators and mediators are none. */
    private static final Pattern OFFICERS = Pattern
            .compile("\\b(?:policiers?|police|pm|agents?|emplois?|postes?|etp|gardiens?|brigadiers?|gardes?[ _-]champetres?)\\b");
    private static final Pattern OTHERS = Pattern.compile("\\b(?:asvp|surveillance|operateurs?|mediateurs?|administratifs?)\\b");
    private static final String COORDINATION = "coordination";
    private static final Set<AgreementStatus> HOLDING = EnumSet.of(AgreementStatus.SIGNED, AgreementStatus.IN_FORCE, AgreementStatus.TO_RENEW);
    private static final Set<DocumentState> SIGNED = EnumSet.of(DocumentState.SIGNED, DocumentState.IN_FORCE, DocumentState.EXTENDED);

    private MunicipalPolice() {
    }

    /** Tells whether a text speaks of it. */
    static boolean isNamedIn(String text) {
        return text != null && POLICE.matcher(Typography.plain(text)).find();
    }

    static boolean is(Actor actor) {
        return actor instanceof Service service && !service.eIsProxy() && isNamedIn(service.getTitle());
    }

    /** Returns how many officers a service has, as the latest of its figures that counts officers says; none where no figure does. */
    static BigDecimal officers(Service service) {
        return service.getStaff().stream().filter(each -> each.getAmount() != null && countsOfficers(each))
                .max(Comparator.comparing(Baseline::getDate, Comparator.nullsFirst(Comparator.naturalOrder()))).map(Baseline::getAmount)
                .orElse(BigDecimal.ZERO);
    }

    private static boolean countsOfficers(Baseline staff) {
        String unit = staff.getUnit() == null ? "" : Typography.plain(staff.getUnit()).replace('_', ' ');
        return OFFICERS.matcher(unit).find() && !OTHERS.matcher(unit).find();
    }

    /** Returns those between whom an agreement of coordination is declared, or written as a contract. */
    static Set<Actor> coordinated(Dossier dossier) {
        return parties(agreements(dossier), contracts(dossier));
    }

    /** Returns those between whom one holds on a day. */
    static Set<Actor> coordinated(Dossier dossier, LocalDate day) {
        return parties(agreements(dossier).filter(each -> holds(each, day)),
                contracts(dossier).filter(each -> SIGNED.contains(each.getState()) && !isBefore(each.getEnd(), day)));
    }

    private static Set<Actor> parties(Stream<Agreement> declared, Stream<Contract> written) {
        Set<Actor> parties = new HashSet<>();
        declared.map(Agreement::getParties).forEach(parties::addAll);
        written.map(Contract::getParties).forEach(parties::addAll);
        return parties;
    }

    private static Stream<Agreement> agreements(Dossier dossier) {
        return dossier.entries(Agreement.class).stream()
                .filter(each -> each.getTitle() != null && Typography.plain(each.getTitle()).contains(COORDINATION));
    }

    private static Stream<Contract> contracts(Dossier dossier) {
        return dossier.contracts().stream().filter(each -> each.getKind() == ContractKind.COORDINATION_AGREEMENT);
    }

    private static boolean holds(Agreement agreement, LocalDate day) {
        boolean dated = agreement.getStatus() == AgreementStatus.UNSPECIFIED && (agreement.getStart() != null || agreement.getSignedOn() != null);
        return (dated || HOLDING.contains(agreement.getStatus())) && !isBefore(agreement.getEnd(), day);
    }

    private static boolean isBefore(LocalDate end, LocalDate day) {
        return end != null && end.isBefore(day);
    }

    /** Tells whether an organisation, or one of its services, is among some parties. */
    static boolean isAmong(Organization organization, Collection<Actor> parties) {
        List<Service> services = organization.getServices();
        return parties.contains(organization) || services.stream().anyMatch(parties::contains);
    }
}
