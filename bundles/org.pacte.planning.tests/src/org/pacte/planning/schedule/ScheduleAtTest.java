// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.planning.PlanDraft.after;
import static org.pacte.planning.PlanDraft.change;
import static org.pacte.planning.PlanDraft.date;
import static org.pacte.planning.PlanDraft.entry;
import static org.pacte.planning.PlanDraft.explain;
import static org.pacte.planning.PlanDraft.from;
import static org.pacte.planning.PlanDraft.lasting;
import static org.pacte.planning.PlanDraft.milestone;
import static org.pacte.planning.PlanDraft.planned;
import static org.pacte.planning.PlanDraft.until;
import static org.pacte.model.drafts.DossierDraft.action;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.PlanDraft;
import org.pacte.planning.calendar.WorkingCalendar;

class ScheduleAtTest {
    private final PlanDraft draft = new PlanDraft();
    private final Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
    private final Action laying = draft.action("pose", lasting("1 mois"), after(study));

    @Test
    void whatAReportCallsDoneMovesWhatFollowsFromTheDayOfTheReportOn() {
        entry(draft.report("30/06/2022"), study, ExecutionStatus.DONE, "30/04/2022");
        assertEquals("01/04/2022 30/04/2022 COMPUTED", planned(draft.scheduleAt("29/06/2022"), laying));
        assertEquals("01/05/2022 31/05/2022 COMPUTED", planned(draft.scheduleAt("30/06/2022"), laying));
        assertEquals("L’action « étude » s’est terminée le 30/04/2022.", explain(draft.schedule(), study));
    }

    @Test
    void whatAReportCallsDoneWithoutADayWasOverByThen() {
        entry(draft.report("31/01/2022"), study, ExecutionStatus.DONE, null);
        assertEquals("01/02/2022 28/02/2022 COMPUTED", planned(draft.scheduleAt("31/01/2022"), laying));
        Action late = draft.action("tardive", from("01/01/2022"), until("31/03/2022"));
        entry(draft.report("30/06/2022"), late, ExecutionStatus.DONE, null);
        assertEquals("01/01/2022 31/03/2022 DONE", planned(draft.schedule(), late));
    }

    @Test
    void whatAReportCallsGivenUpHoldsNothingBack() {
        entry(draft.report("31/01/2022"), study, ExecutionStatus.ABANDONED, null);
        assertEquals("… … ABANDONED", planned(draft.schedule(), study));
        assertEquals("… … UNDATED", planned(draft.schedule(), laying));
    }

    @Test
    void anAmendmentChangesDatesAndDependenciesFromItsDayOn() {
        Amendment amendment = draft.amendment("01/06/2022");
        change(amendment, study).setEnd(date("31/05/2022"));
        change(amendment, laying).setDuration(PlannedDuration.parse("2 mois"));
        assertEquals("01/04/2022 30/04/2022 COMPUTED", planned(draft.scheduleAt("31/05/2022"), laying));
        assertEquals("01/06/2022 31/07/2022 COMPUTED", planned(draft.scheduleAt("01/06/2022"), laying));
        assertEquals("01/04/2022 30/04/2022 COMPUTED",
                planned(Schedule.of(draft.dossier().contents(), WorkingCalendar.national()), laying));
        Action permit = draft.action("autorisation", from("01/01/2022"), until("30/09/2022"));
        change(draft.amendment("01/07/2022"), laying).getDependsOn().add(permit);
        assertEquals("01/10/2022 30/11/2022 COMPUTED", planned(draft.schedule(), laying));
    }

    @Test
    void anAmendmentChangesADeadline() {
        change(draft.amendment("01/06/2022"), draft.commitment).setDeadline(Deadlines.parse("fin 2022"));
        assertTrue(draft.scheduleAt("31/05/2022").of(draft.commitment).orElseThrow().due().isEmpty());
        assertEquals(date("31/12/2022"), draft.schedule().of(draft.commitment).orElseThrow().due().orElseThrow());
    }

    @Test
    void actionsThatAnAmendmentAddsCountFromItsDayOn() {
        Commitment changed = change(draft.amendment("01/06/2022"), draft.commitment);
        Action call = action(changed, "appel", from("01/07/2022"), until("31/12/2022"));
        Milestone closing = milestone(call, "clôture", "30/11/2022");
        Schedule schedule = draft.schedule();
        assertEquals("01/07/2022 31/12/2022 STATED", planned(schedule, call));
        assertEquals("30/11/2022 30/11/2022 STATED", planned(schedule, closing));
        assertEquals("… … ABANDONED", planned(draft.scheduleAt("31/05/2022"), call));
        assertEquals("… … ABANDONED", planned(draft.scheduleAt("31/05/2022"), closing));
        assertEquals("01/01/2022 31/12/2022 COMPUTED", planned(schedule, draft.commitment));
        assertEquals(List.of("étude", "pose", "appel"),
                schedule.awaitedBy(draft.commitment).stream().map(each -> each.item().getName()).toList());
    }

    @Test
    void whatAnAmendmentTakesOutIsOutFromItsDayOn() {
        draft.amendment("01/06/2022").getWithdrawals().add(study);
        assertEquals("01/04/2022 30/04/2022 COMPUTED", planned(draft.scheduleAt("31/05/2022"), laying));
        assertEquals("… … UNDATED", planned(draft.schedule(), laying));
    }

    @Test
    void whatWasWithdrawnWhileDraftingIsOutOfThePlan() {
        Commitment withdrawn = draft.commitment("retiré");
        withdrawn.setDraftingStatus(DraftingStatus.WITHDRAWN);
        action(withdrawn, "longue", from("01/01/2022"), until("31/12/2030"));
        assertEquals(new DateInterval(date("01/01/2022"), date("30/04/2022")), draft.schedule().span(draft.contract).orElseThrow());
    }
}
