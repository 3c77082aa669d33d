// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.pacte.checks.ContractDraft.dates;
import static org.pacte.checks.ContractDraft.number;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Cost;
import org.pacte.model.contract.DocumentState;
import org.pacte.model.contract.Funding;
import org.pacte.model.contract.FundingStatus;
import org.pacte.model.contract.PeriodUnit;
import org.pacte.model.money.Money;

class BudgetTest {
    private final ContractDraft draft = new ContractDraft();
    private final Action action = draft.action("pose");
    private final Rule rule = new BalancedFunding();

    @Test
    void fundingsAboveTheCostShowTheirSumAtTheOneThatIsTooMuch() {
        cost("15000 €", PeriodUnit.NONE);
        fund("7500 €", FundingStatus.GRANTED);
        Funding tooMuch = rate("60", FundingStatus.UNSPECIFIED);
        assertEquals(List.of("ERROR csi.sécurité.pour_pose.pose rate: Les financements de l’action « pose » dépassent son coût : 7 500 € + 9 000 € "
                + "(60 %) = 16 500 €, or le coût est de 15 000 € (1 500 € de trop). Corrigez un financement ou le coût."),
                draft.report(rule));
        assertEquals(tooMuch, draft.findings(rule).getFirst().element());
        draft.contract.setState(DocumentState.DRAFT);
        assertEquals("WARNING", draft.findings(rule).getFirst().severity().name());
    }

    @Test
    void fundingsThatAreAllGrantedMustCoverTheCost() {
        cost("15 k€", PeriodUnit.NONE);
        fund("7500 €", FundingStatus.GRANTED);
        fund("5000 €", FundingStatus.PAID);
        assertEquals(List.of("ERROR csi.sécurité.pour_pose.pose fundings: Les financements de l’action « pose » sont tous notifiés et ne couvrent pas "
                + "son coût : 7 500 € + 5 000 € = 12 500 €, or le coût est de 15 k€ (il manque 2,5 k€). Ajoutez le financement manquant ou "
                + "corrigez le coût."), draft.report(rule));
    }

    @Test
    void aPlanThatIsStillSoughtMayBeShort() {
        cost("15000 €", PeriodUnit.NONE);
        fund("7500 €", FundingStatus.GRANTED);
        fund("5000 €", FundingStatus.REQUESTED);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void aBalancedPlanIsSoundToTheCent() {
        cost("10000,01 €", PeriodUnit.NONE);
        cost("5 k€", PeriodUnit.NONE);
        rate("50", FundingStatus.GRANTED);
        fund("7500,005 €", FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void whatIsOnlyHopedForIsToldApartAndWarned() {
        cost("15000 €", PeriodUnit.NONE);
        fund("15000 €", FundingStatus.GRANTED);
        fund("7500 €", FundingStatus.REQUESTED);
        assertEquals(List.of("WARNING csi.sécurité.pour_pose.pose amount: Si tout ce qui est espéré est accordé, les financements de l’action « pose » "
                + "dépassent son coût : 15 000 € + 7 500 € (demandé) = 22 500 €, or le coût est de 15 000 € (7 500 € de trop). Renoncez à une demande "
                + "ou réduisez-la."), draft.report(rule));
    }

    @Test
    void aRefusedFundingDoesNotCount() {
        cost("15000 €", PeriodUnit.NONE);
        fund("15000 €", FundingStatus.GRANTED);
        fund("7500 €", FundingStatus.REFUSED);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void ratesAboveTheWholeNeedNoCostToBeWrong() {
        rate("60", FundingStatus.UNSPECIFIED);
        rate("50", FundingStatus.GRANTED);
        assertEquals(List.of("ERROR csi.sécurité.pour_pose.pose rate: Les taux de financement de l’action « pose » dépassent 100 % : 60 % + 50 % = "
                + "110 %. Corrigez un taux."), draft.report(rule));
    }

    @ParameterizedTest
    @CsvSource({"YEAR,24000 €", "HALF_YEAR,48000 €", "QUARTER,96000 €", "MONTH,288000 €"})
    void aRunningCostCountsForEachPeriodOfTheAction(PeriodUnit period, String whole) {
        dates("01/01/2022", "31/12/2023").accept(action);
        cost("12000 €", period);
        fund(whole, FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
        fund("1 €", FundingStatus.GRANTED);
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void aRunningCostWithoutDatesIsUnknown() {
        cost("12000 €", PeriodUnit.YEAR);
        fund("23000 €", FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
        dates("01/01/2022", "30/06/2023").accept(action);
        assertEquals(List.of(), draft.report(rule));
    }

    @Test
    void roundedRatesMayMissTheCostByTheirRounding() {
        cost("10000 €", PeriodUnit.NONE);
        rate("33,33", FundingStatus.GRANTED);
        rate("33,33", FundingStatus.GRANTED);
        Funding last = rate("33,33", FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
        last.setRate(number("33,30"));
        assertEquals(List.of(), draft.report(rule));
        last.setRate(number("33,31"));
        assertEquals(1, draft.report(rule).size());
        last.setRate(number("33,36"));
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void roundedRatesMayExceedTheWholeByTheirRounding() {
        rate("16,67", FundingStatus.GRANTED);
        rate("16,67", FundingStatus.GRANTED);
        Funding last = rate("66,67", FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
        last.setRate(number("66,69"));
        assertEquals(1, draft.report(rule).size());
    }

    @Test
    void aCutPeriodGivesTheMostThatTheCostCanBe() {
        dates("01/01/2024", "15/04/2024").accept(action);
        cost("100 €", PeriodUnit.MONTH);
        fund("350 €", FundingStatus.GRANTED);
        assertEquals(List.of(), draft.report(rule));
        fund("2650 €", FundingStatus.GRANTED);
        assertEquals(List.of("ERROR csi.sécurité.pour_pose.pose amount: Les financements de l’action « pose » dépassent son coût : 350 € + 2 650 € "
                + "= 3 000 €, or le coût est d’au plus 400 €, chaque période commencée étant comptée entière (au moins 2 600 € de trop). "
                + "Corrigez un financement, le coût ou les dates."), draft.report(rule));
    }

    @Test
    void aFundingWithoutFigureIsLeftToTheParser() {
        cost("12000 €", PeriodUnit.NONE);
        action.getFundings().add(ContractFactory.eINSTANCE.createFunding());
        assertEquals(List.of(), draft.report(rule));
    }

    private void cost(String amount, PeriodUnit per) {
        Cost cost = ContractFactory.eINSTANCE.createCost();
        cost.setAmount(Money.parse(amount));
        cost.setPer(per);
        action.getCosts().add(cost);
    }

    private void fund(String amount, FundingStatus status) {
        Funding funding = ContractFactory.eINSTANCE.createFunding();
        funding.setAmount(Money.parse(amount));
        funding.setStatus(status);
        action.getFundings().add(funding);
    }

    private Funding rate(String percent, FundingStatus status) {
        Funding funding = ContractFactory.eINSTANCE.createFunding();
        funding.setRate(number(percent));
        funding.setStatus(status);
        action.getFundings().add(funding);
        return funding;
    }
}
