// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.coverage;

import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.CircularField;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.OrganizationKind;
import org.pacte.model.contract.Side;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.dossier.Dossier;

/** R55: where the State commits itself on schools or courts, their authority signs, sees the text or gives its opinion. */
public final class HeardAuthorities extends ContractRule {
    private static final Map<CircularField, OrganizationKind> AUTHORITIES = Map.of(CircularField.EDUCATION, OrganizationKind.NATIONAL_EDUCATION,
            CircularField.JUSTICE, OrganizationKind.JUDICIAL_AUTHORITY);

    private static final int MOST_PROPOSED = 2;

    public HeardAuthorities() {
        super("R55", Category.COVERAGE, Severities.of(Severity.INFO, Severity.WARNING, Severity.WARNING));
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        List<Actor> heard = heard(contents.contract());
        if (heard.stream().noneMatch(Actor::eIsProxy)) {
            contents.axes().forEach(axis -> check(axis, contents, heard, context.dossier().entries(Organization.class), context.locale(), findings));
        }
    }

    /** A party that is not said to sign will do so. */
    private static List<Actor> heard(Contract contract) {
        return Stream.of(contract.getParties(), contract.getSignatories(), contract.getVisas(), contract.getOpinions())
                .flatMap(List::stream).toList();
    }

    private void check(Axis axis, ContractContents contents, List<Actor> heard, List<Organization> organizations, Locale locale, Findings findings) {
        List<Commitment> ofTheState = contents.standingCommitments(axis).stream().filter(HeardAuthorities::bindsTheState).toList();
        axis.getFields().stream().distinct().filter(AUTHORITIES::containsKey).filter(field -> !ofTheState.isEmpty()).forEach(field -> {
            OrganizationKind authority = AUTHORITIES.get(field);
            if (heard.stream().noneMatch(each -> Organizations.kindOf(each) == authority)) {
                Findings.Place place = findings.on(axis).at(Literals.AXIS__FIELDS, axis.getFields().indexOf(field)).about(ofTheState);
                organizations.stream().filter(each -> each.getKind() == authority).limit(MOST_PROPOSED).forEach(each -> place
                        .fix(new Fixes(locale).add(contents.contract(), "avis " + Dossier.qualifiedName(each)))
                        .fix(new Fixes(locale).add(contents.contract(), "signataires " + Dossier.qualifiedName(each))));
                place.report(text(locale, field == CircularField.EDUCATION ? "message.education" : "message.justice", Naming.name(axis)));
            }
        });
    }

    private static boolean bindsTheState(Commitment commitment) {
        return commitment.side() == Side.STATE || commitment.side() == Side.COMMON || commitment.side() == Side.JUSTICE;
    }
}
