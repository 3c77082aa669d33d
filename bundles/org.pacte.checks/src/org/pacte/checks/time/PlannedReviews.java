// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import java.time.LocalDate;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.checks.Category;
import org.pacte.checks.CheckContext;
import org.pacte.checks.ContractRule;
import org.pacte.checks.Findings;
import org.pacte.checks.JudgedText;
import org.pacte.checks.Parameter;
import org.pacte.checks.Rhythm;
import org.pacte.checks.Severities;
import org.pacte.checks.Severity;
import org.pacte.checks.Standing;
import org.pacte.checks.fixes.Fixes;
import org.pacte.model.contract.Body;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractPackage.Literals;
import org.pacte.model.contract.Meeting;
import org.pacte.model.contract.ReviewClause;
import org.pacte.model.dossier.ContractContents;
import org.pacte.model.time.FrenchDates;

/** R28: a review clause is on the agenda of a body, by a meeting that is written down or by the rhythm of a body that is to review it. */
public final class PlannedReviews extends ContractRule {
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

    /** The days of all meetings. */
    private record Meetings(NavigableSet<LocalDate> days) {
    }

    @Override
    protected void check(ContractContents contents, CheckContext context, Findings findings) {
        List<Body> steering = contents.contract().getSteering();
        contents.contract().getReviews().forEach(review -> check(review, steering, contents, context, findings));
        for (Commitment commitment : Standing.commitments(contents)) {
            List<Body> bodies = Stream.concat(commitment.getReviewers().stream(), steering.stream()).toList();
            commitment.getReviews().forEach(review -> check(review, bodies, contents, context, findings));
        }
    }

    private void check(ReviewClause review, List<Body> bodies, ContractContents contents, CheckContext context, Findings findings) {
        if (review.getDate() == null) {
            return;
        }
        int days = context.value(contents.contract(), TOLERANCE);
        LocalDate from = review.getDate().minusDays(days);
        LocalDate to = review.getDate().plusDays(days);
        boolean planned = !meetings(context).subSet(from, true, to, true).isEmpty();
        if (!planned && bodies.stream().noneMatch(each -> isExpected(each, from, to, context))) {
            Findings.Place place = findings.on(review).at(Literals.REVIEW_CLAUSE__DATE);
            // A meeting of a body that is to review it; without one, of any body.
            Stream.concat(bodies.stream(), context.dossier().entries(Body.class).stream())
                    .filter(each -> !each.eIsProxy() && each.getName() != null).findFirst()
                    .ifPresent(body -> place.fix(new Fixes(context.locale()).declare(review, Literals.MEETING,
                            "réunion " + body.getName() + " le " + FrenchDates.numeric(review.getDate()))));
            place.report(text(context.locale(), "message",
                    FrenchDates.print(review.getDate(), context.locale()), context.print(contents.contract(), TOLERANCE)));
        }
    }

    private static NavigableSet<LocalDate> meetings(CheckContext context) {
        return context.shared(Meetings.class, dossier -> new Meetings(dossier.entries(Meeting.class).stream().map(Meeting::getDate)
                .filter(each -> each != null).collect(Collectors.toCollection(TreeSet::new)))).days();
    }

    private static boolean isExpected(Body body, LocalDate from, LocalDate to, CheckContext context) {
        LocalDate last = body.eIsProxy() ? null : context.followUp().latestMeeting(body, to).map(Meeting::getDate).orElse(null);
        return !body.eIsProxy() && Rhythm.isExpected(last, body.getFrequency(), from, to);
    }
}
