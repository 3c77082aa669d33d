// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.network.Labels;

/** The reasons of a schedule in sentences. */
final class ScheduleWording {
    private static final Messages MESSAGES = Messages.beside(ScheduleWording.class);

    private final ScheduledItem scheduled;
    private final Locale locale;
    private final String label;

    private ScheduleWording(ScheduledItem scheduled, Locale locale) {
        this.scheduled = scheduled;
        this.locale = locale;
        this.label = quoted(scheduled.item());
    }

    static String explain(ScheduledItem scheduled, Locale locale) {
        return new ScheduleWording(scheduled, locale).explain();
    }

    private String explain() {
        return switch (scheduled.reason()) {
            case Reason.Stated stated -> stated();
            case Reason.Done(LocalDate day) -> say("done." + kind(scheduled.item()), label, FrenchDates.numeric(day));
            case Reason.Abandoned abandoned -> say("abandoned." + kind(scheduled.item()), label);
            case Reason.Follows follows -> follows(follows);
            case Reason.Gathers(List<PlanItem> undated) -> gathers(undated);
            case Reason.Undated undated -> say("undated", label);
            case Reason.AwaitsUndated(List<PlanItem> awaited) -> say("awaitsUndated", label, list(awaited));
            case Reason.InCycle(var cycle) -> say("inCycle", label, cycle.print(locale));
        };
    }

    private String stated() {
        if (scheduled.start().isEmpty()) {
            return say("stated.end", label, finish());
        }
        if (scheduled.item() instanceof Milestone) {
            return say("stated.milestone", label, start());
        }
        if (scheduled.finish().isEmpty()) {
            return say("stated.start", label, start());
        }
        Action action = (Action) scheduled.item();
        String key = action.getStart() == null ? "stated.endAndDuration"
                : action.getEnd() == null ? "stated.startAndDuration" : "stated.both";
        return say(key, label, start(), finish(), duration().map(length -> length.print(locale)).orElse(""));
    }

    private String follows(Reason.Follows follows) {
        String cause = say("because." + tense(follows) + kind(follows.awaited()), quoted(follows.awaited()),
                FrenchDates.numeric(follows.finish()));
        String first = say(scheduled.basis() == Basis.PARTIAL ? "follows.partial" : "follows", label, start(), cause);
        String second = scheduled.finish().isEmpty() ? say("follows.noEnd")
                : say("follows.end", duration().map(length -> length.print(locale)).orElse(""), finish());
        String sentence = first + " " + second;
        return follows.unknown().isEmpty() ? sentence : sentence + " " + say("follows.unknown", list(follows.unknown()));
    }

    private static String tense(Reason.Follows follows) {
        boolean over = switch (follows.awaited()) {
            case Milestone milestone -> milestone.getReachedOn() != null;
            case Action action -> follows.finish().equals(action.getExecutedOn());
            case Commitment commitment -> follows.finish().equals(commitment.getExecutedOn());
            default -> false;
        };
        return over ? "done." : "";
    }

    private String gathers(List<PlanItem> undated) {
        String span = scheduled.start().isEmpty() ? say("gathers.end", label, finish())
                : scheduled.finish().isEmpty() ? say("gathers.start", label, start()) : say("gathers", label, start(), finish());
        return undated.isEmpty() ? span : span + " " + say("gathers.undated", list(undated));
    }

    private Optional<PlannedDuration> duration() {
        return scheduled.item() instanceof Action action ? Optional.ofNullable(action.getDuration()) : Optional.empty();
    }

    private String start() {
        return FrenchDates.numeric(scheduled.planned().start());
    }

    private String finish() {
        return FrenchDates.numeric(scheduled.planned().end());
    }

    private String list(List<PlanItem> items) {
        return Typography.list(items.stream().map(this::quoted).toList(), locale);
    }

    private String quoted(PlanItem item) {
        return Typography.quote(Labels.title(item), locale);
    }

    private static String kind(PlanItem item) {
        return switch (item) {
            case Milestone milestone -> "milestone";
            case Commitment commitment -> "commitment";
            default -> "action";
        };
    }

    private String say(String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
