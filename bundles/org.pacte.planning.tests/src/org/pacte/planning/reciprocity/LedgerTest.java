// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.planning.PlanDraft.date;
import static org.pacte.planning.PlanDraft.entry;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Axis;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Counterpart;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.Organization;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.contract.RangeStatement;
import org.pacte.model.contract.Side;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.time.Deadlines;
import org.pacte.planning.PlanDraft;
import org.pacte.planning.calendar.WorkingCalendar;
import org.pacte.planning.progress.Progress;
import org.pacte.planning.reciprocity.Exchange.Outcome;

class LedgerTest {
    private static final ContractFactory MAKE = ContractFactory.eINSTANCE;

    private final PlanDraft draft = new PlanDraft();
    private final Organization town = draft.organization("Ville", Side.LOCAL_AUTHORITY);
    private final Organization prefecture = draft.organization("Préfecture", Side.STATE);

    @BeforeEach
    void startEmpty() {
        draft.axis.getItems().clear();
    }

    private Commitment commitment(String name, Organization bearer, String amount, String unit) {
        Commitment commitment = draft.commitment(name);
        commitment.getBearers().add(bearer);
        if (amount != null) {
            AmountStatement statement = MAKE.createAmountStatement();
            statement.setAmount(FrenchNumbers.parse(amount));
            statement.setUnit(unit);
            commitment.setQuantity(statement);
        }
        return commitment;
    }

    private static Counterpart counterpart(Commitment giver, Commitment target) {
        Counterpart counterpart = MAKE.createCounterpart();
        counterpart.setTarget(target);
        giver.getCounterparts().add(counterpart);
        return counterpart;
    }

    private static void ratio(Commitment giver, Commitment target, int given, int received) {
        Counterpart counterpart = counterpart(giver, target);
        counterpart.setGiven(BigDecimal.valueOf(given));
        counterpart.setReceived(BigDecimal.valueOf(received));
    }

    private Ledger ledger(String day) {
        return Ledger.of(draft.contract, Progress.at(draft.dossier(), date(day), WorkingCalendar.national()));
    }

    private Exchange onlyExchange() {
        List<Exchange> exchanges = ledger("01/01/2022").whole().exchanges();
        assertEquals(1, exchanges.size());
        return exchanges.getFirst();
    }

    private static String explain(Exchange exchange) {
        return plain(exchange.explain(Locale.FRENCH));
    }

    @Test
    void parityIsKeptByEqualFiguresWhateverTheyCount() {
        counterpart(commitment("agents", town, "40", "agents"), commitment("policiers", prefecture, "40", "policiers")).setParity(true);
        assertEquals(Outcome.KEPT, onlyExchange().outcome());
        assertEquals("40 agents contre 40 policiers : à parité, rapport tenu.", explain(onlyExchange()));
        assertEquals("40 agents for 40 policiers: one for one, ratio kept.", plain(onlyExchange().explain(Locale.ENGLISH)));
    }

    @Test
    void aBrokenRatioSaysWhatItWouldTake() {
        ratio(commitment("caméras", town, "50", "caméras"), commitment("policiers", prefecture, "42", "policiers"), 2, 1);
        assertEquals(Outcome.BROKEN, onlyExchange().outcome());
        assertEquals("50 caméras contre 42 policiers : rapport promis non tenu (2 pour 1), il faudrait 84 caméras.", explain(onlyExchange()));
        ratio(draft.contract.getAxes().getFirst().getItems().stream().map(Commitment.class::cast).findFirst().orElseThrow(),
                commitment("postes", prefecture, "10", "postes"), 1, 3);
        assertEquals("50 caméras contre 10 postes : rapport promis non tenu (1 pour 3).",
                explain(ledger("01/01/2022").whole().exchanges().get(1)));
    }

    @Test
    void aRateIsMultipliedAndTheProductShown() {
        Commitment cameras = commitment("caméras", town, "10", "caméras");
        AmountStatement rate = (AmountStatement) cameras.getQuantity();
        rate.setPer(PeriodUnit.YEAR);
        rate.setFirstYear(2022);
        rate.setLastYear(2026);
        counterpart(cameras, commitment("postes", prefecture, "50", "postes")).setParity(true);
        assertEquals("50 caméras (10 × 5 = 50) contre 50 postes : à parité, rapport tenu.", explain(onlyExchange()));
    }

    @Test
    void thoseThatGiveTogetherAreAddedUp() {
        Commitment police = commitment("policiers", prefecture, "40", "policiers");
        counterpart(commitment("agents", town, "25", "agents"), police).setParity(true);
        counterpart(commitment("renforts", town, "15", "agents"), police).setParity(true);
        assertEquals("40 agents (25 + 15 = 40) contre 40 policiers : à parité, rapport tenu.", explain(onlyExchange()));
    }

    @Test
    void moneyIsComparedInOneUnit() {
        counterpart(commitment("subvention", town, "1200", "k€"), commitment("fonds", prefecture, "1,2", "M€")).setParity(true);
        assertEquals(Outcome.KEPT, onlyExchange().outcome());
    }

    @Test
    void aRangeOrAMissingFigureLeavesTheRatioOpen() {
        Commitment police = commitment("policiers", prefecture, null, null);
        RangeStatement range = MAKE.createRangeStatement();
        range.setMinimum(BigDecimal.valueOf(40));
        range.setMaximum(BigDecimal.valueOf(90));
        range.setUnit("policiers");
        police.setQuantity(range);
        counterpart(commitment("agents", town, "40", "agents"), police).setParity(true);
        assertEquals("40 agents contre entre 40 et 90 policiers : rien ne permet de vérifier le rapport promis (à parité).", explain(onlyExchange()));
        police.setQuantity(null);
        assertEquals(Outcome.OPEN, onlyExchange().outcome());
    }

    @Test
    void anExchangeWithoutRatioIsToldAndNotJudged() {
        counterpart(commitment("agents", town, "40", "agents"), commitment("convention", prefecture, null, null));
        assertEquals(Outcome.UNMEASURED, onlyExchange().outcome());
        assertEquals("40 agents contre « convention », sans rapport chiffré.", explain(onlyExchange()));
    }

    @Test
    void accountsListAndAddUpWhatEachSideCommitsTo() {
        commitment("caméras", town, "50", "caméras");
        commitment("agents", town, "10", "agents");
        commitment("renforts", town, "5", "agents");
        commitment("policiers", prefecture, "42", "policiers");
        commitment("méthode", town, null, null).getBearers().add(prefecture);
        Balance whole = ledger("01/01/2022").whole();
        assertEquals(List.of(Side.STATE, Side.LOCAL_AUTHORITY, Side.COMMON), whole.accounts().stream().map(Account::side).toList());
        assertEquals(List.of("50 caméras", "15 agents (10 + 5 = 15)"), whole.of(Side.LOCAL_AUTHORITY).orElseThrow().sums().stream()
                .map(each -> each.print(Locale.FRENCH)).toList());
        assertEquals(4, whole.alone().size());
    }

    @Test
    void aCommitmentIsAloneUnlessItIsExchangedWithAnotherSide() {
        Commitment cameras = commitment("caméras", town, "50", "caméras");
        Commitment police = commitment("policiers", prefecture, "42", "policiers");
        Commitment agents = commitment("agents", town, "10", "agents");
        counterpart(cameras, police);
        counterpart(agents, cameras);
        assertEquals(List.of("agents"), ledger("01/01/2022").whole().alone().stream().map(each -> each.commitment().getName()).toList());
    }

    @Test
    void exchangesBelongToTheAxisThatGives() {
        Commitment cameras = commitment("caméras", town, "50", "caméras");
        Axis justice = MAKE.createAxis();
        justice.setName("justice");
        draft.contract.getAxes().add(justice);
        Commitment police = MAKE.createCommitment();
        police.setName("policiers");
        police.getBearers().add(prefecture);
        justice.getItems().add(police);
        counterpart(cameras, police);
        List<Balance> axes = ledger("01/01/2022").axes();
        assertEquals(List.of(1, 0), axes.stream().map(each -> each.exchanges().size()).toList());
        assertTrue(axes.stream().allMatch(each -> each.alone().isEmpty()));
    }

    @Test
    void theLateSideIsTheOneWhoseDeadlineHasPassed() {
        Commitment cameras = commitment("caméras", town, "50", "caméras");
        Commitment police = commitment("policiers", prefecture, "50", "policiers");
        cameras.setDeadline(Deadlines.parse("fin 2022"));
        police.setDeadline(Deadlines.parse("fin 2022"));
        counterpart(cameras, police).setParity(true);
        entry(draft.report("31/12/2022"), police, ExecutionStatus.DONE, "01/12/2022");
        assertEquals(Set.of(), ledger("31/12/2022").whole().exchanges().getFirst().lateSides());
        Balance after = ledger("01/01/2023").whole();
        assertEquals(Set.of(Side.LOCAL_AUTHORITY), after.exchanges().getFirst().lateSides());
        assertEquals(List.of(Side.LOCAL_AUTHORITY), after.lateSides());
    }

    @Test
    void whatWasWithdrawnOrTakenOutIsInNoAccount() {
        Commitment cameras = commitment("caméras", town, "50", "caméras");
        Commitment police = commitment("policiers", prefecture, "50", "policiers");
        counterpart(cameras, police).setParity(true);
        draft.amendment("01/06/2022").getWithdrawals().add(police);
        assertEquals(1, ledger("31/05/2022").whole().exchanges().size());
        assertEquals(0, ledger("01/06/2022").whole().exchanges().size());
        cameras.setDraftingStatus(DraftingStatus.WITHDRAWN);
        assertEquals(List.of(), ledger("01/06/2022").whole().accounts());
    }

    @Test
    void anAmendmentChangesTheFigures() {
        Commitment cameras = commitment("caméras", town, "40", "caméras");
        counterpart(cameras, commitment("policiers", prefecture, "50", "policiers")).setParity(true);
        AmountStatement more = MAKE.createAmountStatement();
        more.setAmount(BigDecimal.valueOf(50));
        more.setUnit("caméras");
        PlanDraft.change(draft.amendment("01/06/2022"), cameras).setQuantity(more);
        assertEquals(Outcome.BROKEN, ledger("31/05/2022").whole().exchanges().getFirst().outcome());
        assertEquals(Outcome.KEPT, ledger("01/06/2022").whole().exchanges().getFirst().outcome());
    }
}
