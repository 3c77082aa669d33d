// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.adjustment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.planning.PlanDraft.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.PlanDraft;
import org.pacte.planning.adjustment.Adjustment.Change;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Schedule;

class StatedDatesTest {
    private static final WorkingCalendar CALENDAR = WorkingCalendar.national();

    private final PlanDraft plan = new PlanDraft();

    private StatedDates dates(PlanItem item) {
        Schedule schedule = Schedule.of(Dossier.ofFiles(List.of(plan.file)), CALENDAR);
        return StatedDates.of(schedule.of(item).orElseThrow(), schedule);
    }

    private Action dated(String start, String end) {
        return plan.action("pose", each -> each.setStart(date(start)), each -> each.setEnd(end == null ? null : date(end)));
    }

    private Action lasting(String start, String duration) {
        return plan.action("pose", each -> each.setStart(date(start)), each -> each.setDuration(PlannedDuration.parse(duration)));
    }

    private static List<Change> changes(Optional<Adjustment> adjustment) {
        return adjustment.orElseThrow().changes();
    }

    @Test
    void movingAnActionMovesBothDatesThatItsTextStates() {
        assertEquals(List.of(new Change("start", "11/03/2022"), new Change("end", "10/04/2022")),
                changes(dates(dated("01/03/2022", "31/03/2022")).moved(10, CALENDAR)));
    }

    @Test
    void movingAnActionThatStatesADurationKeepsTheDuration() {
        Adjustment moved = dates(lasting("01/03/2022", "2 mois")).moved(31, CALENDAR).orElseThrow();
        assertEquals(List.of(new Change("start", "01/04/2022")), moved.changes());
        assertEquals(LocalDate.of(2022, 5, 31), moved.finish());
    }

    @Test
    void pullingTheEndOfADurationKeepsTheAuthorsUnit() {
        StatedDates dates = dates(lasting("01/03/2022", "2 mois"));
        assertEquals(List.of(new Change("duration", "4 mois")), changes(dates.endingOn(LocalDate.of(2022, 7, 4), CALENDAR)));
        assertEquals(List.of(), changes(dates.endingOn(LocalDate.of(2022, 5, 2), CALENDAR)));
        assertEquals(List.of(new Change("duration", "1 mois")), changes(dates.endingOn(LocalDate.of(2021, 1, 1), CALENDAR)));
    }

    @Test
    void workingDaysAreCountedAsTheCalendarDoes() {
        StatedDates dates = dates(lasting("01/03/2022", "10 jours-ouvrés"));
        assertEquals(LocalDate.of(2022, 3, 14), dates.last());
        assertEquals(List.of(new Change("duration", "22 jours-ouvrés")), changes(dates.endingOn(LocalDate.of(2022, 3, 30), CALENDAR)));
        // Easter Monday is no worked day.
        assertEquals(List.of(new Change("duration", "43 jours-ouvrés")), changes(dates.endingOn(LocalDate.of(2022, 4, 29), CALENDAR)));
    }

    @Test
    void pullingTheStartKeepsTheEnd() {
        assertEquals(List.of(new Change("start", "15/02/2022")), changes(dates(dated("01/03/2022", "31/03/2022")).startingOn(LocalDate.of(2022, 2, 15), CALENDAR)));
        assertEquals(List.of(new Change("start", "01/02/2022"), new Change("duration", "3 mois")),
                changes(dates(lasting("01/03/2022", "2 mois")).startingOn(LocalDate.of(2022, 2, 1), CALENDAR)));
    }

    @Test
    void aBarIsNeverPulledInsideOut() {
        StatedDates dates = dates(dated("01/03/2022", "31/03/2022"));
        assertEquals(LocalDate.of(2022, 3, 1), dates.endingOn(LocalDate.of(2020, 1, 1), CALENDAR).orElseThrow().finish());
        assertEquals(LocalDate.of(2022, 3, 31), dates.startingOn(LocalDate.of(2030, 1, 1), CALENDAR).orElseThrow().start());
    }

    @Test
    void aComputedStartStaysButADurationBehindItCanBePulled() {
        Action study = dated("01/03/2022", "31/03/2022");
        Action laying = plan.action("mise_en_service", each -> each.setDuration(PlannedDuration.parse("1 mois")), each -> each.getDependsOn().add(study));
        StatedDates dates = dates(laying);
        assertEquals(Optional.of(Obstacle.COMPUTED), dates.obstacle());
        assertTrue(dates.moved(3, CALENDAR).isEmpty());
        assertEquals(List.of(new Change("duration", "3 mois")), changes(dates.endingOn(LocalDate.of(2022, 6, 30), CALENDAR)));
    }

    @Test
    void aMilestoneIsOneDay() {
        Milestone milestone = ContractFactory.eINSTANCE.createMilestone();
        milestone.setName("validation");
        milestone.setDate(date("01/03/2022"));
        dated("01/02/2022", "31/03/2022").getMilestones().add(milestone);
        StatedDates dates = dates(milestone);
        assertFalse(dates.endMoves());
        assertEquals(List.of(new Change("date", "05/03/2022")), changes(dates.moved(4, CALENDAR)));
    }

    @Test
    void whatIsDoneOrGatheredOrUndatedStaysWhereItIs() {
        Action done = dated("01/03/2022", "31/03/2022");
        done.setExecutionStatus(ExecutionStatus.DONE);
        assertEquals(Optional.of(Obstacle.DONE), dates(done).obstacle());
        assertEquals(Optional.of(Obstacle.GATHERED), dates(plan.commitment).obstacle());
        assertEquals(Optional.of(Obstacle.UNDATED), dates(plan.action("autre")).obstacle());
    }
}
