// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.planning.PlanDraft.after;
import static org.pacte.planning.PlanDraft.date;
import static org.pacte.planning.PlanDraft.due;
import static org.pacte.planning.PlanDraft.entry;
import static org.pacte.planning.PlanDraft.from;
import static org.pacte.planning.PlanDraft.lasting;
import static org.pacte.planning.PlanDraft.milestone;
import static org.pacte.planning.PlanDraft.until;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.junit.jupiter.api.Test;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Condition;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Decision;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;
import org.pacte.model.contract.ProgressReport;
import org.pacte.model.contract.Rating;
import org.pacte.model.contract.Side;
import org.pacte.model.contract.Tranche;
import org.pacte.model.time.Deadlines;
import org.pacte.planning.PlanDraft;
import org.pacte.planning.calendar.CalendarPeriod;
import org.pacte.planning.calendar.CalendarPeriod.Scale;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.schedule.Schedule;

class ProgressTest {
    private final PlanDraft draft = new PlanDraft();

    private Progress at(String day) {
        return Progress.at(draft.dossier(), date(day), WorkingCalendar.national());
    }

    private static String state(Progress progress, PlanItem item) {
        return plain(progress.of(item).orElseThrow().print(Locale.FRENCH));
    }

    @Test
    void whatIsNotDoneAfterItsEndIsLateAndPutsWhatFollowsAtRisk() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action laying = draft.action("pose", lasting("3 mois"), after(study));
        Action opening = draft.action("ouverture", lasting("1 mois"), after(laying));
        Action fair = draft.action("fête", from("10/04/2022"), until("30/04/2022"), after(study));
        PlanItem speech = milestone(fair, "discours", "20/04/2022");
        assertEquals("en cours", state(at("31/03/2022"), study));
        Progress progress = at("15/04/2022");
        assertEquals("en retard : fin prévue le 31/03/2022 dépassée", state(progress, study));
        assertEquals(15, progress.of(study).orElseThrow().daysLate());
        assertEquals("à risque : attend « étude », début possible le 16/04/2022", state(progress, laying));
        assertEquals("à risque : attend « pose », début possible le 16/07/2022", state(progress, opening));
        assertEquals("à risque : actions en retard, « étude »", state(progress, draft.commitment));
        assertEquals("à risque : suit « fête », possible le 26/04/2022", state(progress, speech));
        assertEquals(5, Progress.count(progress.in(draft.contract)).get(State.AT_RISK));
        assertEquals(1, Progress.count(progress.in(draft.contract)).get(State.LATE));
        assertEquals(0, Progress.count(progress.in(draft.contract)).get(State.DONE));
    }

    @Test
    void aReportEndsTheDelayAndSaysHowLateItWas() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"), due("le 31/03/2022"));
        Action laying = draft.action("pose", lasting("3 mois"), after(study));
        entry(draft.report("30/04/2022"), study, ExecutionStatus.DONE, "10/04/2022");
        assertEquals("en retard : échéance du 31/03/2022 dépassée, fin prévue le 31/03/2022 dépassée", state(at("29/04/2022"), study));
        Progress progress = at("30/04/2022");
        assertEquals("fait", state(progress, study));
        assertEquals(10, progress.of(study).orElseThrow().daysLate());
        assertEquals("en cours", state(progress, laying));
    }

    @Test
    void slackKeepsWhatFollowsOutOfRisk() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action laying = draft.action("pose", from("01/06/2022"), until("31/08/2022"), after(study));
        assertEquals("à venir", state(at("15/04/2022"), laying));
        assertEquals("à risque : attend « étude », début possible le 16/06/2022", state(at("15/06/2022"), laying));
    }

    @Test
    void aDeadlineThatCanNoLongerBeMetIsARisk() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"));
        Action laying = draft.action("pose", lasting("3 mois"), after(study), due("le 30/06/2022"));
        assertEquals("à risque : attend « étude », début possible le 02/04/2022, fin possible le 01/07/2022, après l’échéance du 30/06/2022",
                state(at("01/04/2022"), laying));
    }

    @Test
    void whatReportsSayCounts() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/12/2022"));
        Action laying = draft.action("pose", from("01/01/2022"), until("31/12/2022"));
        Action ring = draft.action("ronde", from("01/01/2021"), until("31/03/2021"));
        ProgressReport report = draft.report("30/06/2022");
        entry(report, study, ExecutionStatus.NOT_STARTED, null);
        entry(report, laying, ExecutionStatus.SUSPENDED, null).setRating(Rating.RED);
        entry(report, ring, ExecutionStatus.PERMANENT, null);
        Progress progress = at("01/07/2022");
        assertEquals("à risque : démarrage prévu le 01/01/2022, non engagé", state(progress, study));
        assertEquals("à risque : suspension au bilan du 30/06/2022, météo rouge au bilan du 30/06/2022", state(progress, laying));
        assertEquals("en cours", state(progress, ring));
    }

    @Test
    void withoutDateAndReportNothingIsKnown() {
        Action vague = draft.action("vague");
        Action dated = draft.action("datée", due("fin 2022"));
        assertEquals("sans date", state(at("01/07/2022"), vague));
        assertEquals("à venir", state(at("01/07/2022"), dated));
        assertEquals("en retard : échéance du 31/12/2022 dépassée", state(at("01/01/2023"), dated));
    }

    @Test
    void aMilestoneIsLateAfterItsDay() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/12/2022"));
        PlanItem half = milestone(study, "mi-parcours", "30/06/2022");
        assertEquals("à venir", state(at("30/06/2022"), half));
        assertEquals("en retard : fin prévue le 30/06/2022 dépassée", state(at("01/07/2022"), half));
    }

    @Test
    void lessThanWasPromisedByTheDayIsARiskAndShowsTheSum() {
        AmountStatement rate = ContractFactory.eINSTANCE.createAmountStatement();
        rate.setAmount(BigDecimal.TEN);
        rate.setUnit("caméras");
        rate.setPer(PeriodUnit.YEAR);
        rate.setFirstYear(2022);
        rate.setLastYear(2026);
        draft.commitment.setQuantity(rate);
        ProgressEntry entry = entry(draft.report("31/01/2024"), draft.commitment, ExecutionStatus.IN_PROGRESS, null);
        entry.setAmount(BigDecimal.valueOf(18));
        entry.setUnit("caméras");
        assertEquals("à risque : 18 caméras en tout, pour 10 + 10 = 20 à cette date", state(at("31/01/2024"), draft.commitment));
        entry.setAmount(BigDecimal.valueOf(20));
        assertEquals("en cours", state(at("31/01/2024"), draft.commitment));
    }

    // Workload

    @Test
    void theLoadOfAPilotIsCountedByMonth() {
        Organization town = draft.organization("Ville", Side.LOCAL_AUTHORITY);
        Organization prefecture = draft.organization("Préfecture", Side.STATE);
        Action study = draft.action("étude", from("17/01/2022"), until("28/02/2022"));
        Action laying = draft.action("pose", lasting("1 mois"), after(study));
        Action vague = draft.action("vague");
        study.getPilots().addAll(List.of(town, prefecture));
        laying.getPilots().add(town);
        vague.getPilots().add(town);
        draft.action("seule", from("01/03/2022"), until("01/03/2022"));
        Schedule schedule = draft.schedule();
        Workload load = Workload.of(schedule, schedule.in(draft.contract), Scale.MONTH);
        assertEquals(List.of("01/2022", "02/2022", "03/2022"), load.periods().stream().map(each -> each.printShort(Locale.FRENCH)).toList());
        assertEquals(List.of("Préfecture", "Ville", "-"),
                load.rows().stream().map(row -> row.pilot().map(pilot -> pilot.getName()).orElse("-")).toList());
        Workload.Row townRow = load.rows().get(1);
        assertEquals(List.of(11, 20, 23), load.periods().stream().map(each -> townRow.in(each).days()).toList());
        assertEquals(List.of(laying), townRow.in(load.periods().get(2)).actions());
        assertEquals(List.of(vague), townRow.undated());
        assertEquals(0, load.rows().getFirst().in(load.periods().get(2)).days());
    }

    // Agenda

    @Test
    void theAgendaHoldsWhatIsOpenInTheOrderOfTheDays() {
        Action study = draft.action("étude", from("01/01/2022"), until("31/03/2022"), due("avant le 15/04/2022"));
        milestone(study, "rapport", "15/03/2022");
        Action over = draft.action("finie", from("01/01/2022"), until("31/01/2022"));
        Commitment commitment = draft.commitment;
        commitment.setDeadline(Deadlines.parse("fin 2023"));
        AmountStatement amount = ContractFactory.eINSTANCE.createAmountStatement();
        amount.setAmount(BigDecimal.TEN);
        Tranche tranche = ContractFactory.eINSTANCE.createTranche();
        tranche.setAmount(BigDecimal.ONE);
        tranche.setDeadline(Deadlines.parse("en 2022"));
        amount.getTranches().add(tranche);
        commitment.setQuantity(amount);
        Condition condition = ContractFactory.eINSTANCE.createCondition();
        condition.setVerifiedBefore(date("01/06/2022"));
        commitment.getConditions().add(condition);
        ProgressReport report = draft.report("01/02/2022");
        entry(report, over, ExecutionStatus.DONE, "31/01/2022");
        Decision decision = ContractFactory.eINSTANCE.createDecision();
        decision.setText("Relancer");
        decision.setDeadline(Deadlines.parse("le 01/03/2022"));
        report.getDecisions().add(decision);
        List<Agenda.Entry> entries = Agenda.of(draft.dossier(), draft.contract, at("10/02/2022"));
        assertEquals(List.of("01/03/2022 suite d’une décision csi", "15/03/2022 jalon rapport", "31/03/2022 fin prévue de l’action étude",
                "14/04/2022 échéance de l’action étude", "31/05/2022 vérification d’une condition caméras",
                "31/12/2022 tranche de l’engagement caméras", "31/12/2023 échéance de l’engagement caméras"),
                entries.stream().map(each -> PlanDraft.day(each.day()) + " " + each.kind().print(Locale.FRENCH) + " " + each.subject().getName())
                        .toList());
        assertEquals(List.of("1er trimestre 2022", "2e trimestre 2022", "4e trimestre 2022", "4e trimestre 2023"),
                Agenda.by(CalendarPeriod.Scale.QUARTER, entries).keySet().stream().map(each -> each.print(Locale.FRENCH)).toList());
    }
}
