// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.values.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.pacte.dsl.tests.Language;
import org.pacte.dsl.tests.Reading;
import org.pacte.model.contract.Action;
import org.pacte.model.contract.Amendment;
import org.pacte.model.contract.Commitment;
import org.pacte.model.contract.Contract;
import org.pacte.model.contract.Territory;
import org.pacte.model.money.Money;
import org.pacte.model.money.MoneyUnit;
import org.pacte.model.time.Deadline;
import org.pacte.model.time.PlannedDuration;

/** Deadlines, dates, durations, money, numbers and texts read as the values that they mean. */
class NotationsTest {
    private static final Language LANGUAGE = Language.french();
    private static final LocalDate DAY = LocalDate.of(2021, 9, 1);

    static Stream<Arguments> deadlines() {
        return Stream.of(
                Arguments.of("le 01/09/2021", new Deadline.On(DAY)),
                Arguments.of("fin 2021", new Deadline.EndOfYear(2021)),
                Arguments.of("fin du mandat", new Deadline.EndOfMandate()),
                Arguments.of("avant le 01/09/2021", new Deadline.BeforeDate(DAY)),
                Arguments.of("avant 2023", new Deadline.BeforeYear(2023)),
                Arguments.of("en 2023", new Deadline.InYear(2023)),
                Arguments.of("T1 2026", new Deadline.InQuarter(1, 2026)),
                Arguments.of("juin 2024", new Deadline.InMonth(YearMonth.of(2024, 6))),
                Arguments.of("printemps 2024", new Deadline.InSeason(Deadline.Season.SPRING, 2024)),
                Arguments.of("rentrée 2025", new Deadline.BackToSchool(2025)),
                Arguments.of("dès 01/2022", new Deadline.FromMonth(YearMonth.of(2022, 1))),
                Arguments.of("dès le 01/09/2021", new Deadline.FromDate(DAY)),
                Arguments.of("permanente", new Deadline.Permanent()),
                Arguments.of("au-delà du terme le 01/09/2021", new Deadline.BeyondTerm(DAY)),
                Arguments.of("d'ici 2023", new Deadline.ByYear(2023)),
                Arguments.of("d’ici le 01/09/2021", new Deadline.ByDate(DAY)),
                Arguments.of("fin // de l’année\n 2021", new Deadline.EndOfYear(2021)));
    }

    @ParameterizedTest
    @MethodSource("deadlines")
    void aDeadlineReadsAsItsForm(String text, Deadline expected) {
        final Reading reading = commitment("échéance " + text);
        assertEquals("", reading.faults());
        assertEquals(expected, reading.first(Commitment.class).getDeadline());
    }

    @ParameterizedTest
    @CsvSource({"6 mois, 6, MONTHS", "1 an, 1, YEARS", "10 jours-ouvrés, 10, WORKING_DAYS", "3 semaines, 3, WEEKS", "1 jour, 1, DAYS"})
    void aDurationReadsAsCountAndUnit(String text, int count, PlannedDuration.Unit unit) {
        final Reading reading = commitment("action x { durée " + text + " }");
        assertEquals("", reading.faults());
        assertEquals(new PlannedDuration(count, unit), reading.first(Action.class).getDuration());
    }

    @ParameterizedTest
    @CsvSource({"15000 €, 15000, EURO", "15 000 €, 15000, EURO", "'4,8 M€', 4800000, MILLION", "12 k€, 12000, THOUSAND", "1 Md€, 1000000000, BILLION"})
    void moneyReadsAsEuros(String text, BigDecimal euros, MoneyUnit unit) {
        final Reading reading = commitment("action x { coût " + text + " }");
        assertEquals("", reading.faults());
        assertEquals(new Money(euros, unit), reading.first(Action.class).getCosts().get(0).getAmount());
    }

    @ParameterizedTest
    @CsvSource({"64541, 64541", "64 541, 64541", "64\u00A0541, 64541", "64\u202F541, 64541", "'1 234 567,25', 1234567.25", "'0,5', 0.5"})
    void aNumberReadsWithItsSpacesAndComma(String text, BigDecimal value) {
        final Reading reading = LANGUAGE.read("territoire t { population " + text + " }");
        assertEquals("", reading.faults());
        assertEquals(value, reading.first(Territory.class).getPopulation());
    }

    @Test
    void aDateReadsAsItsDay() {
        final Contract contract = LANGUAGE.read("contrat c { période du 29/02/2024 au 01/03/2026 }").first(Contract.class);
        assertEquals(LocalDate.of(2024, 2, 29), contract.getStart());
        assertEquals(LocalDate.of(2026, 3, 1), contract.getEnd());
        assertEquals("1: « 1/3/2026 » : le jour et le mois s’écrivent sur deux chiffres, 01/03/2026.".replace(" :", "\u00A0:")
                .replace("« ", "«\u00A0").replace(" »", "\u00A0»"), LANGUAGE.read("texte t { date 1/3/2026 }").faults());
    }

    @Test
    void aPeriodInYearsRunsFromTheFirstDayOfTheFirstToTheLastDayOfTheLast() {
        final Reading reading = LANGUAGE.read("contrat c { période de 2023 à 2027 « Motif » diagnostic { période de 2018 à 2020 } }");
        final Contract contract = reading.first(Contract.class);
        assertEquals("", reading.faults());
        assertEquals(LocalDate.of(2023, 1, 1), contract.getStart());
        assertEquals(LocalDate.of(2027, 12, 31), contract.getEnd());
        assertEquals("Motif", contract.getTermReason());
        assertTrue(contract.isPeriodInYears());
        assertEquals(LocalDate.of(2020, 12, 31), contract.getDiagnosis().getEnd());
    }

    @Test
    void anAmendmentMayChangeAPeriodInYears() {
        final Reading reading = LANGUAGE.read("contrat c { période de 2023 à 2025 } avenant c n° 1 du 01/06/2024 { période de 2023 à 2027 }");
        assertEquals("", reading.faults());
        assertEquals(LocalDate.of(2027, 12, 31), reading.first(Amendment.class).getEnd());
    }

    @Test
    void aTextLosesItsMarksAndTheIndentationOfItsLines() {
        assertEquals("Un \"mot\"", preamble("\"Un \\\"mot\\\"\""));
        assertEquals("Un « mot »", preamble("\"\"\"Un « mot »\"\"\""));
        assertEquals("- un\n  - deux\n\nfin", preamble("«\n      - un\n        - deux\n\n      fin\n    »"));
        assertEquals("Un mot", preamble("«\u00A0Un mot\u00A0»"));
        assertEquals("", preamble("«»"));
    }

    @Test
    void aNameMayBeAWordOfTheLanguageBehindACaret() {
        final Reading reading = LANGUAGE.read("contrat ^texte { axe ^axe { engagement f { contrepartie de ^texte.^axe.e } engagement e { } } }");
        assertEquals("", reading.faults());
        assertEquals("texte", reading.first(Contract.class).getName());
        assertEquals("e", reading.first(Commitment.class).getCounterparts().get(0).getTarget().getName());
    }

    private static String preamble(String text) {
        final Reading reading = LANGUAGE.read("contrat c { préambule " + text + " }");
        assertEquals("", reading.faults());
        return reading.first(Contract.class).getPreamble();
    }

    private static Reading commitment(String property) {
        return LANGUAGE.read("contrat c { axe a { engagement e { " + property + " } } }");
    }
}
