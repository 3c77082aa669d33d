// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.planning.PlanDraft.after;
import static org.pacte.planning.PlanDraft.date;
import static org.pacte.planning.PlanDraft.done;
import static org.pacte.planning.PlanDraft.due;
import static org.pacte.planning.PlanDraft.explain;
import static org.pacte.planning.PlanDraft.from;
import static org.pacte.planning.PlanDraft.lasting;
import static org.pacte.planning.PlanDraft.milestone;
import static org.pacte.planning.PlanDraft.planned;
import static org.pacte.planning.PlanDraft.until;
import static org.pacte.model.drafts.DossierDraft.action;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.dossier.Dossier;
import org.pacte.model.time.DateInterval;
import org.pacte.model.time.Deadlines;
import org.pacte.model.time.PlannedDuration;
import org.pacte.planning.PlanDraft;
import org.pacte.planning.calendar.WorkingCalendar;

class ScheduleTest {
    private final PlanDraft draft = new PlanDraft();

    private static String latest(Schedule schedule, PlanItem item) {
        DateInterval latest = schedule.of(item).orElseThrow().latest();
        return PlanDraft.day(latest.start()) + " " + PlanDraft.day(latest.end());
    }

    private static String earliest(Schedule schedule, PlanItem item) {
        DateInterval earliest = schedule.of(item).orElseThrow().earliest();
        return PlanDraft.day(earliest.start()) + " " + PlanDraft.day(earliest.end());
    }

    private static Slack slack(Schedule schedule, PlanItem item) {
        return schedule.of(item).orElseThrow().slack().orElseThrow();
    }

    private static List<String> names(List<ScheduledItem> items) {
        return items.stream().map(each -> each.item().getName()).toList();
    }

    private List<String> conflicts(Schedule schedule) {
        return schedule.conflicts().stream().map(each -> plain(each.print(Locale.FRENCH))).toList();
    }

    // Dates

    @Test
    void whatFollowsStartsOnTheDayAfterAndSaysWhy() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        study.setTitle("Étude");
        Action laying = draft.action("pose", lasting("6 mois"), after(study));
        Schedule schedule = draft.schedule();
        assertEquals("01/04/2022 30/09/2022 COMPUTED", planned(schedule, laying));
        assertEquals("« pose » démarre le 01/04/2022 parce que « Étude » finit le 31/03/2022. Durée : 6 mois, donc jusqu’au 30/09/2022.",
                explain(schedule, laying));
        assertEquals("“pose” starts on 01/04/2022 because “Étude” ends on 31/03/2022. Duration: 6 months, hence until 30/09/2022.",
                plain(schedule.of(laying).orElseThrow().explain(Locale.ENGLISH)));
        assertEquals("Le texte fixe « Étude » du 01/01/2022 au 31/03/2022.", explain(schedule, study));
        assertEquals(List.of("étude", "pose"), names(schedule.origin(laying)));
    }

    @Test
    void workingDaysStartOnAWorkedDay() {
        Action study = draft.action("étude", from("01/04/2022"), until("15/04/2022"));
        Action visit = draft.action("visite", lasting("2 jours-ouvrés"), after(study));
        Action report = draft.action("rapport", lasting("2 jours"), after(study));
        Schedule schedule = draft.schedule();
        assertEquals("19/04/2022 20/04/2022 COMPUTED", planned(schedule, visit));
        assertEquals("16/04/2022 17/04/2022 COMPUTED", planned(schedule, report));
    }

    @Test
    void theLastOfWhatIsAwaitedDecides() {
        Action study = draft.action("étude", from("01/01/2022"), lasting("3 mois"));
        Action permit = draft.action("autorisation", from("01/01/2022"), lasting("5 mois"));
        Action laying = draft.action("pose", lasting("1 mois"), after(study, permit));
        assertEquals("01/06/2022 30/06/2022 COMPUTED", planned(draft.schedule(), laying));
    }

    @Test
    void aMilestoneOrACommitmentMayBeAwaited() {
        Action study = draft.action("étude", from("01/01/2022"), until("30/06/2022"));
        Milestone approval = milestone(study, "validation", "31/03/2022");
        Action order = draft.action("commande", lasting("1 mois"), after(approval));
        Action opening = action(draft.commitment("ouverture"), "ouvrir", lasting("1 jour"), after(draft.commitment));
        Schedule schedule = draft.schedule();
        assertEquals("01/04/2022 30/04/2022 COMPUTED", planned(schedule, order));
        assertEquals("01/07/2022 01/07/2022 COMPUTED", planned(schedule, opening));
        assertEquals("01/01/2022 30/06/2022 COMPUTED", planned(schedule, draft.commitment));
        assertEquals("« commande » démarre le 01/04/2022 parce que le jalon « validation » est prévu le 31/03/2022. Durée : 1 mois, donc "
                + "jusqu’au 30/04/2022.", explain(schedule, order));
        assertEquals("« ouvrir » démarre le 01/07/2022 parce que l’engagement « caméras » finit le 30/06/2022. Durée : 1 jour, donc "
                + "jusqu’au 01/07/2022.", explain(schedule, opening));
        assertEquals("« caméras » va du 01/01/2022 au 30/06/2022, de la première à la dernière de ses actions.",
                explain(schedule, draft.commitment));
    }

    @Test
    void anEndAndADurationGiveTheStart() {
        Action study = draft.action("étude", until("31/03/2022"), lasting("3 mois"));
        assertEquals("01/01/2022 31/03/2022 STATED", planned(draft.schedule(), study));
        assertEquals("Le texte fait finir « étude » le 31/03/2022 après 3 mois, donc à partir du 01/01/2022.", explain(draft.schedule(), study));
    }

    @Test
    void whatIsDoneEndedOnItsRealDay() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"), done("14/01/2022"));
        Action laying = draft.action("pose", lasting("1 mois"), after(study));
        Schedule schedule = draft.schedule();
        assertEquals("01/01/2022 14/01/2022 DONE", planned(schedule, study));
        assertEquals("« pose » démarre le 15/01/2022 parce que « étude » a fini le 14/01/2022. Durée : 1 mois, donc jusqu’au 14/02/2022.",
                explain(schedule, laying));
        assertTrue(schedule.of(study).orElseThrow().slack().isEmpty());
    }

    @Test
    void whatIsGivenUpHoldsNothingBack() {
        Action given = draft.action("abandonnée", from("01/01/2022"), until("31/12/2022"),
                action -> action.setExecutionStatus(ExecutionStatus.ABANDONED));
        Action study = draft.action("étude", from("01/01/2022"), until("31/01/2022"));
        Action laying = draft.action("pose", lasting("1 mois"), after(given, study));
        assertEquals("01/02/2022 28/02/2022 COMPUTED", planned(draft.schedule(), laying));
        assertEquals("… … ABANDONED", planned(draft.schedule(), given));
    }

    // Nothing is guessed

    @Test
    void whatHasNoDateStaysUndatedAndSaysWhy() {
        Action study = draft.action("étude", lasting("3 mois"));
        Action laying = draft.action("pose", lasting("6 mois"), after(study));
        Action end = draft.action("fin", due("fin 2022"));
        Schedule schedule = draft.schedule();
        assertEquals("… … UNDATED", planned(schedule, study));
        assertEquals("« étude » n’a pas de date : le texte n’en donne pas et rien ne permet d’en calculer une.", explain(schedule, study));
        assertEquals("« pose » n’a pas de date : ce qui doit finir avant, « étude », n’en a pas non plus.", explain(schedule, laying));
        assertEquals(List.of("étude", "pose", "fin"), names(schedule.incomplete()));
        assertEquals("… 31/12/2022", latest(schedule, end));
        assertTrue(schedule.span(draft.contract).isEmpty());
        assertEquals(List.of(), schedule.criticalPath(draft.contract));
    }

    @Test
    void anAwaitedItemWithoutDateMakesTheOthersTheEarliestOnes() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action permit = draft.action("autorisation");
        Action laying = draft.action("pose", lasting("1 mois"), after(study, permit));
        Action opening = draft.action("ouverture", after(laying));
        Schedule schedule = draft.schedule();
        assertEquals("01/04/2022 30/04/2022 PARTIAL", planned(schedule, laying));
        assertEquals("01/05/2022 … PARTIAL", planned(schedule, opening));
        assertEquals("« pose » démarre au plus tôt le 01/04/2022 parce que « étude » finit le 31/03/2022. Durée : 1 mois, donc jusqu’au "
                + "30/04/2022. La fin de « autorisation » n’est pas sûre.", explain(schedule, laying));
    }

    @Test
    void aDeadlineGivesTheLatestDaysButNoDate() {
        Action study = draft.action("étude", lasting("3 mois"));
        Action laying = draft.action("pose", lasting("6 mois"), after(study), due("fin 2022"));
        Schedule schedule = draft.schedule();
        assertEquals("… … UNDATED", planned(schedule, laying));
        assertEquals("01/07/2022 31/12/2022", latest(schedule, laying));
        assertEquals("01/04/2022 30/06/2022", latest(schedule, study));
    }

    // Slack and critical path

    @Test
    void slackIsCountedToTheNextItemAndToTheEnd() {
        Action study = draft.action("étude", from("03/01/2022"), until("31/03/2022"));
        Action permit = draft.action("autorisation", from("03/01/2022"), until("28/02/2022"));
        Action order = draft.action("commande", lasting("1 mois"), after(permit));
        Action laying = draft.action("pose", lasting("3 mois"), after(study, order));
        Schedule schedule = draft.schedule();
        assertEquals(new Slack(0, 0), slack(schedule, study));
        assertEquals(new Slack(0, 0), slack(schedule, laying));
        assertEquals(new Slack(0, 0), slack(schedule, permit));
        order.setDuration(PlannedDuration.parse("10 jours"));
        schedule = draft.schedule();
        assertEquals(new Slack(21, 0), slack(schedule, permit));
        assertEquals(new Slack(21, 21), slack(schedule, order));
        assertEquals("22/03/2022 31/03/2022", latest(schedule, order));
        assertEquals(List.of("étude", "pose"), names(schedule.criticalPath(draft.contract)));
        assertTrue(schedule.of(study).orElseThrow().critical());
        assertFalse(schedule.of(permit).orElseThrow().critical());
        assertEquals(new DateInterval(date("03/01/2022"), date("30/06/2022")), schedule.span(draft.contract).orElseThrow());
    }

    @Test
    void theCriticalPathLeadsThroughAnAwaitedCommitment() {
        Action study = draft.action("étude", from("03/01/2022"), until("31/03/2022"));
        Action opening = action(draft.commitment("ouverture"), "ouvrir", lasting("1 mois"), after(draft.commitment));
        Schedule schedule = draft.schedule();
        assertEquals(List.of("étude", "ouvrir"), names(schedule.criticalPath(draft.contract)));
        assertEquals(List.of(new Link(study, draft.commitment), new Link(draft.commitment, opening)), schedule.criticalLinks(draft.contract));
    }

    @Test
    void aDeadlineLimitsTheSlack() {
        Action study = draft.action("étude", from("03/01/2022"), until("31/01/2022"), due("le 10/02/2022"));
        draft.action("pose", from("01/06/2022"), until("30/06/2022"));
        assertEquals(10, slack(draft.schedule(), study).total());
    }

    @Test
    void theCommitmentsDeadlineBindsItsActions() {
        draft.commitment.setDeadline(Deadlines.parse("le 15/02/2022"));
        Action study = draft.action("étude", from("03/01/2022"), until("31/01/2022"));
        action(draft.commitment("autre"), "pose", from("01/06/2022"), until("30/06/2022"));
        assertEquals(new Slack(15, 15), slack(draft.schedule(), study));
    }

    @Test
    void daysOffBetweenTwoItemsAreNoSlack() {
        Action study = draft.action("étude", from("03/01/2022"), until("15/04/2022"));
        draft.action("pose", lasting("5 jours-ouvrés"), after(study));
        assertEquals(new Slack(0, 0), slack(draft.schedule(), study));
    }

    @Test
    void theMilestoneMovesWithItsAction() {
        Action study = draft.action("étude", from("01/02/2022"), until("30/06/2022"));
        Milestone approval = milestone(study, "validation", "31/03/2022");
        draft.action("commande", from("15/04/2022"), until("31/12/2022"), after(approval));
        assertEquals(new Slack(14, 14), slack(draft.schedule(), study));
    }

    // Conflicts

    @Test
    void aStartBeforeTheEndOfWhatIsAwaitedIsAConflictAndMovesTheEarliestDays() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action laying = draft.action("pose", from("15/03/2022"), until("14/04/2022"), after(study));
        Milestone half = milestone(laying, "moitié", "31/03/2022");
        Action opening = draft.action("ouverture", from("20/04/2022"), until("20/04/2022"), after(laying));
        Schedule schedule = draft.schedule();
        assertEquals(List.of("« pose » commence le 15/03/2022, avant la fin de « étude » (31/03/2022) : début possible le 01/04/2022."),
                conflicts(schedule));
        assertEquals("15/03/2022 14/04/2022 STATED", planned(schedule, laying));
        assertEquals("01/04/2022 01/05/2022", earliest(schedule, laying));
        assertEquals("17/04/2022 17/04/2022", earliest(schedule, half));
        assertEquals("02/05/2022 02/05/2022", earliest(schedule, opening));
        assertTrue(schedule.of(opening).orElseThrow().isPushed());
        assertFalse(schedule.of(study).orElseThrow().isPushed());
    }

    @Test
    void theLastDayOfWhatIsAwaitedIsInTime() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action laying = draft.action("pose", from("31/03/2022"), until("30/04/2022"), after(study));
        Schedule schedule = draft.schedule();
        assertEquals(List.of(), schedule.conflicts());
        assertEquals("31/03/2022 30/04/2022", earliest(schedule, laying));
    }

    @Test
    void aMissedDeadlineIsAConflict() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        draft.action("pose", lasting("3 mois"), after(study), due("le 15/06/2022"));
        assertEquals(List.of("« pose » finit au plus tôt le 30/06/2022, après son échéance (15/06/2022)."), conflicts(draft.schedule()));
    }

    @Test
    void aDeadlineOfWhatIsAwaitedIsOnlyARisk() {
        Action permit = draft.action("autorisation", due("fin 2022"));
        draft.action("pose", from("01/12/2022"), lasting("1 mois"), after(permit));
        Schedule schedule = draft.schedule();
        assertEquals(List.of("« pose » doit avoir commencé le 01/12/2022, mais « autorisation » peut durer jusqu’à son échéance (31/12/2022)."),
                conflicts(schedule));
        assertTrue(schedule.conflicts().getFirst() instanceof Conflict.EarlyStart early && early.certainty() == Conflict.Certainty.LIMIT);
    }

    // Circles

    @Test
    void aCircleIsToldWithItsPathAndTheOthersAreScheduled() {
        Action a = draft.action("a", lasting("1 mois"));
        Action b = draft.action("b", lasting("1 mois"), after(a));
        after(b).accept(a);
        Action study = draft.action("étude", from("01/01/2022"), lasting("1 mois"));
        Action laying = draft.action("pose", lasting("1 mois"), after(study));
        Action late = draft.action("suite", lasting("1 mois"), after(b, study));
        Schedule schedule = draft.schedule();
        assertEquals(1, schedule.cycles().size());
        assertEquals("« a » n’a pas de date, à cause d’un cercle de dépendances : a → b → a.", explain(schedule, a));
        assertEquals("01/02/2022 28/02/2022 COMPUTED", planned(schedule, laying));
        assertEquals("01/02/2022 28/02/2022 PARTIAL", planned(schedule, late));
    }

    @Test
    void anActionMayWaitForAnotherContract() {
        PlanDraft other = new PlanDraft();
        other.contract.setName("stspd");
        Action elsewhere = other.action("diagnostic", from("01/01/2022"), until("31/01/2022"));
        Action study = draft.action("étude", lasting("1 mois"), after(elsewhere));
        Schedule schedule = Schedule.of(Dossier.ofFiles(List.of(draft.file, other.file)), WorkingCalendar.national());
        assertEquals("01/02/2022 28/02/2022 COMPUTED", planned(schedule, study));
        assertEquals(List.of("diagnostic", "étude"), names(schedule.criticalPath(draft.contract)));
        assertEquals(List.of("étude"), names(schedule.waitingFor(elsewhere)).stream().filter("étude"::equals).toList());
        assertEquals("… … UNDATED", planned(draft.schedule(), study));
    }

    @Test
    void aLongChainDoesNotExhaustTheStack() {
        Commitment commitment = draft.commitment;
        Action previous = draft.action("a0", from("01/01/2022"), lasting("1 jour"));
        for (int number = 1; number < 10_000; number++) {
            previous = action(commitment, "a" + number, lasting("1 jour"), after(previous));
        }
        Schedule schedule = draft.schedule();
        assertEquals(date("01/01/2022").plusDays(9_999), schedule.of(previous).orElseThrow().finish().orElseThrow());
        assertEquals(10_000, schedule.criticalPath(draft.contract).size());
    }
}
