// SPDX-License-Identifier: EPL-2.0
package org.pacte.diagrams.gantt;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pacte.model.contract.Action;
import org.pacte.model.contract.Actor;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.NamedElement;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.text.Messages;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.FrenchDates;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.adjustment.StatedDates;
import org.pacte.planning.network.Labels;
import org.pacte.planning.progress.ItemProgress;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.progress.State;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/** Puts the rows of a plan into words. */
final class PlanRows {
    private final Schedule schedule;
    private final Locale locale;

    PlanRows(Progress progress, Locale locale) {
        this.schedule = progress.schedule();
        this.locale = locale;
    }

    PlanRow row(GanttRow row) {
        String element = Dossier.qualifiedName(row.subject());
        return row.progress().map(item -> row(element, row, item)).orElseGet(() -> new PlanRow(element, kind(row.subject()), row.depth(),
                row.label(), "", "", "", "", "", "", Optional.empty(), false, false, "", Optional.empty(), row.top(), row.height()));
    }

    private PlanRow row(String element, GanttRow row, ItemProgress item) {
        ScheduledItem scheduled = item.scheduled();
        return new PlanRow(element, kind(row.subject()), row.depth(), row.label(), pilots(scheduled.item(), schedule), day(scheduled.start()),
                day(scheduled.finish()), duration(scheduled), slack(scheduled), item.print(locale), Optional.of(item.state()),
                scheduled.isComputed(), scheduled.critical(), scheduled.explain(locale), Optional.of(StatedDates.of(scheduled, schedule)),
                row.top(), row.height());
    }

    private static PlanRow.Kind kind(NamedElement subject) {
        return switch (subject) {
            case Axis axis -> PlanRow.Kind.AXIS;
            case Commitment commitment -> PlanRow.Kind.COMMITMENT;
            case Milestone milestone -> PlanRow.Kind.MILESTONE;
            default -> PlanRow.Kind.ACTION;
        };
    }

    private static String day(Optional<LocalDate> day) {
        return day.map(FrenchDates::numeric).orElse("");
    }

    private String duration(ScheduledItem scheduled) {
        if (scheduled.item() instanceof Milestone) {
            return "";
        }
        if (scheduled.item() instanceof Action action) {
            Action terms = schedule.terms(action);
            if (terms.getDuration() != null && terms.getEnd() == null) {
                return terms.getDuration().print(locale);
            }
        }
        return scheduled.start().isPresent() && scheduled.finish().isPresent() ? days(scheduled.planned().days().orElse(0)) : "";
    }

    private String slack(ScheduledItem scheduled) {
        return scheduled.slack().map(each -> each.total() <= 0 ? Messages.beside(PlanRows.class).get(locale, "slack.none") : days(each.total()))
                .orElse("");
    }

    private String days(long count) {
        return count < 1 || count > 9999 ? "" : new PlannedDuration((int) count, PlannedDuration.Unit.DAYS).print(locale);
    }

    /** Names who leads an action, by acronyms where there are some. */
    static String pilots(NamedElement item, Schedule schedule) {
        List<Actor> pilots = switch (item) {
            case Action action -> schedule.terms(action).getPilots();
            case Commitment commitment -> schedule.terms(commitment).getPilots().isEmpty() ? schedule.terms(commitment).getBearers()
                    : schedule.terms(commitment).getPilots();
            default -> List.of();
        };
        return pilots.stream().filter(each -> !each.eIsProxy())
                .map(each -> each.getAcronym() == null ? Labels.name(each) : each.getAcronym()).collect(Collectors.joining(", "));
    }

    /** All days that something is drawn on; the year of a day when there is none. */
    static DateInterval days(List<GanttRow> rows, LocalDate day) {
        List<LocalDate> days = rows.stream().flatMap(row -> row.progress().stream()).flatMap(PlanRows::days).sorted().toList();
        return days.isEmpty() ? DateInterval.ofYear(day.getYear()) : new DateInterval(days.getFirst(), days.getLast());
    }

    private static Stream<LocalDate> days(ItemProgress item) {
        ScheduledItem scheduled = item.scheduled();
        Optional<LocalDate> forecast = item.state() == State.DONE ? Optional.empty() : Optional.ofNullable(item.forecast().end());
        return Stream.of(scheduled.start(), scheduled.finish(), scheduled.due(), forecast).flatMap(Optional::stream);
    }
}
