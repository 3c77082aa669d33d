// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.pacte.model.quantity.Check.Verdict;
import org.pacte.model.quantity.Quantity.Amount;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Multiplier;
import org.pacte.model.quantity.Quantity.PercentChange;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Target;

class ChecksTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;

    @Test
    void partsThatGiveTheAmountHold() {
        Check check = parts(Precision.EXACT, 70, 33, 37);
        assertEquals(Verdict.EQUAL, check.verdict());
        assertEquals("33 + 37 = 70", check.explain(FR));
        assertEquals(Optional.of(BigDecimal.ZERO), check.gap());
    }

    @Test
    void partsThatMissTheAmountDoNotHold() {
        Check less = parts(Precision.EXACT, 70, 33, 36);
        assertEquals(Verdict.BELOW, less.verdict());
        assertFalse(less.holds());
        assertEquals("33 + 36 = 69, et non 70 postes", less.explain(FR));
        assertEquals("33 + 36 = 69, not 70 postes", less.explain(EN));
        assertEquals(Optional.of(number(-1)), less.gap());
        Check more = parts(Precision.EXACT, 70, 33, 38);
        assertEquals(Verdict.ABOVE, more.verdict());
        assertEquals(Optional.of(number(1)), more.gap());
    }

    @Test
    void partsNeedNotExhaustAFloor() {
        Check check = parts(Precision.AT_LEAST, 60, 33, 37);
        assertEquals(Verdict.ALLOWED, check.verdict());
        assertEquals("33 + 37 = 70, compatible avec «\u00A0au moins 60 postes\u00A0»", check.explain(FR));
        assertEquals(Verdict.ALLOWED, parts(Precision.AT_LEAST, 80, 33, 37).verdict());
        assertEquals(Verdict.EQUAL, parts(Precision.AT_LEAST, 70, 33, 37).verdict());
    }

    @Test
    void aCeilingAcceptsASmallerSum() {
        assertTrue(parts(Precision.AT_MOST, 80, 33, 37).holds());
        assertEquals(Verdict.ABOVE, parts(Precision.AT_MOST, 60, 33, 37).verdict());
    }

    @Test
    void anApproximateAmountAcceptsATenth() {
        assertTrue(parts(Precision.ABOUT, 75, 33, 37).holds());
        assertEquals(Verdict.BELOW, parts(Precision.ABOUT, 90, 33, 37).verdict());
    }

    @Test
    void partsByTerritoryMayLeaveOutTerritories() {
        Part north = new Part(number(15), Optional.empty(), Optional.of("Quartier Nord"));
        assertTrue(check(new Amount(Precision.EXACT, Measure.of(111, "postes"), List.of(north))).holds());
        assertFalse(check(new Amount(Precision.EXACT, Measure.of(14, "postes"), List.of(north))).holds());
    }

    @Test
    void datesAndTerritoriesAreTwoCutsOfOneAmount() {
        Part north = located(15, "Nord");
        assertTrue(check(posts(42, Part.in(2021, 20), Part.in(2022, 22), north)).holds());
        assertTrue(check(posts(57, Part.in(2021, 20), Part.in(2022, 22), north)).holds());
        Check dated = check(posts(42, Part.in(2021, 20), Part.in(2022, 21), north));
        assertEquals(Verdict.BELOW, dated.verdict());
        assertEquals("20 + 21 = 41, et non 42 postes", dated.explain(FR));
        assertEquals(Verdict.ABOVE, check(posts(42, Part.in(2021, 42), north, located(28, "Sud"))).verdict());
    }

    @Test
    void aPartWithinTheTerritoryOfAnotherIsNotAddedToIt() {
        Part district = new Part(number(40), Optional.empty(), Optional.of("Nord"), Set.of("Ville"));
        assertTrue(check(posts(70, located(60, "Ville"), district)).holds());
        assertEquals(Verdict.ABOVE, check(posts(70, located(60, "Sud"), district)).verdict());
        assertEquals(Verdict.ABOVE, check(posts(39, located(30, "Ville"), district)).verdict());
    }

    private static Part located(long value, String territory) {
        return new Part(number(value), Optional.empty(), Optional.of(territory));
    }

    private static Amount posts(long total, Part... parts) {
        return new Amount(Precision.EXACT, Measure.of(total, "postes"), List.of(parts));
    }

    @Test
    void thePartsOfADecreaseExceedItOrFallShortByTheirNumber() {
        Part north = located(5, "Nord");
        assertTrue(check(new Increment(Precision.EXACT, Measure.of(-9, "agents"), List.of(north))).holds());
        assertEquals(Verdict.ABOVE, check(new Increment(Precision.EXACT, Measure.of(-4, "agents"), List.of(north))).verdict());
        assertEquals(Verdict.BELOW, check(new Increment(Precision.EXACT, Measure.of(-9, "agents"), List.of(Part.in(2022, 5)))).verdict());
    }

    @Test
    void thePartsOfADecreaseNeedNoSign() {
        Increment decrease = new Increment(Precision.EXACT, Measure.of(-9, "agents"),
                List.of(Part.in(2022, 5), Part.in(2023, 4)));
        assertEquals(Verdict.EQUAL, check(decrease).verdict());
        assertEquals("\u22125 \u2212 4 = \u22129", check(decrease).explain(FR));
    }

    @Test
    void anAmountWithoutPartsHasNothingToCheck() {
        assertEquals(Optional.empty(), Checks.parts(new Amount(Precision.EXACT, Measure.of(9, "agents"), List.of())));
    }

    @Test
    void aSumIsCheckedAgainstItself() {
        Random random = new Random(34);
        for (int round = 0; round < 2_000; round++) {
            List<Part> parts = new ArrayList<>();
            BigDecimal sum = BigDecimal.ZERO;
            for (int count = random.nextInt(6); count >= 0; count--) {
                BigDecimal value = BigDecimal.valueOf(random.nextInt(1000), random.nextInt(3));
                sum = sum.add(value);
                parts.add(new Part(value, Optional.empty(), Optional.empty()));
            }
            BigDecimal slip = BigDecimal.valueOf(random.nextInt(5) - 2);
            Check check = check(new Amount(Precision.EXACT, Measure.of(sum.add(slip), "postes"), parts));
            assertEquals(slip.signum() == 0, check.holds());
            assertEquals(0, check.gap().orElseThrow().compareTo(slip.negate()));
        }
    }

    @Test
    void aRateIsMultipliedByItsYears() {
        assertEquals("10 × 5 = 50", rateTotal(Precision.EXACT, Period.YEAR, 10, 50).explain(FR));
        Check wrong = rateTotal(Precision.EXACT, Period.YEAR, 10, 60);
        assertEquals(Verdict.BELOW, wrong.verdict());
        assertEquals("10 × 5 = 50, et non 60 postes", wrong.explain(FR));
        assertEquals(Verdict.EQUAL, rateTotal(Precision.EXACT, Period.MONTH, 2, 120).verdict());
        assertEquals(Verdict.ALLOWED, rateTotal(Precision.EXACT, Period.WEEK, 1, 265).verdict());
    }

    @Test
    void aDayMayBeAWorkingDay() {
        assertEquals(Verdict.EQUAL, rateTotal(Precision.EXACT, Period.DAY, 2, 2 * 1826).verdict());
        assertEquals(Verdict.ALLOWED, rateTotal(Precision.EXACT, Period.DAY, 2, 2 * 5 * 250).verdict());
        assertEquals(Verdict.ALLOWED, rateTotal(Precision.EXACT, Period.DAY, -2, 2 * 5 * 250).verdict());
        assertEquals(Verdict.ABOVE, rateTotal(Precision.EXACT, Period.DAY, 2, 2 * 5 * 219).verdict());
        assertEquals(Verdict.BELOW, rateTotal(Precision.EXACT, Period.DAY, 2, 2 * 5 * 367).verdict());
    }

    @Test
    void aFloorRateAcceptsALargerTotal() {
        assertEquals(Verdict.EQUAL, rateTotal(Precision.AT_LEAST, Period.YEAR, 20, 100).verdict());
        assertEquals(Verdict.ALLOWED, rateTotal(Precision.AT_LEAST, Period.YEAR, 20, 110).verdict());
        assertEquals(Verdict.ABOVE, rateTotal(Precision.AT_LEAST, Period.YEAR, 20, 90).verdict());
    }

    @Test
    void theTotalOfADecreasingRateNeedsNoSign() {
        assertEquals(Verdict.EQUAL, rateTotal(Precision.EXACT, Period.YEAR, -2, 10).verdict());
    }

    @Test
    void aRateWithoutLastYearHasNothingToMultiply() {
        assertEquals(Optional.empty(),
                Checks.rateTotal(new Rate(Precision.EXACT, Measure.of(10, "caméras"), Period.YEAR,
                        YearSpan.from(2022), Optional.of(number(50)))));
    }

    @Test
    void baselineAndIncrementGiveTheTarget() {
        Measure baseline = Measure.of(109, "caméras");
        Increment fifty = increment(50, "caméras");
        assertEquals("109 + 50 = 159", target(fifty, baseline, Measure.of(159, "caméra")).explain(FR));
        Check wrong = target(fifty, baseline, Measure.of(160, "caméras"));
        assertFalse(wrong.holds());
        assertEquals("109 + 50 = 159, et non 160 caméras", wrong.explain(FR));
        assertEquals("20 \u2212 5 = 15",
                target(increment(-5, "agents"), Measure.of(20, "agents"), Measure.of(15, "agents"))
                        .explain(FR));
    }

    @Test
    void multipliersAndPercentagesGiveTheTargetToo() {
        Measure baseline = Measure.of(60, "caméras");
        Unit cameras = new Unit("caméras");
        assertEquals("60 × 2 = 120",
                target(new Multiplier(number(2), cameras), baseline, Measure.of(120, "caméras")).explain(FR));
        assertEquals("60 + 50\u00A0% = 90",
                target(new PercentChange(Precision.EXACT, number(50), cameras), baseline, Measure.of(90, "caméras"))
                        .explain(FR));
        assertTrue(target(new PercentChange(Precision.ABOUT, number(50), cameras), baseline, Measure.of(89, "caméras"))
                .holds());
        assertFalse(
                target(new PercentChange(Precision.ABOUT, number(50), cameras), baseline, Measure.of(120, "caméras"))
                        .holds());
    }

    @Test
    void twoReadingsOfOnePromiseAreConfronted() {
        Check rennes = Checks.readings(new Multiplier(number(2), new Unit("caméras")), increment(29, "caméras"),
                Measure.of(60, "caméras")).orElseThrow();
        assertEquals(Verdict.ABOVE, rennes.verdict());
        assertEquals("60 × 2 = 120, et non 89 caméras", rennes.explain(FR));
        assertEquals(Optional.of(number(31)), rennes.gap());
    }

    @Test
    void differentUnitsAreNamed() {
        Check check = target(increment(50, "objectifs"), Measure.of(109, "caméras"), Measure.of(159, "caméras"));
        assertEquals(Verdict.OTHER_UNIT, check.verdict());
        assertFalse(check.holds());
        assertEquals("109 caméras et 50 objectifs ne se comptent pas dans la même unité", check.explain(FR));
        assertEquals(Optional.empty(), check.gap());
        assertEquals(Verdict.OTHER_UNIT,
                target(increment(50, "caméras"), Measure.of(109, "caméras"), Measure.of(159, "objectifs")).verdict());
    }

    @Test
    void moneyIsCheckedAcrossScales() {
        assertTrue(target(increment(200, "k€"), Measure.of(1, "M€"), Measure.of(1_200_000, "€")).holds());
        assertEquals("1 + 0,2 = 1,2",
                target(increment(200, "k€"), Measure.of(1, "M€"), Measure.of(1_200_000, "€")).explain(FR));
        assertEquals("500 × 2 = 1\u00A0000",
                target(new Multiplier(number(2), new Unit("M€")), Measure.of(500, "k€"), Measure.of(1, "M€"))
                        .explain(FR));
    }

    @Test
    void aPromiseWithoutLevelHasNoTargetToCheck() {
        Measure baseline = Measure.of(60, "caméras");
        assertEquals(Optional.empty(),
                Checks.target(new Amount(Precision.EXACT, baseline, List.of()), baseline, baseline));
        assertTrue(
                target(new Target(Precision.AT_LEAST, baseline), Measure.of(50, "caméras"), Measure.of(61, "caméras"))
                        .holds());
    }

    @Test
    void anEvolutionStartsAtTheBaseline() {
        Evolution evolution = new Evolution(number(12), List.of(number(25)), new Unit("agents"));
        assertTrue(Checks.start(evolution, Measure.of(12, "agent")).holds());
        assertEquals("12 agents, et non 14 agents", Checks.start(evolution, Measure.of(14, "agents")).explain(FR));
    }

    @Test
    void parityIsOneForOneWhateverIsCounted() {
        Total agents = Total.exactly(Measure.of(40, "agents"));
        assertEquals(Optional.of(true), Ratio.PARITY.holds(agents, Total.exactly(Measure.of(40, "policiers"))));
        assertEquals(Optional.of(false), Ratio.PARITY.holds(agents, Total.exactly(Measure.of(39, "policiers"))));
        Ratio twoForOne = new Ratio(number(2), number(1));
        assertEquals(Optional.of(true), twoForOne.holds(agents, Total.exactly(Measure.of(20, "policiers"))));
        assertEquals(Optional.empty(),
                twoForOne.holds(agents, Total.of(Precision.AT_LEAST, Measure.of(20, "policiers"))));
        assertEquals("à parité", Ratio.PARITY.print(FR));
        assertEquals("2 pour 1", twoForOne.print(FR));
    }

    private static Check parts(Precision precision, long total, long in2021, long in2022) {
        return check(new Amount(precision, Measure.of(total, "postes"),
                List.of(Part.in(2021, in2021), Part.in(2022, in2022))));
    }

    private static Check check(Quantity quantity) {
        return Checks.parts(quantity).orElseThrow();
    }

    private static Check rateTotal(Precision precision, Period period, long value, long stated) {
        return Checks.rateTotal(new Rate(precision, Measure.of(value, "postes"), period, YearSpan.of(2022, 2026),
                Optional.of(number(stated)))).orElseThrow();
    }

    private static Check target(Quantity quantity, Measure baseline, Measure target) {
        return Checks.target(quantity, baseline, target).orElseThrow();
    }

    private static Increment increment(long value, String unit) {
        return new Increment(Precision.EXACT, Measure.of(value, unit), List.of());
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
