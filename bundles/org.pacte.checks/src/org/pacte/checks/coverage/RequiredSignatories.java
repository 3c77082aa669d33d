// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
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
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Typography;

/**
 * R54: those sign whom this kind of contract needs, and every municipality that is a party.
 *
 * <p>The parameter names camps ({@code État}, {@code collectivité}, {@code justice}) or kinds of organisations
 * ({@code préfecture}, {@code commune}, {@code éducation-nationale}); each must have one signatory.
 */
public final class RequiredSignatories extends ContractRule {
    private static final Parameter<List<String>> SIGNATORIES = Parameter.words("signataires", Side.STATE.getLiteral(),
            Side.LOCAL_AUTHORITY.getLiteral());

    public RequiredSignatories() {
        super("R54", Category.COVERAGE, Severities.of(Severity.WARNING, Severity.ERROR, Severity.ERROR).withIntention(Severity.INFO),
                SIGNATORIES);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        Contract contract = contents.contract();
        List<Actor> signatories = contract.getSignatories();
        if (signatories.isEmpty()) {
            Findings.Place place = findings.on(contract).at(Literals.NAMED_ELEMENT__NAME);
            String parties = contract.getParties().stream().filter(each -> !each.eIsProxy()).map(Dossier::qualifiedName)
                    .collect(Collectors.joining(", "));
            if (!parties.isEmpty()) {
                place.fix(new Fixes(context.locale()).add(contract, "signataires " + parties));
            }
            place.report(text(context.locale(), "message.none", Naming.name(contract),
                    Typography.list(context.value(contract, SIGNATORIES), context.locale())));
        } else if (signatories.stream().noneMatch(Actor::eIsProxy)) {
            checkRequired(contract, context, findings);
            checkMunicipalities(contract, context.locale(), findings);
        }
    }

    private void checkRequired(Contract contract, CheckContext context, Findings findings) {
        List<String> missing = new ArrayList<>(context.value(contract, SIGNATORIES));
        missing.removeIf(word -> contract.getSignatories().stream().anyMatch(signatory -> isCalled(signatory, word)));
        if (!missing.isEmpty()) {
            Findings.Place place = findings.on(contract).at(Literals.CONTRACT__SIGNATORIES);
            List<Optional<Actor>> called = missing.stream().map(word -> Stream.concat(contract.getParties().stream(),
                    context.dossier().entries(Organization.class).stream()).filter(each -> !each.eIsProxy() && isCalled(each, word)).findFirst())
                    .toList();
            if (called.stream().allMatch(Optional::isPresent)) {
                place.fix(new Fixes(context.locale()).add(contract, "signataires " + called.stream().map(Optional::get).distinct()
                        .map(Dossier::qualifiedName).collect(Collectors.joining(", "))));
            }
            place.report(text(context.locale(), "message",
                    Naming.name(contract), Typography.list(missing, context.locale())));
        }
    }

    private static boolean isCalled(Actor signatory, String word) {
        return word.equals(signatory.stands().getLiteral()) || word.equals(Organizations.kindOf(signatory).getLiteral());
    }

    private void checkMunicipalities(Contract contract, Locale locale, Findings findings) {
        Set<Actor> silent = new LinkedHashSet<>(contract.getParties());
        silent.removeAll(contract.getSignatories());
        silent.removeIf(party -> party.eIsProxy() || !EnumSet.of(OrganizationKind.MUNICIPALITY, OrganizationKind.EPCI)
                .contains(Organizations.kindOf(party)));
        for (Actor party : silent) {
            findings.on(contract).at(Literals.CONTRACT__SIGNATORIES).about(party)
                    .fix(new Fixes(locale).add(contract, "signataires " + Dossier.qualifiedName(party)))
                    .report(text(locale, "message.party", Naming.name(party), Naming.name(contract)));
        }
    }
}
