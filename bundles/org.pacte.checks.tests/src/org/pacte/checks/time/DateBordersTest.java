// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.yearly;
import static org.pacte.model.drafts.DossierDraft.action;
import static org.pacte.model.drafts.DossierDraft.date;
import static org.pacte.model.drafts.DossierDraft.deadline;
import static org.pacte.model.drafts.DossierDraft.milestone;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;

/** R19, R21, R22, R28, R29: the last day that is still right, and the first that is wrong. */
class DateBordersTest {
    private final ContractDraft draft = new ContractDraft();
    private final Commitment cameras = draft.commitment("caméras");

    private int findings(Rule rule) {
        return draft.findings(rule).size();
    }

    // R19

    @ParameterizedTest
    @CsvSource({"2022, 2021, 1", "2022, 2022, 0", "2022, 0, 0", "0, 2022, 0"})
    void aRateEndsInOrAfterItsFirstYear(int first, int last, int findings) {
        quantity(yearly("10", "caméras", first, last, null)).accept(cameras);
        assertEquals(findings, findings(new CoherentDates()));
    }

    @Test
    void anActionWithoutStartIsDueAfterTheStartOfTheContract() {
        Action laying = action(cameras, "pose");
        laying.setDeadline(deadline("le 01/10/2021"));
        assertEquals(List.of(), draft.report(new CoherentDates()));
        laying.setDeadline(deadline("le 30/09/2021"));
        assertTrue(draft.report(new CoherentDates()).getFirst().contains("avant le début du contrat"));
        laying.setStart(date("01/01/2022"));
        assertTrue(draft.report(new CoherentDates()).getFirst().contains("avant son début"));
    }

    @ParameterizedTest
    @CsvSource({"28/02/2022, 1", "01/03/2022, 0", "31/03/2022, 0", "01/04/2022, 1"})
    void aMilestoneLiesBetweenTheDaysOfItsAction(String day, int findings) {
        milestone(action(cameras, "pose", dates("01/03/2022", "31/03/2022")), "essai", day);
        assertEquals(findings, findings(new CoherentDates()));
    }

    @Test
    void aMilestoneOfAnActionWithOneDayIsHeldToThatDay() {
        Action laying = action(cameras, "pose");
        milestone(laying, "essai", "01/03/2022");
        milestone(laying, "recette", null);
        assertEquals(0, findings(new CoherentDates()));
        laying.setStart(date("02/03/2022"));
        assertEquals(1, findings(new CoherentDates()));
        laying.setStart(null);
        laying.setEnd(date("28/02/2022"));
        assertEquals(1, findings(new CoherentDates()));
    }

    @Test
    void theMilestonesOfAReversedActionAreNotReportedOnTop() {
        milestone(action(cameras, "pose", dates("01/03/2022", "28/02/2022")), "essai", "15/02/2022");
        assertEquals(1, findings(new CoherentDates()));
    }

    @Test
    void aMilestoneIsNotReachedInTheFuture() {
        Milestone test = milestone(action(cameras, "pose"), "essai", null);
        test.setReachedOn(ContractDraft.TODAY);
        assertEquals(0, findings(new CoherentDates()));
        test.setReachedOn(ContractDraft.TODAY.plusDays(1));
        assertEquals(1, findings(new CoherentDates()));
    }

    @ParameterizedTest
    @CsvSource({"DONE, 1", "PARTLY_DONE, 1", "IN_PROGRESS, 0"})
    void whatIsDoneIsNotDoneTomorrow(ExecutionStatus status, int findings) {
        cameras.setExecutionStatus(status);
        cameras.setExecutedOn(ContractDraft.TODAY.plusDays(1));
        assertEquals(findings, findings(new CoherentDates()));
        cameras.setExecutedOn(ContractDraft.TODAY);
        assertEquals(0, findings(new CoherentDates()));
        cameras.setExecutedOn(null);
        assertEquals(0, findings(new CoherentDates()));
    }

    // R22

    @Test
    void aContractStatesBothItsDays() {
        draft.contract.setSignedOn(date("15/01/2022"));
        assertEquals(0, findings(new StatedPeriod()));
        draft.contract.setEnd(null);
        assertEquals(1, findings(new StatedPeriod()));
        draft.contract.setEnd(date("31/03/2026"));
        draft.contract.setStart(null);
        assertEquals(1, findings(new StatedPeriod()));
        draft.contract.setEnd(null);
        assertEquals(1, findings(new StatedPeriod()));
    }

    // R29

    @ParameterizedTest
    @CsvSource({"10, 0", "11, 1"})
    void moreThanTenActionsOfAPilotInAMonthAreTooMany(int actions, int findings) {
        for (int number = 0; number < actions; number++) {
            Action each = action(cameras, "a" + number);
            each.getPilots().add(draft.ville);
            if (number % 2 == 0) {
                each.setDeadline(deadline("juin 2023"));
            } else {
                each.setEnd(date("01/06/2023"));
            }
        }
        assertEquals(findings, findings(new SpreadWork()));
    }

    // R20

    @Test
    void aDeadlineOnTheLastDayOfTheContractIsWithinIt() {
        due("le 31/03/2026").accept(cameras);
        assertEquals(0, findings(new WithinPeriod()));
        due("le 01/04/2026").accept(cameras);
        assertEquals(1, findings(new WithinPeriod()));
        draft.contract.setEnd(null);
        assertEquals(0, findings(new WithinPeriod()));
    }

    @Test
    void eachDayOfAnActionIsReportedOnce() {
        Action laying = action(cameras, "pose", dates("01/04/2026", "30/06/2026"));
        milestone(laying, "essai", "31/03/2026");
        assertEquals(List.of("csi.sécurité.caméras.pose"),
                draft.findings(new WithinPeriod()).stream().map(each -> each.elementName()).distinct().toList());
        dates("01/03/2026", "31/03/2026").accept(laying);
        assertEquals(0, findings(new WithinPeriod()));
        laying.getMilestones().getFirst().setDate(date("01/04/2026"));
        assertEquals(1, findings(new WithinPeriod()));
    }
}
