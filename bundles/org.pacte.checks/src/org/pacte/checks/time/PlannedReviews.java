// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.BundledRule;
import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Parameter;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.ReviewClause;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R28: a review clause is on the agenda of a body. */
public final class PlannedReviews extends BundledRule {
    private static final Parameter<Integer> TOLERANCE = Parameter.days("écart", 31);

    public PlannedReviews() {
        super("R28", Category.TIME, Severities.of(Severity.INFO, Severity.INFO, Severity.INFO).withIntention(Severity.OFF), TOLERANCE);
    }

    @Override
    public boolean fixable() {
        return true;
    }

    @Override
    public JudgedText judges() {
        return JudgedText.IN_FORCE;
    }

    @Override
    public void check(CheckContext context, Findings findings) {
        TreeSet<LocalDate> meetings = context.dossier().entries(Meeting.class).stream().map(Meeting::getDate).filter(each -> each != null)
                .collect(Collectors.toCollection(TreeSet::new));
        for (ContractContents contents : context.contracts()) {
            Stream<ReviewClause> ofCommitments = Standing.commitments(contents).stream().flatMap(each -> each.getReviews().stream());
            int days = context.value(contents.contract(), TOLERANCE);
            Stream.concat(contents.contract().getReviews().stream(), ofCommitments).filter(each -> each.getDate() != null)
                    .filter(each -> meetings.subSet(each.getDate().minusDays(days), true, each.getDate().plusDays(days), true).isEmpty())
                    .forEach(review -> planned(findings.on(review).at(Literals.REVIEW_CLAUSE__DATE), review, contents, context).report(text(context.locale(), "message",
                            FrenchDates.print(review.getDate(), context.locale()), context.print(contents.contract(), TOLERANCE))));
        }
    }

    /** Offers a meeting of the body that steers the contract; without one, of any body. */
    private static Findings.Place planned(Findings.Place place, ReviewClause review, ContractContents contents, CheckContext context) {
        Stream.concat(contents.contract().getSteering().stream(), context.dossier().entries(Body.class).stream())
                .filter(each -> !each.eIsProxy() && each.getName() != null).findFirst()
                .ifPresent(body -> place.fix(new Fixes(context.locale()).declare(review, Literals.MEETING,
                        "réunion " + body.getName() + " le " + FrenchDates.numeric(review.getDate()))));
        return place;
    }
}
