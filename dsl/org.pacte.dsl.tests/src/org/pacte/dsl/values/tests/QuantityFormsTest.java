// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Commitment;
import org.pacte.model.quantity.Measure;
import org.pacte.model.quantity.Part;
import org.pacte.model.quantity.Period;
import org.pacte.model.quantity.Precision;
import org.pacte.model.quantity.Quantities;
import org.pacte.model.quantity.Quantity;
import org.pacte.model.quantity.Ratio;
import org.pacte.model.quantity.Unit;
import org.pacte.model.quantity.YearSpan;
import org.pacte.model.time.Deadline;

/** Every form of quantity of the language reference reads as the value that it means. */
class QuantityFormsTest {
    private static final Language LANGUAGE = Language.french();
    private static final Unit CAMERAS = new Unit("caméras");

    static Stream<Arguments> forms() {
        return Stream.of(
                form("42 policiers", new Quantity.Amount(Precision.EXACT, Measure.of(42, "policiers"), List.of())),
                form("+42 policiers", new Quantity.Increment(Precision.EXACT, Measure.of(42, "policiers"), List.of())),
                form("-5 agents", new Quantity.Increment(Precision.EXACT, Measure.of(-5, "agents"), List.of())),
                form("atteindre 250 caméras", new Quantity.Target(Precision.EXACT, Measure.of(250, "caméras"))),
                form("atteindre au moins 250 caméras", new Quantity.Target(Precision.AT_LEAST, Measure.of(250, "caméras"))),
                form("de 12 à 25 agents puis 60",
                        new Quantity.Evolution(number("12"), List.of(number("25"), number("60")), new Unit("agents"))),
                form("10 caméras par an de 2022 à 2026 soit 50", rate(Precision.EXACT, YearSpan.of(2022, 2026), Optional.of(number("50")))),
                form("10 caméras par an dès 2022", rate(Precision.EXACT, YearSpan.from(2022), Optional.empty())),
                form("10 caméras par an", rate(Precision.EXACT, YearSpan.UNSTATED, Optional.empty())),
                form("au moins 10 caméras par an de 2021 à 2025 soit 50",
                        rate(Precision.AT_LEAST, YearSpan.of(2021, 2025), Optional.of(number("50")))),
                form("70 postes dont 33 en 2021, 37 en 2022", new Quantity.Amount(Precision.EXACT, Measure.of(70, "postes"),
                        List.of(part("33", new Deadline.InYear(2021)), part("37", new Deadline.InYear(2022))))),
                form("111 postes dont 15 en 2021 à Quartier_Nord", new Quantity.Amount(Precision.EXACT, Measure.of(111, "postes"),
                        List.of(new Part(number("15"), Optional.of(new Deadline.InYear(2021)), Optional.of("Quartier Nord"))))),
                form("entre 40 et 90 postes", new Quantity.Range(number("40"), number("90"), new Unit("postes"))),
                form("environ 30 caméras", new Quantity.Amount(Precision.ABOUT, Measure.of(30, "caméras"), List.of())),
                form("doubler patrouilles", new Quantity.Multiplier(number("2"), new Unit("patrouilles"))),
                form("tripler patrouilles", new Quantity.Multiplier(number("3"), new Unit("patrouilles"))),
                form("multiplier par 2,5 patrouilles", new Quantity.Multiplier(number("2.5"), new Unit("patrouilles"))),
                form("+50 % caméras", new Quantity.PercentChange(Precision.EXACT, number("50"), CAMERAS)),
                form("20 % de effectif", new Quantity.Share(Precision.EXACT, number("20"), "Effectif")),
                form("au plus 50 % de coût", new Quantity.FundingShare(Precision.AT_MOST, number("50"))),
                form("+5,5 ETP", new Quantity.Increment(Precision.EXACT, Measure.of(number("5.5"), "ETP"), List.of())),
                form("64 541 habitants", new Quantity.Amount(Precision.EXACT, Measure.of(64_541, "habitants"), List.of())),
                form("64\u00A0541 habitants", new Quantity.Amount(Precision.EXACT, Measure.of(64_541, "habitants"), List.of())),
                form("4,8 M€ par an", new Quantity.Rate(Precision.EXACT, Measure.of(number("4.8"), "M€"), Period.YEAR, YearSpan.UNSTATED,
                        Optional.empty())),
                form("maintenir 345 policiers", new Quantity.Maintenance(Optional.of(Measure.of(345, "policiers")))),
                form("maintenir", new Quantity.Maintenance(Optional.empty())),
                form("ouvrir \"24h/24, 7j/7\"", new Quantity.OpeningHours("24h/24, 7j/7")),
                form("créer 1 unité", new Quantity.Creation(Measure.of(1, "unité"))),
                form("créer 2 \"lieux d’accueil\"", new Quantity.Creation(Measure.of(2, "lieux d’accueil"))));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void aFormReadsAsTheValueThatItMeans(String text, Quantity expected) {
        final Reading reading = read("quantité " + text);
        assertEquals("", reading.faults());
        assertEquals(expected, Quantities.of(reading.first(Commitment.class).getQuantity()).orElseThrow());
    }

    @Test
    void partiesMayReadOnePromiseDifferently() {
        final Reading reading = read("lecture Ville : +29 caméras selon \"Délibération\" lecture Ville : doubler caméras avant 2023 selon \"Presse\"");
        assertEquals("", reading.faults());
        final var readings = reading.first(Commitment.class).getReadings();
        assertEquals(new Quantity.Multiplier(number("2"), CAMERAS), Quantities.of(readings.get(1).getQuantity()).orElseThrow());
        assertEquals(new Deadline.BeforeYear(2023), readings.get(1).getDeadline());
        assertEquals("Délibération", readings.get(0).getSource());
    }

    @Test
    void aCounterpartClaimsParityOrARatio() {
        final Reading reading = read("contrepartie de f à parité contrepartie de f ratio 2 pour 1 contrepartie de f");
        assertEquals("", reading.faults());
        assertEquals(List.of(Optional.of(Ratio.PARITY), Optional.of(new Ratio(number("2"), number("1"))), Optional.empty()),
                reading.first(Commitment.class).getCounterparts().stream().map(Quantities::ratio).toList());
    }

    private static Reading read(String property) {
        return LANGUAGE.read("""
                organisme Ville "Ville"
                territoire Quartier_Nord "Quartier Nord"
                contrat c "C" { axe a "A" { engagement e "E" { %s indicateur effectif "Effectif" } engagement f "F" { } } }
                """.formatted(property));
    }

    private static Arguments form(String text, Quantity value) {
        return Arguments.of(text, value);
    }

    private static Quantity rate(Precision precision, YearSpan years, Optional<BigDecimal> total) {
        return new Quantity.Rate(precision, Measure.of(10, "caméras"), Period.YEAR, years, total);
    }

    private static Part part(String value, Deadline when) {
        return new Part(number(value), Optional.of(when), Optional.empty());
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}
