// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.pacte.checks.ContractDraft.amount;
import static org.pacte.checks.ContractDraft.baseline;
import static org.pacte.checks.ContractDraft.indicator;
import static org.pacte.checks.ContractDraft.quantity;
import static org.pacte.model.drafts.DossierDraft.number;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.pacte.checks.ContractDraft;
import org.pacte.model.contract.Baseline;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.ContractFactory;
import org.pacte.model.contract.Direction;
import org.pacte.model.contract.EvolutionStatement;
import org.pacte.model.contract.Indicator;
import org.pacte.model.contract.MaintenanceStatement;
import org.pacte.model.contract.QuantityStatement;
import org.pacte.model.contract.TargetStatement;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Unit;

/** Which indicators count what a promise changes. */
class StockTest {
    private final ContractDraft draft = new ContractDraft();

    private Stock stock(QuantityStatement promise, Direction direction, Baseline... baselines) {
        Commitment commitment = draft.commitment("a", quantity(promise));
        commitment.getBaselines().addAll(List.of(baselines));
        Indicator indicator = indicator("parc", "caméras");
        indicator.setDirection(direction);
        return Stock.of(Promise.of(commitment).orElseThrow(), indicator);
    }

    /** Returns the directions of indicators that may follow a promise. */
    private List<Direction> followers(QuantityStatement promise, Baseline... baselines) {
        return Stream.of(Direction.values()).filter(each -> stock(promise, each, copies(baselines)).movesAsPromised()).toList();
    }

    private static Baseline[] copies(Baseline... baselines) {
        return Stream.of(baselines).map(each -> baseline(each.getAmount().toPlainString(), each.getUnit(), "31/12/2020"))
                .toArray(Baseline[]::new);
    }

    @Test
    void anIncreaseIsFollowedByIndicatorsThatRiseOrSayNothing() {
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.UP), followers(amount("+42", "caméras")));
    }

    @Test
    void aDecreaseIsFollowedByIndicatorsThatFallOrSayNothing() {
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.DOWN), followers(amount("-5", "caméras")));
    }

    @Test
    void whatIsKeptIsFollowedByStableIndicators() {
        MaintenanceStatement kept = ContractFactory.eINSTANCE.createMaintenanceStatement();
        kept.setAmount(number("345"));
        kept.setUnit("caméras");
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.STABLE), followers(kept));
    }

    @Test
    void aLevelIsFollowedByTheDirectionInWhichItLiesFromTheBaseline() {
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.UP), followers(level("70"), baseline("60", "caméras", "31/12/2020")));
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.DOWN), followers(level("70"), baseline("80", "caméras", "31/12/2020")));
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.STABLE), followers(level("70"), baseline("70", "caméras", "31/12/2020")));
    }

    @Test
    void aLevelWithoutBaselineMayWellBeARiseOrALevelThatIsKept() {
        assertEquals(List.of(Direction.UNSPECIFIED, Direction.UP, Direction.STABLE), followers(level("70")));
    }

    @Test
    void anEvolutionStartsFromItsOwnFigureWhateverTheBaseline() {
        EvolutionStatement evolution = ContractFactory.eINSTANCE.createEvolutionStatement();
        evolution.setFrom(number("12"));
        evolution.setTo(number("25"));
        evolution.setUnit("caméras");
        Stock stock = stock(evolution, Direction.UP, baseline("100", "caméras", "31/12/2020"));
        assertEquals(Optional.of(number("12")), stock.start().map(Measure::value));
        assertEquals(Optional.of(number("13")), stock.change(number("25")));
        assertTrue(stock.movesAsPromised());
    }

    @Test
    void theLatestBaselineInThePromisedUnitIsTheStart() {
        Stock stock = stock(amount("+42", "caméras"), Direction.UP, baseline("100", "caméras", "31/12/2021"),
                baseline("90", "caméras", "31/12/2020"), baseline("4", "agents", "31/12/2022"));
        assertEquals(Optional.of(number("100")), stock.start().map(Measure::value));
        assertEquals(List.of(number("90"), number("100")), stock.baselines().stream().map(Baseline::getAmount).toList());
    }

    @Test
    void withoutBaselineNobodyKnowsTheStartNorTheChange() {
        Stock stock = stock(amount("+42", "caméras"), Direction.UP);
        assertEquals(Optional.empty(), stock.start());
        assertEquals(Optional.empty(), stock.change(BigDecimal.TEN));
    }

    @Test
    void aTargetOnTheOtherSideOfTheBaselineCountsSomethingElse() {
        Stock rise = stock(amount("+42", "caméras"), Direction.UP, baseline("100", "caméras", "31/12/2020"));
        assertFalse(rise.mayReach(cameras("99")));
        assertTrue(rise.mayReach(cameras("100")));
        assertTrue(rise.mayReach(cameras("101")));
        Stock fall = stock(amount("-5", "caméras"), Direction.DOWN, baseline("100", "caméras", "31/12/2020"));
        assertTrue(fall.mayReach(cameras("99")));
        assertTrue(fall.mayReach(cameras("100")));
        assertFalse(fall.mayReach(cameras("101")));
    }

    private static Measure cameras(String number) {
        return new Measure(number(number), new Unit("caméras"));
    }

    private static TargetStatement level(String number) {
        TargetStatement level = ContractFactory.eINSTANCE.createTargetStatement();
        level.setAmount(number(number));
        level.setUnit("caméras");
        return level;
    }
}
