// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.Rating;
import org.pacte.model.quantity.Calculation;
import org.pacte.model.quantity.Measure;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.planning.network.Labels;

/** Causes of delay in words. */
final class CauseWording {
    private static final Messages MESSAGES = Messages.beside(CauseWording.class);

    private CauseWording() {
    }

    static String print(Cause cause, Locale locale) {
        return switch (cause) {
            case Cause.MissedDeadline(LocalDate due) -> say(locale, "cause.missedDeadline", day(due));
            case Cause.MissedEnd(LocalDate finish) -> say(locale, "cause.missedEnd", day(finish));
            case Cause.NotStarted(LocalDate start) -> say(locale, "cause.notStarted", day(start));
            case Cause.Pushed(PlanItem awaited, LocalDate start) ->
                say(locale, "cause.pushed", Typography.quote(Labels.title(awaited), locale), day(start));
            case Cause.Moved(PlanItem action, LocalDate moved) ->
                say(locale, "cause.moved", Typography.quote(Labels.title(action), locale), day(moved));
            case Cause.CannotMeet(LocalDate finish, LocalDate due) -> say(locale, "cause.cannotMeet", day(finish), day(due));
            case Cause.Held(ExecutionStatus status, LocalDate reported) ->
                say(locale, status == ExecutionStatus.SUSPENDED ? "cause.suspended" : "cause.postponed", day(reported));
            case Cause.Rated(Rating rating, LocalDate reported) ->
                say(locale, rating == Rating.RED ? "cause.red" : "cause.orange", day(reported));
            case Cause.Behind(Measure realized, Calculation expected) ->
                say(locale, "cause.behind", realized.print(locale), expected.print(locale));
            case Cause.LateActions(List<PlanItem> actions) -> say(locale, "cause.lateActions",
                    Typography.list(actions.stream().map(each -> Typography.quote(Labels.title(each), locale)).toList(), locale));
        };
    }

    private static String day(LocalDate day) {
        return FrenchDates.numeric(day);
    }

    private static String say(Locale locale, String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
