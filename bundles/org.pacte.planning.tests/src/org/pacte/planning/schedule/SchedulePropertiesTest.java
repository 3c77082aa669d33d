// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.PlanItem;

/** What holds for every plan, tried on many. */
class SchedulePropertiesTest {
    private static final int PLANS = 300;
    private static final int SIZE = 40;

    private static List<RandomPlan> plans() {
        return IntStream.range(0, PLANS).mapToObj(seed -> RandomPlan.ofAnything(seed, SIZE)).toList();
    }

    private static boolean isOpen(ScheduledItem item) {
        return item.basis() != Basis.DONE && item.basis() != Basis.ABANDONED;
    }

    private static ScheduledItem of(Schedule schedule, PlanItem item) {
        return schedule.of(item).orElseThrow();
    }

    @Test
    void noActionStartsBeforeWhatItWaitsForIsOver() {
        int compared = 0;
        for (RandomPlan plan : plans()) {
            Schedule schedule = plan.draft.schedule();
            for (Action action : plan.actions) {
                ScheduledItem own = of(schedule, action);
                for (ScheduledItem awaited : schedule.awaitedBy(action)) {
                    LocalDate start = own.earliest().start();
                    LocalDate finish = awaited.earliest().end();
                    if (isOpen(own) && start != null && finish != null) {
                        boolean late = own.isComputed() ? start.isAfter(finish) : !start.isBefore(finish);
                        assertTrue(late, () -> action.getName() + " " + start + " after " + awaited.item().getName() + " " + finish);
                        compared++;
                    }
                }
            }
        }
        assertTrue(compared > PLANS, "The plans hold too little to compare");
    }

    @Test
    void plannedDaysOfComputedItemsFollowWhatTheyWaitFor() {
        for (RandomPlan plan : plans()) {
            Schedule schedule = plan.draft.schedule();
            for (ScheduledItem item : schedule.all()) {
                if (item.isComputed() && item.item() instanceof Action action) {
                    assertTrue(schedule.awaitedBy(action).stream().flatMap(each -> each.finish().stream())
                            .allMatch(finish -> finish.isBefore(item.start().orElseThrow())));
                }
            }
        }
    }

    @Test
    void slackIsNeverNegativeAndTheFreeOneNeverTheGreater() {
        for (RandomPlan plan : plans()) {
            for (ScheduledItem item : plan.draft.schedule().all()) {
                item.slack().ifPresent(slack -> {
                    assertTrue(slack.free() >= 0, item::toString);
                    assertTrue(slack.free() <= slack.total(), item::toString);
                    assertEquals(slack.total(), ChronoUnit.DAYS.between(item.earliest().end(), item.latest().end()));
                });
            }
        }
    }

    @Test
    void noLatestDayLiesBeforeTheEarliest() {
        for (RandomPlan plan : plans()) {
            for (ScheduledItem item : plan.draft.schedule().all()) {
                if (item.earliest().start() != null && item.earliest().end() != null && item.latest().start() != null) {
                    assertFalse(item.latest().start().isBefore(item.earliest().start()), item::toString);
                }
            }
        }
    }

    @Test
    void theCriticalPathIsAsLongAsThePlan() {
        for (int seed = 0; seed < PLANS; seed++) {
            RandomPlan plan = RandomPlan.fromOneStart(seed, SIZE);
            Schedule schedule = plan.draft.schedule();
            int length = schedule.criticalPath(plan.draft.contract).stream().mapToInt(each -> ((Action) each.item()).getDuration().count()).sum();
            assertEquals(schedule.span(plan.draft.contract).orElseThrow().days().orElseThrow(), length);
        }
    }

    @Test
    void eachStepOfTheCriticalPathStartsRightAfterTheOneBefore() {
        for (RandomPlan plan : plans()) {
            Schedule schedule = plan.draft.schedule();
            List<ScheduledItem> path = schedule.criticalPath(plan.draft.contract);
            schedule.span(plan.draft.contract).ifPresent(span -> assertEquals(span.end(), path.getLast().earliest().end()));
            for (int step = 1; step < path.size(); step++) {
                LocalDate before = path.get(step - 1).earliest().end();
                LocalDate next = schedule.calendar().firstWorkedFrom(before.plusDays(1));
                assertFalse(path.get(step).earliest().start().isAfter(next), path.get(step).toString());
            }
        }
    }

    @Test
    void theOrderOfTheTextChangesNothing() {
        for (RandomPlan plan : plans()) {
            Schedule first = plan.draft.schedule();
            Map<String, String> before = byName(first);
            List<String> path = names(first.criticalPath(plan.draft.contract));
            Schedule second = plan.shuffled().draft.schedule();
            assertEquals(before, byName(second));
            assertEquals(path, names(second.criticalPath(plan.draft.contract)));
            assertEquals(new HashSet<>(first.conflicts()), new HashSet<>(second.conflicts()));
        }
    }

    @Test
    void aScheduleWrittenIntoTheTextIsTheSameScheduleWithoutConflict() {
        for (RandomPlan plan : plans()) {
            Schedule first = plan.draft.schedule();
            Set<Action> dated = new HashSet<>();
            for (Action action : plan.actions) {
                ScheduledItem item = of(first, action);
                if (isOpen(item) && item.earliest().start() != null && item.earliest().end() != null) {
                    action.setStart(item.earliest().start());
                    action.setEnd(item.earliest().end());
                    action.setDuration(null);
                    dated.add(action);
                }
            }
            Schedule second = plan.draft.schedule();
            for (Action action : plan.actions) {
                assertEquals(of(first, action).earliest(), of(second, action).earliest());
                assertFalse(dated.contains(action) && of(second, action).isPushed(), action.getName());
            }
        }
    }

    @Test
    void circlesEndAndLeaveTheOthersAlone() {
        for (int seed = 0; seed < PLANS; seed++) {
            RandomPlan plan = RandomPlan.ofAnything(seed, SIZE).withCircles();
            Schedule schedule = assertTimeoutPreemptively(Duration.ofSeconds(10), plan.draft::schedule);
            Set<PlanItem> caught = new HashSet<>();
            schedule.cycles().forEach(cycle -> caught.addAll(cycle.members()));
            for (ScheduledItem item : schedule.all()) {
                if (caught.contains(item.item())) {
                    assertTrue(item.isUndated() || item.basis() != Basis.UNDATED);
                } else {
                    assertFalse(item.reason() instanceof Reason.InCycle);
                }
            }
            schedule.cycles().forEach(cycle -> assertEquals(cycle.path().getFirst(), cycle.path().getLast()));
        }
    }

    private static List<String> names(List<ScheduledItem> items) {
        return items.stream().map(each -> each.item().getName()).toList();
    }

    private static Map<String, String> byName(Schedule schedule) {
        Map<String, String> found = new TreeMap<>();
        for (ScheduledItem item : schedule.all()) {
            found.put(item.item().getName(), item.basis() + " " + item.planned() + item.earliest() + item.latest() + item.slack() + item.critical());
        }
        return found;
    }
}
