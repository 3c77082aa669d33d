// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.model.drafts.DossierDraft.number;
import static org.pacte.model.drafts.DossierDraft.plain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.money.Money;

/** What an action costs and who pays. */
class FundingPlanTest {
    private final ContractDraft draft = new ContractDraft();
    private final Action action = draft.action("pose");

    private FundingPlan plan() {
        return FundingPlan.of(action);
    }

    private void cost(String amount, PeriodUnit per) {
        Cost cost = ContractFactory.eINSTANCE.createCost();
        cost.setAmount(amount == null ? null : Money.parse(amount));
        cost.setPer(per);
        action.getCosts().add(cost);
    }

    private Funding fund(String amount) {
        Funding funding = ContractFactory.eINSTANCE.createFunding();
        funding.setAmount(amount == null ? null : Money.parse(amount));
        action.getFundings().add(funding);
        return funding;
    }

    private Funding rate(String percent) {
        Funding funding = fund(null);
        funding.setRate(number(percent));
        return funding;
    }

    private String total() {
        return plain(plan().cost().map(each -> each.print(Locale.FRENCH)).orElse("…")) + (plan().isCostExact() ? "" : " ?");
    }

    @ParameterizedTest
    @CsvSource({"YEAR, 31/12/2022, 100 €", "YEAR, 30/12/2022, 100 € ?", "YEAR, 01/01/2023, 200 € ?", "HALF_YEAR, 31/12/2022, 200 €",
            "QUARTER, 31/12/2022, 400 €", "MONTH, 31/12/2022, 1 200 €", "MONTH, 30/12/2022, 1 200 € ?", "WEEK, 14/01/2022, 200 €",
            "WEEK, 15/01/2022, 300 € ?", "WEEK, 13/01/2022, 200 € ?", "DAY, 10/01/2022, 1 000 €", "DAY, 01/01/2022, 100 €"})
    void aRunningCostCountsForEachPeriodThatHasBegun(PeriodUnit unit, String end, String total) {
        dates("01/01/2022", end).accept(action);
        cost("100 €", unit);
        assertEquals(total, total());
    }

    @Test
    void aRunningCostOfAnActionWithoutOrWithReversedDatesIsUnknown() {
        cost("100 €", PeriodUnit.MONTH);
        assertEquals("… ?", total());
        dates("01/03/2022", "28/02/2022").accept(action);
        assertEquals("… ?", total());
        dates("28/02/2022", "28/02/2022").accept(action);
        assertEquals("100 € ?", total());
    }

    @Test
    void oneCostWithoutFigureLeavesTheWholeUnknown() {
        cost("100 €", PeriodUnit.NONE);
        assertEquals("100 €", total());
        cost(null, PeriodUnit.NONE);
        assertEquals("… ?", total());
    }

    @Test
    void aRefusedFundingPaysNothing() {
        Funding refused = fund("50 €");
        assertEquals(List.of(refused), plan().fundings());
        refused.setStatus(FundingStatus.REFUSED);
        assertEquals(List.of(), plan().fundings());
    }

    @Test
    void whatIsSaidWithoutReserveIsMoreThanHopedFor() {
        Funding funding = fund("50 €");
        assertFalse(FundingPlan.isHopedFor(funding));
        funding.setStatus(FundingStatus.REQUESTED);
        assertTrue(FundingPlan.isHopedFor(funding));
        assertEquals(List.of(), FundingPlan.stated(action).fundings());
        funding.setStatus(FundingStatus.GRANTED);
        assertEquals(List.of(funding), FundingPlan.stated(action).fundings());
    }

    @Test
    void theShareOfSeveralFundersIsTheirSumOverTheCost() {
        assertEquals(Optional.empty(), plan().share());
        cost("200 €", PeriodUnit.NONE);
        fund("50 €");
        rate("40");
        assertEquals(0, plan().share().orElseThrow().compareTo(number("65")));
        fund(null);
        assertEquals(Optional.empty(), plan().share());
    }

    @Test
    void withoutCostOnlyRatesHaveAShare() {
        rate("40");
        rate("25");
        assertEquals(Optional.of(number("65")), plan().share());
        fund("50 €");
        assertEquals(Optional.empty(), plan().share());
    }

    @Test
    void ofACostThatIsNotExactNobodyKnowsTheShare() {
        dates("01/01/2022", "15/02/2022").accept(action);
        cost("100 €", PeriodUnit.MONTH);
        fund("50 €");
        assertEquals(Optional.empty(), plan().share());
    }

    @Test
    void theFundingThatGoesBeyondTheCostIsTheOneThatOverflows() {
        cost("100 €", PeriodUnit.NONE);
        fund("60 €");
        Funding exact = fund("40 €");
        assertEquals(Optional.empty(), plan().overflow());
        exact.setAmount(Money.parse("40,01 €"));
        Funding last = fund("10 €");
        assertSame(exact, plan().overflow().orElseThrow());
        last.setAmount(null);
        assertSame(exact, plan().overflow().orElseThrow());
        action.getFundings().move(0, last);
        assertEquals(Optional.empty(), plan().overflow());
        action.getCosts().clear();
        assertEquals(Optional.empty(), plan().overflow());
    }

    @Test
    void ratesOverflowBeyondTheirRounding() {
        rate("60");
        Funding last = rate("40");
        assertEquals(Optional.empty(), plan().rateOverflow());
        last.setRate(number("40,9"));
        assertSame(last, plan().rateOverflow().orElseThrow());
        last.setRate(number("41"));
        assertSame(last, plan().rateOverflow().orElseThrow());
        last.setRate(number("40,5"));
        assertEquals(Optional.empty(), plan().rateOverflow());
    }

    @Test
    void aDifferenceBelowHalfADigitOfTheRatesIsRounding() {
        cost("1000 €", PeriodUnit.NONE);
        rate("33");
        assertTrue(plan().isRounding(Money.parse("4,99 €")));
        assertFalse(plan().isRounding(Money.parse("5 €")));
        rate("33,3");
        assertTrue(plan().isRounding(Money.parse("5,49 €")));
        assertFalse(plan().isRounding(Money.parse("5,5 €")));
        action.getFundings().clear();
        fund("50 €");
        assertFalse(plan().isRounding(Money.parse("0,01 €")));
    }

    @Test
    void theSumShowsEachPartAndTheRateItComesFrom() {
        cost("15000 €", PeriodUnit.NONE);
        fund("7500 €");
        assertEquals("7 500 €", plain(plan().printSum(Locale.FRENCH)));
        rate("60");
        assertEquals("7 500 € + 9 000 € (60 %) = 16 500 €", plain(plan().printSum(Locale.FRENCH)));
        fund(null);
        assertEquals("7 500 € + 9 000 € (60 %) + … = …", plain(plan().printSum(Locale.FRENCH)));
    }

    @Test
    void ratesAreAddedUpWithoutTheAmountsBetweenThem() {
        rate("60");
        assertEquals("60 %", plain(plan().printRates(Locale.FRENCH)));
        fund("7500 €");
        rate("50");
        assertEquals("60 % + 50 % = 110 %", plain(plan().printRates(Locale.FRENCH)));
    }
}
