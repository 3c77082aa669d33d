// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.pacte.model.quantity.Quantity.Amount;
import org.pacte.model.quantity.Quantity.Creation;
import org.pacte.model.quantity.Quantity.Evolution;
import org.pacte.model.quantity.Quantity.FundingShare;
import org.pacte.model.quantity.Quantity.Increment;
import org.pacte.model.quantity.Quantity.Maintenance;
import org.pacte.model.quantity.Quantity.Multiplier;
import org.pacte.model.quantity.Quantity.OpeningHours;
import org.pacte.model.quantity.Quantity.PercentChange;
import org.pacte.model.quantity.Quantity.Range;
import org.pacte.model.quantity.Quantity.Rate;
import org.pacte.model.quantity.Quantity.Share;
import org.pacte.model.quantity.Quantity.Target;
import org.pacte.model.time.Deadlines;

/** One example for each row of the language's table of quantities. */
class QuantityTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;
    private static final Unit CAMERAS = new Unit("caméras");

    private static final Quantity INCREMENT = new Increment(Precision.EXACT, Measure.of(42, "policiers"), List.of());
    private static final Quantity DECREASE = new Increment(Precision.AT_LEAST, Measure.of(-5, "agents"), List.of());
    private static final Quantity DECIMALS = new Increment(Precision.EXACT, Measure.of(new BigDecimal("5.5"), "ETP"),
            List.of());
    private static final Quantity TARGET = new Target(Precision.EXACT, Measure.of(250, "caméras"));
    private static final Evolution EVOLUTION = new Evolution(number(12), List.of(number(25), number(60)),
            new Unit("agents"));
    private static final Rate RATE = rate(Precision.EXACT, 10, "caméras", YearSpan.of(2022, 2026), 50);
    private static final Rate FLOOR_RATE = rate(Precision.AT_LEAST, 20, "postes", YearSpan.of(2021, 2025), 100);
    private static final Rate OPEN_RATE = new Rate(Precision.EXACT, Measure.of(10, "caméras"), Period.YEAR,
            YearSpan.UNSTATED, Optional.empty());
    private static final Rate MONEY_RATE = new Rate(Precision.EXACT, Measure.of(new BigDecimal("4.8"), "M€"),
            Period.YEAR,
            YearSpan.UNSTATED, Optional.empty());
    private static final Quantity TRANCHES = new Amount(Precision.EXACT, Measure.of(70, "postes"),
            List.of(Part.in(2021, 33), Part.in(2022, 37)));
    private static final Quantity LOCATED = new Amount(Precision.EXACT, Measure.of(111, "postes"),
            List.of(new Part(number(15), Optional.of(Deadlines.parse("en 2021")), Optional.of("Quartier Nord"))));
    private static final Quantity RANGE = new Range(number(40), number(90), new Unit("postes"));
    private static final Quantity ABOUT = new Amount(Precision.ABOUT, Measure.of(30, "caméras"), List.of());
    private static final Quantity DOUBLE = new Multiplier(number(2), new Unit("patrouilles"));
    private static final Quantity TRIPLE = new Multiplier(number(3), new Unit("agents"));
    private static final Quantity PERCENT = new PercentChange(Precision.EXACT, number(50), CAMERAS);
    private static final Quantity SHARE = new Share(Precision.EXACT, number(20), "Effectifs de la police municipale");
    private static final Quantity FUNDING = new FundingShare(Precision.AT_MOST, number(50));
    private static final Quantity KEEP = new Maintenance(Optional.of(Measure.of(345, "policiers")));
    private static final Quantity KEEP_ALL = new Maintenance(Optional.empty());
    private static final Quantity OPEN = new OpeningHours("24h/24, 7j/7");
    private static final Quantity CREATE = new Creation(Measure.of(1, "unité"));

    private static final List<Quantity> ALL = List.of(INCREMENT, DECREASE, DECIMALS, TARGET, EVOLUTION, RATE,
            FLOOR_RATE,
            OPEN_RATE, MONEY_RATE, TRANCHES, LOCATED, RANGE, ABOUT, DOUBLE, TRIPLE, PERCENT, SHARE, FUNDING, KEEP,
            KEEP_ALL,
            OPEN, CREATE);

    @Test
    void everyFormIsExplainedInFrench() {
        assertEquals(
                List.of("42 policiers de plus", "au moins 5 agents de moins", "5,5 ETP de plus",
                        "atteindre 250 caméras",
                        "passer de 12 à 25 agents, puis à 60", "10 caméras par an de 2022 à 2026, soit 50 caméras",
                        "au moins 20 postes par an de 2021 à 2025, soit au moins 100 postes", "10 caméras par an",
                        "4,8\u00A0M€ par an",
                        "70 postes, dont 33 en 2021 et 37 en 2022", "111 postes, dont 15 en 2021 (Quartier Nord)",
                        "entre 40 et 90 postes", "environ 30 caméras", "doubler le nombre de patrouilles",
                        "tripler le nombre d’agents", "50\u00A0% de caméras en plus",
                        "20\u00A0% de «\u00A0Effectifs de la police municipale\u00A0»", "au plus 50\u00A0% du coût",
                        "maintenir 345 policiers", "maintenir l’existant", "ouvrir 24h/24, 7j/7", "créer 1 unité"),
                ALL.stream().map(quantity -> quantity.explain(FR)).toList());
    }

    @Test
    void documentsSignChanges() {
        assertEquals("+42 policiers", INCREMENT.print(FR));
        assertEquals("au moins \u22125 agents", DECREASE.print(FR));
        assertEquals("+50\u00A0% de caméras", PERCENT.print(FR));
        assertEquals("\u221210\u00A0% d’accidents",
                new PercentChange(Precision.EXACT, number(-10), new Unit("accidents")).print(FR));
        assertEquals(RATE.explain(FR), RATE.print(FR));
    }

    @Test
    void everyFormIsExplainedInEnglish() {
        for (Quantity quantity : ALL) {
            String all = " " + quantity.explain(EN) + " " + quantity.print(EN) + " ";
            assertFalse(all.matches(".* (de|dont|soit|par|au|le|moins|plus|entre|puis|en) .*")
                    && !all.contains("Effectifs de la"), all);
        }
        assertEquals("10 caméras a year from 2022 to 2026, that is 50 caméras", RATE.explain(EN));
        assertEquals("double the number of patrouilles", DOUBLE.explain(EN));
        assertEquals("20% of “Effectifs de la police municipale”", SHARE.explain(EN));
        assertEquals("multiply the number of agents by 4", new Multiplier(number(4), new Unit("agents")).explain(EN));
    }

    @Test
    void totalsAreWhatIsPromisedOverTheWhole() {
        assertEquals(Optional.of(exactly(42, "policiers")), INCREMENT.total());
        assertEquals(Optional.of(Total.of(Precision.AT_LEAST, Measure.of(-5, "agents"))), DECREASE.total());
        assertEquals(Optional.of(exactly(48, "agents")), EVOLUTION.total());
        assertEquals(Optional.of(exactly(50, "caméras")), RATE.total());
        assertEquals(Optional.of(Total.of(Precision.AT_LEAST, Measure.of(100, "postes"))), FLOOR_RATE.total());
        assertEquals(Optional.of(exactly(70, "postes")), TRANCHES.total());
        assertEquals(Optional.of(Total.between(number(40), number(90), new Unit("postes"))), RANGE.total());
        assertEquals(Optional.of(exactly(345, "policiers")), KEEP.total());
        assertEquals(Optional.of(exactly(1, "unité")), CREATE.total());
        for (Quantity none : List.of(TARGET, OPEN_RATE, MONEY_RATE, DOUBLE, PERCENT, SHARE, FUNDING, KEEP_ALL, OPEN)) {
            assertEquals(Optional.empty(), none.total(), none.explain(FR));
        }
    }

    @Test
    void onlyARateHasAnAmountPerPeriod() {
        assertEquals(Optional.of(exactly(10, "caméras")), RATE.perPeriod());
        assertEquals(Optional.of(Total.of(Precision.AT_LEAST, Measure.of(20, "postes"))), FLOOR_RATE.perPeriod());
        assertEquals(2 + 2, ALL.stream().filter(quantity -> quantity.perPeriod().isPresent()).count());
    }

    @Test
    void aYearReceivesItsPartsOrItsRate() {
        assertEquals(Optional.of(exactly(33, "postes")), TRANCHES.amountIn(2021));
        assertEquals(Optional.empty(), TRANCHES.amountIn(2023));
        assertEquals(Optional.of(exactly(10, "caméras")), RATE.amountIn(2022));
        assertEquals(Optional.of(exactly(10, "caméras")), RATE.amountIn(2026));
        assertEquals(Optional.empty(), RATE.amountIn(2027));
        assertEquals(Optional.empty(), OPEN_RATE.amountIn(2022));
        Rate monthly = new Rate(Precision.EXACT, Measure.of(2, "réunions"), Period.MONTH, YearSpan.from(2022),
                Optional.empty());
        assertEquals(Optional.of(exactly(24, "réunions")), monthly.amountIn(2050));
        assertEquals(Optional.empty(), monthly.amountIn(2021));
    }

    @Test
    void targetsFollowFromABaseline() {
        Measure cameras = Measure.of(109, "caméras");
        assertEquals(Optional.of(exactly(159, "caméras")), RATE.target(cameras));
        assertEquals(Optional.of(exactly(250, "caméras")), TARGET.target(cameras));
        assertEquals(Optional.of(Total.exactly(Measure.of(new BigDecimal("163.5"), "caméras"))),
                PERCENT.target(cameras));
        assertEquals(Optional.of(exactly(60, "agents")), EVOLUTION.target(Measure.of(12, "agents")));
        assertEquals(Optional.of(exactly(24, "patrouilles")), DOUBLE.target(Measure.of(12, "patrouilles")));
        assertEquals(Optional.of(Total.of(Precision.AT_LEAST, Measure.of(-5, "agents")).plus(Measure.of(20, "agents"))),
                DECREASE.target(Measure.of(20, "agents")));
        assertEquals(Optional.of(Total.exactly(cameras)), KEEP_ALL.target(cameras));
        assertEquals(Optional.empty(), RATE.target(Measure.of(109, "objectifs")));
        assertEquals(Optional.empty(), ABOUT.target(cameras));
        assertEquals(Optional.empty(), OPEN_RATE.target(cameras));
    }

    @Test
    void changesNeedABaseline() {
        assertEquals(List.of(INCREMENT, DECREASE, DECIMALS, RATE, FLOOR_RATE, OPEN_RATE, DOUBLE, TRIPLE, PERCENT),
                ALL.stream().filter(Quantity::needsBaseline).toList());
    }

    @Test
    void rangesAndApproximateFiguresAreApproximate() {
        assertEquals(List.of(RANGE, ABOUT), ALL.stream().filter(Quantity::isApproximate).toList());
    }

    @Test
    void quantitiesAreComparedByTheirTotals() {
        assertEquals(Optional.of(Total.Comparison.LESS), ABOUT.compare(RATE));
        assertEquals(Optional.of(Total.Comparison.OTHER_UNIT), RATE.compare(TRANCHES));
        assertEquals(Optional.empty(), RATE.compare(TARGET));
    }

    @Test
    void aRateWithoutStatedTotalIsMultiplied() {
        Rate rate = new Rate(Precision.EXACT, Measure.of(10, "caméras"), Period.YEAR, YearSpan.of(2022, 2026),
                Optional.empty());
        assertEquals("10 caméras par an de 2022 à 2026, soit 50 caméras", rate.explain(FR));
    }

    @Test
    void aWrongStatedTotalIsShownWithTheRightOne() {
        Rate wrong = rate(Precision.EXACT, 10, "caméras", YearSpan.of(2022, 2026), 55);
        assertEquals("10 caméras par an de 2022 à 2026, soit 55 caméras (mais 10 × 5 = 50)", wrong.explain(FR));
    }

    @Test
    void everyPeriodIsCountedInYears() {
        assertEquals(Optional.of(exactly(4, "x")), inTwoYears(Period.HALF_YEAR));
        assertEquals(Optional.of(exactly(8, "x")), inTwoYears(Period.QUARTER));
        assertEquals(Optional.of(exactly(24, "x")), inTwoYears(Period.MONTH));
        assertEquals(Optional.of(Total.of(Precision.ABOUT, Measure.of(104, "x"))), inTwoYears(Period.WEEK));
        assertEquals(Optional.of(exactly(731, "x")), inTwoYears(Period.DAY));
    }

    private static Optional<Total> inTwoYears(Period period) {
        return new Rate(Precision.EXACT, Measure.of(1, "x"), period, YearSpan.of(2023, 2024), Optional.empty()).total();
    }

    @Test
    void aReversedOrUnrealSpanHasNoTotal() {
        YearSpan reversed = YearSpan.of(2026, 2022);
        assertTrue(reversed.isReversed());
        assertEquals(Optional.empty(), rate(Precision.EXACT, 10, "x", reversed, 0).computedTotal());
        assertEquals(Optional.empty(), new Rate(Precision.EXACT, Measure.of(1, "x"), Period.DAY,
                YearSpan.of(1, Integer.MAX_VALUE), Optional.empty()).total());
    }

    @Test
    void yearSpansArePrinted() {
        assertEquals("de 2022 à 2026", YearSpan.of(2022, 2026).print(FR));
        assertEquals("en 2022", YearSpan.of(2022, 2022).print(FR));
        assertEquals("à partir de 2022", YearSpan.from(2022).print(FR));
        assertEquals("jusqu’en 2026", new YearSpan(OptionalInt.empty(), OptionalInt.of(2026)).print(FR));
        assertEquals("", YearSpan.UNSTATED.print(FR));
    }

    @Test
    void partsKnowTheirYearAndOrder() {
        Part springOf2024 = part("printemps 2024");
        assertEquals(OptionalInt.of(2024), springOf2024.year());
        assertEquals(OptionalInt.empty(), part("avant 2024").year());
        assertEquals(OptionalInt.empty(), part("hiver 2024").year());
        assertTrue(Part.areOrdered(List.of(Part.in(2021, 1), springOf2024, part("rentrée 2024"))));
        assertFalse(Part.areOrdered(List.of(part("rentrée 2024"), springOf2024)));
        assertEquals("9 agents, dont 5 en juin 2024 et 4 à la rentrée 2025",
                new Amount(Precision.EXACT, Measure.of(9, "agents"),
                        List.of(part("juin 2024"),
                                new Part(number(4), Optional.of(Deadlines.parse("rentrée 2025")), Optional.empty())))
                        .explain(FR));
    }

    @Test
    void aTotalOfAClosedRateIsTheSumOfItsYears() {
        Random random = new Random(33);
        for (int round = 0; round < 1_000; round++) {
            int first = 2000 + random.nextInt(30);
            int last = first + random.nextInt(12);
            Rate rate = new Rate(Precision.EXACT,
                    Measure.of(BigDecimal.valueOf(random.nextInt(500), random.nextInt(3)), "x"),
                    Period.values()[random.nextInt(Period.values().length)], YearSpan.of(first, last),
                    Optional.empty());
            BigDecimal sum = BigDecimal.ZERO;
            for (int year = first - 1; year <= last + 1; year++) {
                sum = sum.add(rate.amountIn(year).flatMap(Total::figure).orElse(BigDecimal.ZERO));
            }
            assertEquals(0, sum.compareTo(rate.total().flatMap(Total::figure).orElseThrow()));
        }
    }

    private static Part part(String deadline) {
        return new Part(number(5), Optional.of(Deadlines.parse(deadline)), Optional.empty());
    }

    private static Rate rate(Precision precision, long value, String unit, YearSpan years, long total) {
        return new Rate(precision, Measure.of(value, unit), Period.YEAR, years, Optional.of(number(total)));
    }

    private static Total exactly(long value, String unit) {
        return Total.exactly(Measure.of(value, unit));
    }

    private static BigDecimal number(long value) {
        return BigDecimal.valueOf(value);
    }
}
