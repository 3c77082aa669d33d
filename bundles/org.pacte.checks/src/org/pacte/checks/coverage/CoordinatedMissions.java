// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.CommitmentRule;
import org.pacte.checks.Findings;
import org.pacte.checks.Naming;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.CommitmentNature;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractKind;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.Service;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/**
 * R51: a municipal police keeps no public order, and neither works at night nor bears arms without an agreement in force.
 *
 * <p>Who concludes the agreement, and the agreement itself, may speak of both.
 */
public final class CoordinatedMissions extends CommitmentRule {
    private static final Pattern ORDER = Pattern.compile("\\b(?:maintien|maintenir|retablissement|retablir) (?:de )?l.?ordre\\b");
    private static final Pattern NIGHT = Pattern
            .compile("\\b(?:de|la|une|chaque) nuit\\b|\\bnocturnes?\\b|\\bapres 23 ?h|\\b24 ?h(?:eures)? ?(?:/|sur) ?24|\\b24/24|\\bjour et nuit\\b");
    private static final Pattern ARMS = Pattern.compile("\\barmement\\b|\\barmer\\b|\\b(?:police municipale|policiers? municip(?:al|aux)) armee?s?\\b"
            + "|\\bport d.?armes?\\b|\\b(?:doter|equiper)\\b.{0,60}\\b(?:armes?|pistolets?)\\b");
    private static final Pattern AGREEMENT = Pattern.compile("\\bconventions?\\b");
    private static final List<EAttribute> TEXTS = List.of(Literals.NAMED_ELEMENT__TITLE, Literals.COMMITMENT__WORDING, Literals.ACTION__DESCRIPTION);

    public CoordinatedMissions() {
        super("R51", Category.RECIPROCITY, Severities.of(Severity.WARNING, Severity.WARNING, Severity.WARNING));
    }

    /** Those with whom the municipal police of the dossier is coordinated today. */
    private record Coordinated(Set<Actor> parties) {
    }

    @Override
    protected void check(Commitment commitment, ContractContents contents, CheckContext context, Findings findings) {
        Set<Organization> employers = employers(commitment);
        if (!employers.isEmpty()) {
            Stream<EObject> elements = Stream.concat(Stream.of(commitment), commitment.getActions().stream());
            elements.forEach(each -> check(each, commitment, employers, contents.contract(), context, findings));
        }
    }

    private void check(EObject element, Commitment commitment, Set<Organization> employers, Contract contract, CheckContext context,
            Findings findings) {
        for (EAttribute feature : TEXTS) {
            if (feature.getEContainingClass().isInstance(element) && element.eGet(feature) instanceof String text) {
                mission(text, commitment, employers, contract, context).ifPresent(key -> findings.on(element).at(feature)
                        .report(text(context.locale(), key, Naming.subject(element, context.locale()), Naming.name(employers.iterator().next()))));
            }
        }
    }

    private static Optional<String> mission(String text, Commitment commitment, Set<Organization> employers, Contract contract,
            CheckContext context) {
        String plain = Typography.plain(text);
        if (ORDER.matcher(plain).find()) {
            return Optional.of("message.order");
        }
        boolean arranged = contract.getKind() == ContractKind.COORDINATION_AGREEMENT || AGREEMENT.matcher(plain).find()
                || commitment.getNature() == CommitmentNature.AGREEMENT_CONCLUSION;
        Function<Dossier, Coordinated> today = dossier -> new Coordinated(MunicipalPolice.coordinated(dossier, context.today()));
        if (arranged || employers.stream().allMatch(each -> MunicipalPolice.isAmong(each, context.shared(Coordinated.class, today).parties()))) {
            return Optional.empty();
        }
        return ARMS.matcher(plain).find() ? Optional.of("message.arms") : NIGHT.matcher(plain).find() ? Optional.of("message.night") : Optional.empty();
    }

    /** Returns the local authorities whose police a commitment engages: they bear it, and name their police as an actor or in words. */
    private static Set<Organization> employers(Commitment commitment) {
        List<Actor> actors = Stream.of(commitment.getBearers(), commitment.getPilots(), commitment.getBeneficiaries()).flatMap(List::stream)
                .filter(each -> !each.eIsProxy() && each.stands() == Side.LOCAL_AUTHORITY).toList();
        boolean said = Stream.of(commitment.getTitle(), commitment.getWording()).anyMatch(MunicipalPolice::isNamedIn);
        Stream<Actor> engaged = said ? actors.stream() : actors.stream().filter(MunicipalPolice::is);
        return engaged.map(CoordinatedMissions::employer).flatMap(Optional::stream).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Optional<Organization> employer(Actor actor) {
        return switch (actor) {
            case Organization organization -> Optional.of(organization);
            case Service service when service.eContainer() instanceof Organization owner -> Optional.of(owner);
            default -> Optional.empty();
        };
    }
}
