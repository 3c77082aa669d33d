// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.followup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.model.drafts.DossierDraft.action;
import static org.pacte.model.drafts.DossierDraft.date;
import static org.pacte.model.drafts.DossierDraft.entry;
import static org.pacte.model.drafts.DossierDraft.milestone;
import static org.pacte.model.drafts.DossierDraft.number;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Milestone;
import org.pacte.model.contract.PlanItem;
import org.pacte.model.contract.ProgressEntry;

/** R42, R48, R71, R84, R85, R86: what reports say of a contract in force, judged on 15 January 2022. */
class FollowUpRulesTest {
    private final ContractDraft draft = new ContractDraft();
    private final Commitment cameras = draft.commitment("caméras", quantity(amount("10", "caméras")));

    @BeforeEach
    void putInForce() {
        draft.contract.setState(DocumentState.IN_FORCE);
    }

    private ProgressEntry said(PlanItem item, String day, ExecutionStatus status) {
        return entry(draft.report(day), item, status, null);
    }

    private ProgressEntry counted(String day, ExecutionStatus status, String amount) {
        ProgressEntry entry = said(cameras, day, status);
        entry.setAmount(number(amount));
        entry.setUnit("caméras");
        return entry;
    }

    private int findings(Rule rule) {
        return draft.findings(rule).size();
    }

    // R86

    @Test
    void whoGoesBackSaysWhy() {
        said(cameras, "01/11/2021", ExecutionStatus.DONE);
        ProgressEntry back = said(cameras, "01/12/2021", ExecutionStatus.IN_PROGRESS);
        assertEquals(1, findings(new ExplainedSetbacks()));
        back.setNote(" ");
        assertEquals(1, findings(new ExplainedSetbacks()));
        back.setNote("Deux caméras ont été volées.");
        assertEquals(0, findings(new ExplainedSetbacks()));
    }

    @Test
    void anActionThatGoesBackIsReportedToo() {
        Action laying = action(cameras, "pose");
        said(laying, "01/11/2021", ExecutionStatus.PREPARING);
        said(laying, "01/12/2021", ExecutionStatus.NOT_STARTED);
        assertEquals(1, findings(new ExplainedSetbacks()));
    }

    @Test
    void standingStillAndGoingOnAreNoSetbacks() {
        said(cameras, "01/10/2021", ExecutionStatus.NOT_STARTED);
        said(cameras, "01/11/2021", ExecutionStatus.IN_PROGRESS);
        said(cameras, "01/12/2021", ExecutionStatus.IN_PROGRESS);
        said(cameras, "01/01/2022", ExecutionStatus.DONE);
        assertEquals(0, findings(new ExplainedSetbacks()));
    }

    @Test
    void aSuspensionIsNoSetbackAndDoesNotHideOne() {
        said(cameras, "01/10/2021", ExecutionStatus.PARTLY_DONE);
        said(cameras, "01/11/2021", ExecutionStatus.SUSPENDED);
        assertEquals(0, findings(new ExplainedSetbacks()));
        said(cameras, "01/12/2021", ExecutionStatus.NOT_STARTED);
        assertEquals(1, findings(new ExplainedSetbacks()));
    }

    // R42

    @Test
    void aCountThatShrinksIsReported() {
        counted("01/11/2021", ExecutionStatus.IN_PROGRESS, "5");
        counted("01/12/2021", ExecutionStatus.IN_PROGRESS, "5");
        assertEquals(0, findings(new PlausibleResults()));
        counted("01/01/2022", ExecutionStatus.IN_PROGRESS, "4").setUnit("agents");
        assertEquals(0, findings(new PlausibleResults()));
        counted("02/01/2022", ExecutionStatus.IN_PROGRESS, "4");
        counted("03/01/2022", ExecutionStatus.IN_PROGRESS, "3");
        assertEquals(1, findings(new PlausibleResults()));
    }

    @Test
    void whatIsReportedForLaterIsNotJudgedYet() {
        counted("15/01/2022", ExecutionStatus.IN_PROGRESS, "5");
        counted("16/01/2022", ExecutionStatus.IN_PROGRESS, "4");
        assertEquals(0, findings(new PlausibleResults()));
    }

    @Test
    void moreThanHalfAsMuchAgainAsPromisedIsReported() {
        counted("01/11/2021", ExecutionStatus.IN_PROGRESS, "15");
        assertEquals(0, findings(new PlausibleResults()));
        counted("01/12/2021", ExecutionStatus.IN_PROGRESS, "15,1");
        assertEquals(1, findings(new PlausibleResults()));
    }

    @ParameterizedTest
    @CsvSource({"DONE, 9, 1", "DONE, 10, 0", "PARTLY_DONE, 9, 1", "IN_PROGRESS, 9, 0"})
    void whoIsDoneHasCountedAllThatWasPromised(ExecutionStatus status, String amount, int findings) {
        counted("01/11/2021", status, amount);
        assertEquals(findings, findings(new PlausibleResults()));
    }

    @Test
    void onceTheDeadlineIsOverAShortCountIsReported() {
        due("fin 2021").accept(cameras);
        counted("31/12/2021", ExecutionStatus.IN_PROGRESS, "9");
        assertEquals(0, findings(new PlausibleResults()));
        counted("01/01/2022", ExecutionStatus.IN_PROGRESS, "9");
        assertEquals(1, findings(new PlausibleResults()));
    }

    @Test
    void withoutDeadlineTheTimeIsOverWithTheContract() {
        due(null).accept(cameras);
        counted("01/01/2022", ExecutionStatus.IN_PROGRESS, "9");
        assertEquals(0, findings(new PlausibleResults()));
        draft.contract.setEnd(date("31/12/2021"));
        assertEquals(1, findings(new PlausibleResults()));
        draft.contract.setEnd(null);
        assertEquals(0, findings(new PlausibleResults()));
    }

    @Test
    void aCountOfSomethingElseIsNotComparedWithThePromise() {
        counted("01/11/2021", ExecutionStatus.DONE, "500").setUnit("agents");
        assertEquals(0, findings(new PlausibleResults()));
    }

    // R48

    @ParameterizedTest
    @CsvSource({"DONE, SUSPENDED, 1", "SUSPENDED, DONE, 1", "DONE, DONE, 0", "SUSPENDED, SUSPENDED, 0"})
    void whoHasDoneHisPartMayExpectTheOther(ExecutionStatus one, ExecutionStatus other, int findings) {
        Commitment patrols = draft.commitment("rondes");
        Counterpart counterpart = ContractFactory.eINSTANCE.createCounterpart();
        counterpart.setTarget(patrols);
        cameras.getCounterparts().add(counterpart);
        said(cameras, "01/11/2021", one);
        said(patrols, "01/11/2021", other);
        assertEquals(findings, findings(new KeptCounterparts()));
    }

    // R71

    @ParameterizedTest
    @CsvSource({"15/07/2020, 0", "14/07/2020, 1"})
    void aYearlyIndicatorIsMeasuredWithinAYearAndAHalf(String start, int findings) {
        draft.contract.setStart(date(start));
        assertEquals(findings, findings(new FreshMeasures()));
    }

    @Test
    void afterTheEndOfTheContractNobodyNeedsToMeasure() {
        draft.contract.setStart(date("01/01/2020"));
        draft.contract.setEnd(date("30/06/2021"));
        assertEquals(0, findings(new FreshMeasures()));
        draft.contract.setEnd(date("02/07/2021"));
        assertEquals(1, findings(new FreshMeasures()));
        draft.contract.setEnd(null);
        assertEquals(1, findings(new FreshMeasures()));
    }

    // R84

    @Test
    void whatIsSaidToBeDoneIsProvenByADayAnAmountOrEvidence() {
        ProgressEntry entry = said(cameras, "01/11/2021", ExecutionStatus.DONE);
        assertEquals(1, findings(new ProvenResults()));
        entry.setEvidence("Procès-verbal de réception");
        assertEquals(0, findings(new ProvenResults()));
        entry.setEvidence(null);
        entry.setAchievedOn(date("31/10/2021"));
        assertEquals(0, findings(new ProvenResults()));
        entry.setAchievedOn(null);
        entry.setAmount(number("10"));
        assertEquals(0, findings(new ProvenResults()));
    }

    @Test
    void anActionThatTheTextCallsDoneHasADay() {
        Action laying = action(cameras, "pose");
        laying.setExecutionStatus(ExecutionStatus.DONE);
        assertEquals(1, findings(new ProvenResults()));
        laying.setExecutedOn(date("31/10/2021"));
        assertEquals(0, findings(new ProvenResults()));
    }

    @ParameterizedTest
    @CsvSource({"99, 0", "100, 1"})
    void anActionThatIsWhollyDoneHasReachedItsMilestones(String rate, int findings) {
        Action laying = action(cameras, "pose");
        Milestone test = milestone(laying, "essai", "31/10/2021");
        said(laying, "01/11/2021", ExecutionStatus.IN_PROGRESS).setRate(number(rate));
        assertEquals(findings, findings(new ProvenResults()));
        test.setReachedOn(date("31/10/2021"));
        assertEquals(0, findings(new ProvenResults()));
    }

    // R85

    @Test
    void aDraftThatIsSixMonthsOldIsReported() {
        cameras.setDraftingStatus(DraftingStatus.IN_PREPARATION);
        draft.contract.setState(DocumentState.DRAFT);
        cameras.setDraftedSince(date("15/07/2021"));
        assertEquals(List.of(), draft.report(new FinishedDrafts()));
        cameras.setDraftedSince(date("14/07/2021"));
        assertEquals(1, findings(new FinishedDrafts()));
    }

    @Test
    void atTheSignatureNothingIsADraftHoweverYoung() {
        cameras.setDraftingStatus(DraftingStatus.IN_PREPARATION);
        draft.contract.setState(DocumentState.READY_TO_SIGN);
        assertTrue(draft.report(new FinishedDrafts()).getFirst().startsWith("WARNING csi.sécurité.caméras draftingStatus: "));
    }
}
