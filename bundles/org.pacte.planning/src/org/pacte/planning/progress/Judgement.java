// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.Rating;
import org.pacte.model.dossier.FollowUp;
import org.pacte.model.time.DateInterval;
import org.pacte.planning.schedule.Basis;
import org.pacte.planning.schedule.Schedule;
import org.pacte.planning.schedule.ScheduledItem;

/** Judges items by their dates, their reports and what they wait for. */
final class Judgement {
    private final Schedule schedule;
    private final FollowUp followUp;
    private final LocalDate day;
    private final Expectation expectation;

    Judgement(Schedule schedule, FollowUp followUp, LocalDate day) {
        this.schedule = schedule;
        this.followUp = followUp;
        this.day = day;
        this.expectation = new Expectation(schedule, followUp, day);
    }

    ItemProgress of(ScheduledItem scheduled) {
        PlanItem item = scheduled.item();
        ExecutionStatus status = schedule.status(item);
        List<Cause> lateness = isOpen(scheduled, status) ? lateness(scheduled, status) : List.of();
        List<Cause> causes = new ArrayList<>(lateness);
        if (isOpen(scheduled, status)) {
            causes.addAll(risks(scheduled, status));
        }
        State state = !lateness.isEmpty() ? State.LATE : !causes.isEmpty() ? State.AT_RISK : calm(scheduled, status);
        return new ItemProgress(scheduled, status, state, causes, daysLate(scheduled, state), schedule.forecast(item),
                followUp.latest(item, day));
    }

    private static boolean isOpen(ScheduledItem scheduled, ExecutionStatus status) {
        return scheduled.basis() != Basis.ABANDONED && status != ExecutionStatus.DONE && status != ExecutionStatus.NOT_VERIFIABLE;
    }

    private State calm(ScheduledItem scheduled, ExecutionStatus status) {
        if (scheduled.basis() == Basis.ABANDONED) {
            return State.STOPPED;
        }
        return switch (status) {
            case DONE -> State.DONE;
            case NOT_VERIFIABLE -> State.UNKNOWN;
            case PERMANENT, IN_PROGRESS, PARTLY_DONE, PREPARING -> State.RUNNING;
            default -> byDates(scheduled);
        };
    }

    private State byDates(ScheduledItem scheduled) {
        if (scheduled.isUndated()) {
            return scheduled.due().isPresent() ? State.WAITING : State.UNKNOWN;
        }
        return scheduled.start().filter(start -> !start.isAfter(day)).isPresent() && !(scheduled.item() instanceof Milestone)
                ? State.RUNNING
                : State.WAITING;
    }

    private List<Cause> lateness(ScheduledItem scheduled, ExecutionStatus status) {
        List<Cause> causes = new ArrayList<>();
        if (status != ExecutionStatus.PERMANENT) {
            scheduled.due().filter(this::hasPassed).ifPresent(due -> causes.add(new Cause.MissedDeadline(due)));
            if (!(scheduled.item() instanceof Commitment)) {
                scheduled.finish().filter(this::hasPassed).ifPresent(finish -> causes.add(new Cause.MissedEnd(finish)));
            }
        }
        return causes;
    }

    private boolean hasPassed(LocalDate limit) {
        return limit.isBefore(day);
    }

    private List<Cause> risks(ScheduledItem scheduled, ExecutionStatus status) {
        List<Cause> causes = new ArrayList<>();
        DateInterval forecast = schedule.forecast(scheduled.item());
        boolean notStarted = status == ExecutionStatus.NOT_STARTED || status == ExecutionStatus.POSTPONED;
        scheduled.start().filter(this::hasPassed).filter(start -> notStarted).ifPresent(start -> causes.add(new Cause.NotStarted(start)));
        pushed(scheduled, forecast).ifPresent(causes::add);
        scheduled.due().filter(due -> !hasPassed(due) && forecast.end() != null && forecast.end().isAfter(due))
                .ifPresent(due -> causes.add(new Cause.CannotMeet(forecast.end(), due)));
        lateActions(scheduled).ifPresent(causes::add);
        followUp.latest(scheduled.item(), day).ifPresent(entry -> reported(entry, status, causes));
        if (scheduled.item() instanceof Commitment commitment) {
            expectation.behind(commitment).ifPresent(causes::add);
        }
        return causes;
    }

    private static void reported(FollowUp.Entry entry, ExecutionStatus status, List<Cause> causes) {
        if (status == ExecutionStatus.SUSPENDED || status == ExecutionStatus.POSTPONED) {
            causes.add(new Cause.Held(status, entry.date()));
        }
        Rating rating = entry.entry().getRating();
        if (rating == Rating.ORANGE || rating == Rating.RED) {
            causes.add(new Cause.Rated(rating, entry.date()));
        }
    }

    /** What it waits for pushes an action when its planned start is no longer possible. */
    private Optional<Cause> pushed(ScheduledItem scheduled, DateInterval forecast) {
        if (scheduled.item() instanceof Commitment || scheduled.start().isEmpty() || forecast.start() == null
                || !forecast.start().isAfter(scheduled.start().get())) {
            return Optional.empty();
        }
        if (scheduled.item() instanceof Milestone) {
            return schedule.awaitedBy(scheduled.item()).stream().filter(this::moves).findFirst()
                    .map(action -> new Cause.Moved(action.item(), forecast.start()));
        }
        return schedule.awaitedBy(scheduled.item()).stream().filter(each -> schedule.forecast(each.item()).end() != null)
                .max(Comparator.comparing((ScheduledItem each) -> schedule.forecast(each.item()).end())
                        .thenComparing(each -> String.valueOf(each.item().getName())))
                .map(each -> new Cause.Pushed(each.item(), forecast.start()));
    }

    private boolean moves(ScheduledItem action) {
        LocalDate start = schedule.forecast(action.item()).start();
        return start != null && action.start().filter(start::isAfter).isPresent();
    }

    private Optional<Cause> lateActions(ScheduledItem scheduled) {
        if (!(scheduled.item() instanceof Commitment)) {
            return Optional.empty();
        }
        List<PlanItem> late = schedule.awaitedBy(scheduled.item()).stream().filter(each -> isOpen(each, schedule.status(each.item())))
                .filter(each -> !lateness(each, schedule.status(each.item())).isEmpty()).map(ScheduledItem::item).toList();
        return late.isEmpty() ? Optional.empty() : Optional.of(new Cause.LateActions(late));
    }

    private int daysLate(ScheduledItem scheduled, State state) {
        LocalDate limit = scheduled.due().or(scheduled::finish).orElse(null);
        LocalDate until = state == State.DONE ? scheduled.finish().orElse(null) : state == State.LATE ? day : null;
        return limit == null || until == null || !until.isAfter(limit) ? 0 : (int) ChronoUnit.DAYS.between(limit, until);
    }
}
