// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.baseline;
import static org.pacte.checks.ContractDraft.date;
import static org.pacte.checks.ContractDraft.due;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.number;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.checks.ContractDraft.target;
import static org.pacte.checks.ContractDraft.tranche;
import static org.pacte.checks.ContractDraft.yearly;

import java.util.List;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.checks.Rule;
import org.pacte.model.contract.AmountStatement;
import org.pacte.model.contract.Bound;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.DiagnosisFinding;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.DraftingStatus;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.IndicatorTarget;
import org.pacte.model.contract.MultiplierStatement;
import org.pacte.model.contract.Objective;
import org.pacte.model.contract.Reading;
import org.pacte.model.contract.Territory;
import org.pacte.model.contract.Tranche;

class QuantitiesTest {
    private final ContractDraft draft = new ContractDraft();
    private final Rule tranches = new TranchesAddUp();
    private final Rule rates = new RatesAddUp();
    private final Rule targets = new TargetsAddUp();
    private final Rule baselines = new StatedBaselines();
    private final Rule bounds = new BoundedRates();

    // R31

    @Test
    void tranchesBelowTheTotalShowTheirSum() {
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("33", "en 2022"), tranche("36", "en 2023"))));
        assertEquals(List.of("ERROR csi.sécurité.renforts amount: Les tranches de l’engagement « renforts » ne font pas le total : 33 + 36 = 69, "
                + "or le total annoncé est de 70 postes (il manque 1). Corrigez une tranche ou le total, ou ajoutez la tranche manquante."),
                draft.report(tranches));
    }

    @Test
    void tranchesAboveTheTotalShowTheirSum() {
        draft.commitment("renforts", quantity(amount("70", "postes", tranche("33", "en 2022"), tranche("40", "en 2023"))));
        assertEquals(List.of("ERROR csi.sécurité.renforts amount: Les tranches de l’engagement « renforts » dépassent le total : 33 + 40 = 73, "
                + "or le total annoncé est de 70 postes (3 de trop). Corrigez une tranche ou le total."), draft.report(tranches));
    }

    @Test
    void tranchesNeedNotExhaustAFloor() {
        AmountStatement larger = amount("70", "postes", tranche("33", "en 2022"), tranche("40", "en 2023"));
        larger.setBound(Bound.AT_LEAST);
        AmountStatement smaller = amount("70", "postes", tranche("33", "en 2022"), tranche("36", "en 2023"));
        smaller.setBound(Bound.AT_LEAST);
        draft.commitment("plus", quantity(larger));
        draft.commitment("moins", quantity(smaller));
        assertEquals(List.of(), draft.report(tranches));
    }

    @Test
    void tranchesAboveACeilingNameIt() {
        AmountStatement ceiling = amount("70", "postes", tranche("33", "en 2022"), tranche("40", "en 2023"));
        ceiling.setBound(Bound.AT_MOST);
        draft.commitment("plus", quantity(ceiling));
        assertTrue(draft.report(tranches).getFirst().contains("33 + 40 = 73, or le total annoncé est « au plus 70 postes » (3 de trop)."));
    }

    @Test
    void tranchesThatNameATerritoryMayLeaveARest() {
        Territory north = ContractFactory.eINSTANCE.createTerritory();
        north.setName("Nord");
        Tranche located = tranche("15", "en 2022");
        located.setTerritory(north);
        draft.commitment("renforts", quantity(amount("111", "postes", located)));
        assertEquals(List.of(), draft.report(tranches));
    }

    @Test
    void theQuantitiesOfReadingsAreAddedUpToo() {
        Reading reading = ContractFactory.eINSTANCE.createReading();
        reading.setQuantity(amount("10", "postes", tranche("4", "en 2022"), tranche("5", "en 2023")));
        draft.commitment("renforts", commitment -> commitment.getReadings().add(reading));
        assertEquals(1, draft.report(tranches).size());
    }

    @Test
    void tranchesThatAddUpAreSound() {
        draft.commitment("renforts", quantity(amount("+5,5", "ETP", tranche("2,5", "en 2022"), tranche("3", "en 2023"))));
        draft.commitment("caméras", quantity(amount("10", "caméras")));
        assertEquals(List.of(), draft.report(tranches));
    }

    // R32

    @Test
    void aRateThatDoesNotGiveTheTotalShowsTheProduct() {
        draft.commitment("caméras", quantity(yearly("10", "caméras", 2022, 2026, "60")));
        assertEquals(List.of("ERROR csi.sécurité.caméras total: Dans l’engagement « caméras », le rythme ne donne pas le total : 10 × 5 = 50 "
                + "(de 2022 à 2026), or le total annoncé est de 60 caméras. Corrigez le rythme, les années ou le total."),
                draft.report(rates));
    }

    @Test
    void aRateThatGivesTheTotalOrStatesNoneIsSound() {
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, "50")));
        draft.commitment("b", quantity(yearly("10", "caméras", 2022, 2026, null)));
        draft.commitment("c", quantity(yearly("10", "caméras", 2022, 0, "50")));
        assertEquals(List.of(), draft.report(rates));
    }

    // R33

    @Test
    void baselinePlusPromiseMustGiveTheTarget() {
        draft.commitment("caméras", quantity(yearly("10", "caméras", 2022, 2026, "50")), counting("109", target("169", "31/12/2026")));
        assertEquals(List.of("ERROR csi.sécurité.caméras.parc amount: L’indicateur « parc » vise 169 caméras, or l’engagement « caméras » mène "
                + "à un autre nombre : 109 + 50 = 159. Corrigez la cible, la référence ou la quantité."), draft.report(targets));
    }

    @Test
    void withTheBaselineOfTheCommitmentAloneTheIndicatorMayCountSomethingElse() {
        draft.commitment("caméras", quantity(amount("+50", "caméras")), starting("109", "31/12/2020"), aiming(target("170", "31/12/2026")));
        assertEquals(List.of("WARNING csi.sécurité.caméras.parc amount: L’indicateur « parc » vise 170 caméras, or l’engagement « caméras » mène "
                + "à un autre nombre : 109 + 50 = 159. Corrigez l’un des deux ou, si cet indicateur compte autre chose, donnez-lui sa propre "
                + "référence."), draft.report(targets));
        draft.commitment("posées", quantity(amount("+50", "caméras")), starting("9", "31/12/2020"), aiming(target("50", "31/12/2026")));
        draft.commitment("volées", quantity(amount("+50", "caméras")), starting("109", "31/12/2020"), aiming(target("3", "31/12/2026")));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void aRateCountsItsWholeYearsAfterTheBaseline() {
        Consumer<Commitment> promise = quantity(yearly("10", "caméras", 2022, 2025, "40"));
        draft.commitment("a", promise, starting("109", "01/01/2022"), aiming(target("149", "31/12/2025")));
        draft.commitment("b", quantity(yearly("10", "caméras", 2022, 2025, "40")), starting("119", "31/12/2022"),
                aiming(target("139", "01/01/2025")));
        draft.commitment("c", quantity(yearly("10", "caméras", 2022, 2025, "40")), starting("114", "30/06/2022"),
                aiming(target("149", "31/12/2025"), target("120", "30/06/2025")));
        draft.commitment("d", quantity(yearly("10", "caméras", 2022, 2025, "40")), starting("149", "31/12/2025"),
                aiming(target("160", "31/12/2026")));
        assertEquals(List.of(), draft.report(targets));
        draft.commitment("e", quantity(yearly("10", "caméras", 2022, 2025, "40")), starting("119", "31/12/2022"),
                aiming(target("159", "31/12/2025")));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void afterTheEndOfThePromiseOnlyTheFirstTargetIsCompared() {
        draft.commitment("a", quantity(amount("+50", "caméras")), due("fin 2022"),
                counting("109", target("120", "31/12/2021"), target("159", "31/12/2022"), target("200", "31/12/2024")));
        assertEquals(List.of(), draft.report(targets));
        draft.commitment("b", quantity(amount("+50", "caméras")), due("fin 2022"),
                counting("109", target("160", "31/12/2022"), target("159", "31/12/2024")));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void anIndicatorThatMovesTheOtherWayCountsSomethingElse() {
        draft.commitment("a", quantity(amount("+50", "caméras")), counting("109", target("100", null)),
                commitment -> commitment.getIndicators().getLast().setDirection(Direction.DOWN));
        draft.commitment("b", quantity(amount("-9", "caméras")), counting("109", target("120", null)),
                commitment -> commitment.getIndicators().getLast().setDirection(Direction.UP));
        assertEquals(List.of(), draft.report(targets));
        draft.commitment("c", quantity(amount("-9", "caméras")), counting("109", target("101", null)),
                commitment -> commitment.getIndicators().getLast().setDirection(Direction.DOWN));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void whatIsWithdrawnOrGivenUpNeedNotAddUp() {
        draft.commitment("a", quantity(amount("70", "postes", tranche("33", "en 2022"))),
                commitment -> commitment.setExecutionStatus(ExecutionStatus.ABANDONED));
        draft.commitment("b", quantity(yearly("10", "caméras", 2022, 0, "60")),
                commitment -> commitment.setExecutionStatus(ExecutionStatus.ABANDONED));
        draft.commitment("c", quantity(amount("+50", "caméras")), counting("109", target("169", null)),
                commitment -> commitment.setDraftingStatus(DraftingStatus.WITHDRAWN));
        for (Rule rule : List.of(tranches, rates, targets, baselines, bounds)) {
            assertEquals(List.of(), draft.report(rule), rule.id());
        }
    }

    @Test
    void aTargetAtTheEndOfAYearIsReachedWithTheYearsBefore() {
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, null)), starting("109", "31/12/2020"),
                aiming(target("129", "31/12/2023"), target("159", null), target("140", "30/06/2024")));
        assertEquals(List.of(), draft.report(targets));
        draft.commitment("b", quantity(yearly("10", "caméras", 2022, 2026, null)), starting("109", "31/12/2020"),
                aiming(target("159", "31/12/2023")));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void aTargetBetweenTranchesIsReachedWithThoseThatAreDue() {
        Consumer<Commitment> promise = quantity(amount("+42", "policiers", tranche("20", "en 2022"), tranche("22", "en 2023")));
        draft.commitment("a", promise, starting("100", "policiers", "31/12/2021"),
                commitment -> commitment.getIndicators().add(indicator("effectif", "policiers", target("120", "31/12/2022"),
                        target("142", "31/12/2023"), target("110", "30/06/2022"))));
        assertEquals(List.of(), draft.report(targets));
    }

    @Test
    void aDecreaseLowersTheBaseline() {
        draft.commitment("a", quantity(amount("-9", "caméras")), starting("100", "31/12/2021"), aiming(target("91", null)));
        assertEquals(List.of(), draft.report(targets));
        draft.commitment("b", quantity(amount("-9", "caméras")), starting("100", "31/12/2021"), aiming(target("95", null)));
        assertEquals(1, draft.report(targets).size());
    }

    @Test
    void oneOfSeveralBaselinesThatAgreesIsEnough() {
        draft.commitment("a", quantity(amount("+50", "caméras")), starting("101", "31/12/2020"), starting("109", "31/12/2020"),
                aiming(target("159", null)));
        assertEquals(List.of(), draft.report(targets));
    }

    @Test
    void anIndicatorOfSomethingElseIsNotCompared() {
        draft.commitment("a", quantity(amount("+50", "caméras")), starting("100", "31/12/2020"),
                commitment -> commitment.getIndicators().add(indicator("délits", "faits", target("10", null))));
        assertEquals(List.of(), draft.report(targets));
    }

    @Test
    void aPromiseWithAWrongSumIsNotAddedToTheBaseline() {
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, "60")), starting("109", "31/12/2020"),
                aiming(target("159", null)));
        assertEquals(List.of(), draft.report(targets));
    }

    @Test
    void anEvolutionStartsFromTheBaseline() {
        draft.commitment("PM", quantity(evolution("12", "25")), starting("15", "agent", "31/12/2020"));
        assertEquals(List.of("ERROR csi.sécurité.PM from: L’engagement « PM » part de 12 agents, or sa référence est de 15 agents : corrigez le "
                + "départ ou la référence."), draft.report(targets));
        draft.commitment("ASVP", quantity(evolution("12", "25")), starting("12", "agents", "31/12/2020"));
        assertEquals(1, draft.report(targets).size());
    }

    private static EvolutionStatement evolution(String from, String to) {
        EvolutionStatement evolution = ContractFactory.eINSTANCE.createEvolutionStatement();
        evolution.setFrom(number(from));
        evolution.setTo(number(to));
        evolution.setUnit("agents");
        return evolution;
    }

    // R35

    @Test
    void anIncreaseWithoutBaselineIsReportedAtTheQuantity() {
        draft.commitment("renforts", quantity(amount("+42", "policiers")));
        assertEquals(List.of("WARNING csi.sécurité.renforts quantity: L’engagement « renforts » promet « +42 policiers » sans dire d’où l’on part "
                + ": ajoutez « référence … policiers au … »."), draft.report(baselines));
    }

    @Test
    void ratesMultipliersAndPercentagesNeedABaselineToo() {
        MultiplierStatement doubling = ContractFactory.eINSTANCE.createMultiplierStatement();
        doubling.setFactor(number("2"));
        doubling.setUnit("patrouilles");
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, null)));
        draft.commitment("b", quantity(doubling));
        assertEquals(2, draft.report(baselines).size());
    }

    @Test
    void aBaselineInAnotherUnitSaysNothing() {
        draft.commitment("renforts", quantity(amount("+42", "policiers")), starting("300", "agents", "31/12/2020"));
        assertEquals(List.of("WARNING csi.sécurité.renforts quantity: L’engagement « renforts » promet « +42 policiers », mais sa référence se "
                + "compte autrement (« agents ») : donnez-la dans la même unité, « référence … policiers au … »."),
                draft.report(baselines));
    }

    @Test
    void aBaselineOnTheCommitmentOrItsIndicatorIsEnough() {
        draft.commitment("a", quantity(amount("+42", "caméras")), starting("300", "caméra", "31/12/2020"));
        draft.commitment("b", quantity(amount("+42", "caméras")),
                commitment -> commitment.getIndicators().getFirst().getBaselines().add(baseline("300", "caméras", "31/12/2020")));
        assertEquals(List.of(), draft.report(baselines));
    }

    @Test
    void aDatedFindingInTheSameUnitIsABaseline() {
        DiagnosisFinding finding = ContractFactory.eINSTANCE.createDiagnosisFinding();
        finding.setAmount(number("109"));
        finding.setUnit("caméras");
        finding.setDate(date("31/12/2020"));
        Objective objective = ContractFactory.eINSTANCE.createObjective();
        objective.getAnswers().add(finding);
        draft.commitment("a", quantity(amount("+42", "caméras")), commitment -> commitment.getObjectives().add(objective));
        assertEquals(List.of(), draft.report(baselines));
        finding.setDate(null);
        assertEquals(1, draft.report(baselines).size());
        finding.setDate(date("31/12/2020"));
        finding.setUnit("bornes");
        assertEquals(1, draft.report(baselines).size());
    }

    @Test
    void amountsMoneyAndEventsNeedNoBaseline() {
        draft.commitment("a", quantity(amount("70", "postes")));
        draft.commitment("b", quantity(yearly("4,8", "M€", 2022, 2026, null)));
        draft.commitment("c", quantity(yearly("4", "réunions de quartier", 2022, 2026, null)));
        assertEquals(List.of(), draft.report(baselines));
    }

    // R37

    @Test
    void aRateWithoutYearsIsReported() {
        draft.commitment("caméras", quantity(yearly("10", "caméras", 0, 0, null)));
        assertEquals(List.of("WARNING csi.sécurité.caméras per: L’engagement « caméras » fixe un rythme sans première ni dernière année : ajoutez "
                + "« de … à … », ou « échéance permanente »."), draft.report(bounds));
    }

    @Test
    void aRateWithoutLastYearIsReportedAtTheFirst() {
        draft.commitment("caméras", quantity(yearly("10", "caméras", 2022, 0, null)));
        assertEquals(List.of("WARNING csi.sécurité.caméras firstYear: L’engagement « caméras » fixe un rythme dès 2022, sans dernière année : "
                + "écrivez « de 2022 à … », ou « échéance permanente »."), draft.report(bounds));
    }

    @Test
    void aBoundedOrPermanentRateIsSound() {
        draft.commitment("a", quantity(yearly("10", "caméras", 2022, 2026, null)));
        draft.commitment("b", quantity(yearly("4", "réunions", 0, 0, null)), due("permanente"));
        draft.commitment("c", quantity(amount("10", "caméras")));
        assertEquals(List.of(), draft.report(bounds));
    }

    private static Consumer<Commitment> starting(String amount, String day) {
        return starting(amount, "caméras", day);
    }

    private static Consumer<Commitment> starting(String amount, String unit, String day) {
        return commitment -> commitment.getBaselines().add(baseline(amount, unit, day));
    }

    private static Consumer<Commitment> counting(String amount, IndicatorTarget... aims) {
        return commitment -> {
            aiming(aims).accept(commitment);
            commitment.getIndicators().getLast().getBaselines().add(baseline(amount, "caméras", "31/12/2020"));
        };
    }

    private static Consumer<Commitment> aiming(IndicatorTarget... aims) {
        return commitment -> commitment.getIndicators().add(indicator("parc", "caméras", aims));
    }
}
