// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.date;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.checks.ContractDraft.deadline;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.milestone;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.tranche;
import static org.pacte.checks.ContractDraft.yearly;
import static org.pacte.model.drafts.DossierDraft.action;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Agreement;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;
import org.pacte.model.time.PlannedDuration;

class TimeTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule coherent = new CoherentDates();
    private final Rule within = new WithinPeriod();
    private final Rule stated = new StatedDeadlines();
    private final Rule clear = new ClearDeadlines();

    // R19

    @Test
    void aPeriodThatEndsBeforeItStartsIsReportedAtItsEnd() {
        draft.contract.setEnd(date("30/09/2021"));
        Agreement agreement = ContractFactory.eINSTANCE.createAgreement();
        agreement.setName("PM_PN");
        agreement.setStart(date("01/01/2023"));
        agreement.setEnd(date("31/12/2022"));
        draft.file.getElements().add(agreement);
        draft.action("étude", dates("01/03/2022", "28/02/2022"));
        assertEquals(List.of(
                "ERROR csi end: Le contrat « csi » finit le 30/09/2021, avant de commencer le 01/10/2021 : corrigez l’une des deux dates.",
                "ERROR csi.sécurité.pour_étude.étude end: L’action « étude » finit le 28/02/2022, avant de commencer le 01/03/2022 : "
                        + "corrigez l’une des deux dates.",
                "ERROR PM_PN end: La convention « PM_PN » finit le 31/12/2022, avant de commencer le 01/01/2023 : corrigez l’une des deux "
                        + "dates."),
                draft.report(coherent));
    }

    @Test
    void aPeriodOfOneDayIsAPeriod() {
        draft.action("étude", dates("01/03/2022", "01/03/2022"));
        assertEquals(List.of(), draft.report(coherent));
    }

    @Test
    void aDeadlineThatPassesBeforeTheContractStartsIsContradictory() {
        draft.commitment("caméras", due("fin 2020"));
        assertEquals(List.of("ERROR csi.sécurité.caméras deadline: L’engagement « caméras » a pour échéance « fin 2020 », donc au plus tard "
                + "le 31/12/2020, avant le début du contrat (01/10/2021) : corrigez l’échéance ou la période du contrat."),
                draft.report(coherent));
    }

    @Test
    void aDeadlineThatPassesBeforeTheActionStartsIsContradictory() {
        draft.action("pose", dates("01/06/2022", "30/06/2022"), action -> action.setDeadline(deadline("avant le 01/06/2022")));
        assertEquals(List.of("ERROR csi.sécurité.pour_pose.pose deadline: L’action « pose » a pour échéance « avant le 1er juin 2022 », donc au "
                + "plus tard le 31/05/2022, avant son début le 01/06/2022 : corrigez l’une des deux dates."),
                draft.report(coherent));
    }

    @Test
    void aDeadlineInTheYearOfTheStartIsSound() {
        draft.commitment("caméras", due("en 2021"));
        draft.commitment("patrouilles", due("permanente"));
        draft.action("pose", dates("01/06/2022", "30/06/2022"), action -> action.setDeadline(deadline("en 2022")));
        assertEquals(List.of(), draft.report(coherent));
    }

    @Test
    void tranchesThatGoBackInTimeAreReportedAtTheEarlierOne() {
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("33", "en 2023"), tranche("37", "en 2022"))));
        assertEquals(List.of("ERROR csi.sécurité.renforts deadline: Dans l’engagement « renforts », la tranche « en 2022 » vient après la "
                + "tranche « en 2023 », qui est plus tardive : corrigez une date ou rangez les tranches dans l’ordre."),
                draft.report(coherent));
    }

    @Test
    void tranchesOfDifferentTerritoriesRunSideBySide() {
        Territory north = ContractFactory.eINSTANCE.createTerritory();
        Tranche located = tranche("37", "en 2022");
        located.setTerritory(north);
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("20", "en 2023"), located, tranche("13", "en 2023"))));
        assertEquals(List.of(), draft.report(coherent));
    }

    @Test
    void yearsInTheWrongOrderAreReportedAtTheLastOne() {
        draft.commitment("caméras", quantity(yearly("10", "caméras", 2026, 2022, null)));
        assertEquals(List.of("ERROR csi.sécurité.caméras lastYear: L’engagement « caméras » court de 2026 à 2022 : la dernière année précède "
                + "la première, corrigez l’une des deux."), draft.report(coherent));
    }

    @Test
    void nothingIsDoneAfterTheDayOfTheCheck() {
        draft.commitment("caméras", commitment -> {
            commitment.setExecutionStatus(ExecutionStatus.DONE);
            commitment.setExecutedOn(date("16/01/2022"));
        });
        Action action = draft.action("pose");
        milestone(action, "mise_en_service", "10/01/2022").setReachedOn(date("17/01/2022"));
        assertEquals(List.of(
                "ERROR csi.sécurité.caméras executedOn: L’engagement « caméras » porte une date de réalisation, le 16/01/2022, postérieure à "
                        + "celle du contrôle (15/01/2022) : corrigez la date ou l’état d’exécution.",
                "ERROR csi.sécurité.pour_pose.pose.mise_en_service reachedOn: Le jalon « mise_en_service » est dit atteint le 17/01/2022, après "
                        + "la date du contrôle (15/01/2022) : corrigez la date ou retirez « atteint »."),
                draft.report(coherent));
    }

    @Test
    void theDayOfTheCheckIsNotTheFutureAndAPostponementMayLieThere() {
        draft.commitment("caméras", commitment -> {
            commitment.setExecutionStatus(ExecutionStatus.DONE);
            commitment.setExecutedOn(ContractDraft.TODAY);
        });
        draft.commitment("patrouilles", commitment -> {
            commitment.setExecutionStatus(ExecutionStatus.POSTPONED);
            commitment.setExecutedOn(date("01/01/2023"));
        });
        assertEquals(List.of(), draft.report(coherent));
    }

    @Test
    void aMilestoneDoesNotPrecedeItsActionAndHardlyFollowsItsStatedEnd() {
        Action action = draft.action("pose", dates("01/02/2022", "31/03/2022"));
        milestone(action, "tôt", "31/01/2022");
        milestone(action, "premier", "01/02/2022");
        milestone(action, "dernier", "31/03/2022");
        milestone(action, "tard", "01/04/2022");
        assertEquals(List.of(
                "ERROR csi.sécurité.pour_pose.pose.tôt date: Le jalon « tôt » est prévu le 31/01/2022, avant le début de l’action « pose » "
                        + "(01/02/2022) : corrigez l’une des deux dates.",
                "WARNING csi.sécurité.pour_pose.pose.tard date: Le jalon « tard » est prévu le 01/04/2022, après la fin de l’action « pose » "
                        + "(31/03/2022) : corrigez l’une des deux dates."),
                draft.report(coherent));
    }

    @Test
    void anAcceptanceMayFollowWorksThatOnlyHaveADuration() {
        Action action = draft.action("pose", each -> {
            each.setStart(date("01/02/2022"));
            each.setDuration(PlannedDuration.parse("2 mois"));
        });
        milestone(action, "réception", "01/05/2022");
        assertEquals(List.of(), draft.report(coherent));
    }

    @Test
    void anActionWithoutDatesBoundsNoMilestone() {
        milestone(draft.action("pose"), "mise_en_service", "30/11/2022");
        assertEquals(List.of(), draft.report(coherent));
    }

    // R20

    @Test
    void aDeadlineWhoseLastDayFollowsTheEndOfTheContractIsAnError() {
        draft.commitment("caméras", due("en 2026"));
        assertEquals(List.of("ERROR csi.sécurité.caméras deadline: L’engagement « caméras » a pour échéance « en 2026 », donc au plus tard "
                + "le 31/12/2026, après la fin du contrat (31/03/2026) : avancez l’échéance ou écrivez « échéance au-delà du terme le … »."),
                draft.report(within));
        draft.contract.setState(DocumentState.DRAFT);
        assertEquals("WARNING", draft.findings(within).getFirst().severity().name());
    }

    @Test
    void theLastDayOfTheContractIsStillWithinIt() {
        draft.commitment("a", due("le 31/03/2026"));
        draft.commitment("b", due("T1 2026"));
        draft.commitment("c", due("fin du mandat"));
        draft.commitment("d", due("permanente"));
        draft.commitment("e", due("dès 01/2026"));
        assertEquals(List.of(), draft.report(within));
    }

    @Test
    void aBeginningAfterTheEndIsOutside() {
        draft.commitment("a", due("dès 04/2026"));
        assertEquals(1, draft.report(within).size());
    }

    @Test
    void whatSaysThatItGoesBeyondTheTermMayDoSoWithItsActions() {
        Action action = action(draft.commitment("caméras", due("au-delà du terme le 31/12/2027")), "pose");
        dates("01/01/2026", "31/12/2027").accept(action);
        draft.action("autre", dates("01/01/2026", "31/12/2027"), each -> each.setDeadline(deadline("au-delà du terme le 31/12/2027")));
        assertEquals(List.of(), draft.report(within));
    }

    @Test
    void beyondTheTermMustBeBeyondIt() {
        draft.commitment("caméras", due("au-delà du terme le 31/03/2026"));
        assertEquals(List.of("ERROR csi.sécurité.caméras deadline: L’engagement « caméras » a pour échéance « au-delà du terme le "
                + "31/03/2026 », qui ne dépasse pas la fin du contrat (31/03/2026) : écrivez « le 31/03/2026 »."), draft.report(within));
    }

    @Test
    void tranchesAndYearsOfARateStayWithinTheContract() {
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("33", "en 2025"), tranche("37", "en 2026"))));
        draft.commitment("caméras", quantity(yearly("10", "caméras", 2022, 2027, null)));
        draft.commitment("vélos", quantity(yearly("10", "vélos", 2022, 2026, null)));
        List<String> report = draft.report(within);
        assertEquals(2, report.size());
        assertEquals("ERROR csi.sécurité.caméras lastYear: L’engagement « caméras » court jusqu’en 2027, après la fin du contrat "
                + "(31/03/2026) : réduisez la durée ou écrivez « échéance au-delà du terme le … ».", report.get(1));
    }

    @Test
    void anActionOutsideTheContractIsReportedOnceAndItsMilestonesWithIt() {
        Action late = draft.action("pose", dates("01/01/2026", "30/06/2026"));
        milestone(late, "mise_en_service", "30/06/2026");
        draft.action("étude", dates("01/01/2021", "30/06/2021"));
        draft.action("bilan", action -> action.setStart(date("01/04/2026")));
        Milestone alone = milestone(draft.action("suite"), "remise", "01/04/2026");
        List<String> report = draft.report(within);
        assertEquals(List.of(
                "ERROR csi.sécurité.pour_pose.pose end: L’action « pose » finit le 30/06/2026, après la fin du contrat (31/03/2026) : avancez "
                        + "cette date ou écrivez « échéance au-delà du terme le … ».",
                "ERROR csi.sécurité.pour_étude.étude end: L’action « étude » finit le 30/06/2021, avant le début du contrat (01/10/2021) : "
                        + "corrigez la date, ou retirez cette action d’un contrat qu’elle précède.",
                "ERROR csi.sécurité.pour_bilan.bilan start: L’action « bilan » commence le 01/04/2026, après la fin du contrat (31/03/2026) : "
                        + "avancez cette date ou écrivez « échéance au-delà du terme le … ».",
                "ERROR csi.sécurité.pour_suite.suite.remise date: Le jalon « remise » est prévu le 01/04/2026, après la fin du contrat "
                        + "(31/03/2026) : avancez cette date ou écrivez, pour l’action, « échéance au-delà du terme le … »."),
                report);
        assertEquals(alone, draft.findings(within).getLast().element());
    }

    @Test
    void withoutAnEndThereIsNothingToGoBeyond() {
        draft.contract.setEnd(null);
        draft.commitment("caméras", due("fin 2040"));
        assertEquals(List.of(), draft.report(within));
    }

    // R23

    @Test
    void aCommitmentWithoutDeadlineIsReported() {
        draft.commitment("caméras", due(null));
        assertEquals(List.of("WARNING csi.sécurité.caméras name: L’engagement « caméras » n’a pas d’échéance : ajoutez « échéance … », ou "
                + "« échéance permanente »."), draft.report(stated));
    }

    @Test
    void permanenceAndDatedQuantitiesStandForADeadline() {
        draft.commitment("a", due("permanente"));
        draft.commitment("b", due(null), commitment -> commitment.setExecutionStatus(ExecutionStatus.PERMANENT));
        draft.commitment("c", due(null), quantity(yearly("10", "caméras", 2022, 2025, null)));
        draft.commitment("d", due(null), quantity(amount("70", "postes", tranche("33", "en 2022"), tranche("37", "en 2023"))));
        assertEquals(List.of(), draft.report(stated));
    }

    @Test
    void anOpenRateOrAnUndatedTrancheIsNoDeadline() {
        draft.commitment("c", due(null), quantity(yearly("10", "caméras", 2022, 0, null)));
        draft.commitment("d", due(null), quantity(amount("70", "postes", tranche("33", "en 2022"), tranche("37", null))));
        draft.commitment("e", due(null), quantity(amount("70", "postes")));
        assertEquals(3, draft.report(stated).size());
    }

    // R24

    @Test
    void anAmbiguousDeadlineComesWithItsTwoReadings() {
        draft.commitment("caméras", due("d'ici 2023"));
        assertEquals(List.of("WARNING csi.sécurité.caméras deadline: L’engagement « caméras » a pour échéance « d’ici 2023 », qui se lit de "
                + "deux façons : écrivez « avant 2023 » (au plus tard le 31/12/2022) ou « fin 2023 » (au plus tard le 31/12/2023), "
                + "selon ce que les parties ont voulu."), draft.report(clear));
    }

    @Test
    void tranchesAndActionsAreReadToo() {
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("33", "hiver 2024"))));
        draft.action("pose", action -> action.setDeadline(deadline("d'ici 2023")));
        assertEquals(2, draft.report(clear).size());
    }

    @Test
    void aClearDeadlineIsSound() {
        draft.commitment("caméras", due("avant 2023"));
        draft.commitment("patrouilles", due(null));
        assertEquals(List.of(), draft.report(clear));
    }
}
