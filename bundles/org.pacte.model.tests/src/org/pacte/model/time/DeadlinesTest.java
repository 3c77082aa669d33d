// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;

import org.junit.jupiter.api.Test;
import org.pacte.model.text.NotationException;

class DeadlinesTest {
    private static final Locale FR = Locale.FRENCH;
    private static final Locale EN = Locale.ENGLISH;
    private static final Terms TERMS = new Terms(day("01/10/2021"), day("31/03/2026"), day("22/03/2026"));

    /** Text; first and last day of the interval; due day; as printed; as explained. */
    private record Example(String text, String start, String end, String due, String printed, String explained) {
    }

    private static final List<Example> EXAMPLES = List.of(
            new Example("le 31/12/2023", "31/12/2023", "31/12/2023", "31/12/2023", "le 31 décembre 2023",
                    "au plus tard le 31 décembre 2023"),
            new Example("fin 2021", "01/10/2021", "31/12/2021", "31/12/2021", "fin 2021",
                    "au plus tard le 31 décembre 2021 (période du 1er octobre au 31 décembre 2021)"),
            new Example("fin du mandat", "22/03/2026", "22/03/2026", "22/03/2026", "fin du mandat",
                    "au plus tard le 22 mars 2026, fin du mandat municipal"),
            new Example("avant le 01/09/2022", "01/10/2021", "31/08/2022", "31/08/2022", "avant le 1er septembre 2022",
                    "au plus tard le 31 août 2022"),
            new Example("avant 2023", "01/10/2021", "31/12/2022", "31/12/2022", "avant 2023",
                    "au plus tard le 31 décembre 2022"),
            new Example("en 2023", "01/01/2023", "31/12/2023", "31/12/2023", "en 2023",
                    "au plus tard le 31 décembre 2023 (période du 1er janvier au 31 décembre 2023)"),
            new Example("T1 2026", "01/01/2026", "31/03/2026", "31/03/2026", "1er trimestre 2026",
                    "au plus tard le 31 mars 2026 (période du 1er janvier au 31 mars 2026)"),
            new Example("T4 2024", "01/10/2024", "31/12/2024", "31/12/2024", "4e trimestre 2024",
                    "au plus tard le 31 décembre 2024 (période du 1er octobre au 31 décembre 2024)"),
            new Example("printemps 2024", "01/03/2024", "31/05/2024", "31/05/2024", "printemps 2024",
                    "au plus tard le 31 mai 2024 (période du 1er mars au 31 mai 2024)"),
            new Example("été 2024", "01/06/2024", "31/08/2024", "31/08/2024", "été 2024",
                    "au plus tard le 31 août 2024 (période du 1er juin au 31 août 2024)"),
            new Example("automne 2024", "01/09/2024", "30/11/2024", "30/11/2024", "automne 2024",
                    "au plus tard le 30 novembre 2024 (période du 1er septembre au 30 novembre 2024)"),
            new Example("hiver 2024", "01/12/2023", "29/02/2024", "29/02/2024", "hiver 2024",
                    "au plus tard le 29 février 2024 ou au plus tard le 28 février 2025, "
                            + "selon la lecture\u00A0: à préciser"),
            new Example("juin 2024", "01/06/2024", "30/06/2024", "30/06/2024", "juin 2024",
                    "au plus tard le 30 juin 2024 (période du 1er au 30 juin 2024)"),
            new Example("rentrée 2025", "01/09/2025", "30/09/2025", "30/09/2025", "rentrée 2025",
                    "au plus tard le 30 septembre 2025 (période du 1er au 30 septembre 2025)"),
            new Example("dès 01/2022", "01/01/2022", "31/03/2026", null, "dès janvier 2022",
                    "à partir du 1er janvier 2022"),
            new Example("dès le 01/02/2022", "01/02/2022", "31/03/2026", null, "dès le 1er février 2022",
                    "à partir du 1er février 2022"),
            new Example("dès la signature", "01/10/2021", "31/03/2026", null, "dès la signature",
                    "à partir du 1er octobre 2021"),
            new Example("permanente", "01/10/2021", "31/03/2026", null, "permanente",
                    "en permanence, du 1er octobre 2021 au 31 mars 2026"),
            new Example("au-delà du terme le 31/12/2027", "31/12/2027", "31/12/2027", "31/12/2027",
                    "le 31 décembre 2027, au-delà du terme du contrat",
                    "au plus tard le 31 décembre 2027, au-delà du terme du contrat"),
            new Example("d'ici 2023", "01/10/2021", "31/12/2023", "31/12/2023", "d’ici 2023",
                    "au plus tard le 31 décembre 2022 ou au plus tard le 31 décembre 2023, "
                            + "selon la lecture\u00A0: à préciser"),
            new Example("d'ici le 01/06/2023", "01/10/2021", "01/06/2023", "01/06/2023", "d’ici le 1er juin 2023",
                    "au plus tard le 1er juin 2023"));

    @Test
    void everyFormReadsAsOneInterval() {
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            assertEquals(new DateInterval(day(example.start()), day(example.end())), deadline.interval(TERMS),
                    example.text());
            assertEquals(Optional.ofNullable(example.due()).map(FrenchDates::parse), deadline.due(TERMS),
                    example.text());
        }
    }

    @Test
    void everyFormWritesItsOwnText() {
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            assertEquals(example.text(), deadline.text());
            assertEquals(deadline, Deadlines.parse(deadline.text()));
        }
    }

    @Test
    void everyFormIsPrintedAndExplainedInFrench() {
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            assertEquals(example.printed(), deadline.print(FR));
            assertEquals(example.explained(), deadline.explain(FR, TERMS));
        }
    }

    @Test
    void englishHasNoFrenchMonthOrWord() {
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            String all = " " + String.join(" ", deadline.print(EN), deadline.phrase(EN), deadline.explain(EN, TERMS))
                    + " ";
            assertFalse(all.matches(".*[àâéèêîôûç«»].* | .* (le|la|du|au|fin|avant|janvier|juin|mars) .*"), all);
        }
        assertEquals("by 31 August 2022 at the latest", Deadlines.parse("avant le 01/09/2022").explain(EN, TERMS));
        assertEquals("1st quarter of 2026", Deadlines.parse("T1 2026").print(EN));
        assertEquals("at the start of the 2025 school year", Deadlines.parse("rentrée 2025").phrase(EN));
    }

    @Test
    void aPhraseFitsIntoASentence() {
        Map<String, String> phrases = new TreeMap<>(Map.of("rentrée 2025", "à la rentrée 2025", "juin 2024",
                "en juin 2024", "T1 2026",
                "au 1er trimestre 2026", "printemps 2024", "au printemps 2024", "automne 2024", "à l’automne 2024",
                "fin du mandat",
                "à la fin du mandat", "permanente", "en permanence", "fin 2021", "fin 2021", "en 2023", "en 2023",
                "le 31/12/2023", "le 31 décembre 2023"));
        phrases.forEach((text, phrase) -> assertEquals(phrase, Deadlines.parse(text).phrase(FR)));
    }

    @Test
    void spacesAndApostrophesMayVary() {
        assertEquals(Deadlines.parse("avant le 01/09/2021"), Deadlines.parse("  avant\n\t le\u00A0 01/09/2021 "));
        assertEquals(Deadlines.parse("d'ici 2023"), Deadlines.parse("d’ici 2023"));
    }

    @Test
    void everyMonthAndQuarterAndSeasonIsRead() {
        for (String month : List.of("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août",
                "septembre", "octobre",
                "novembre", "décembre")) {
            assertEquals(month + " 2024", Deadlines.parse(month + " 2024").text());
        }
        for (int quarter = 1; quarter <= 4; quarter++) {
            assertEquals("T" + quarter + " 2024", Deadlines.parse("T" + quarter + " 2024").text());
        }
        for (Deadline.Season season : Deadline.Season.values()) {
            assertEquals(season.keyword() + " 2024", Deadlines.parse(season.keyword() + " 2024").text());
        }
    }

    @Test
    void anAmbiguousDeadlineOffersItsTwoReadings() {
        Deadline by = Deadlines.parse("d'ici 2023");
        assertTrue(by.isAmbiguous());
        assertEquals(List.of("avant 2023", "fin 2023"), by.alternatives().stream().map(Deadline::text).toList());
        assertEquals(List.of("avant le 01/03/2024", "avant le 01/03/2025"),
                Deadlines.parse("hiver 2024").alternatives().stream().map(Deadline::text).toList());
    }

    @Test
    void theReadingsOfAnAmbiguousDeadlineAreThemselvesClear() {
        for (Example example : EXAMPLES) {
            for (Deadline reading : Deadlines.parse(example.text()).alternatives()) {
                assertFalse(reading.isAmbiguous());
                assertEquals(reading, Deadlines.parse(reading.text()));
            }
        }
        assertFalse(Deadlines.parse("d'ici le 01/06/2023").isAmbiguous());
        assertFalse(Deadlines.parse("été 2024").isAmbiguous());
    }

    @Test
    void nothingIsGuessedWithoutTheTermsOfTheContract() {
        assertEquals(DateInterval.until(day("31/12/2022")), Deadlines.parse("avant 2023").interval(Terms.UNKNOWN));
        assertEquals(DateInterval.from(day("01/01/2022")), Deadlines.parse("dès 01/2022").interval(Terms.UNKNOWN));
        assertEquals(DateInterval.ALWAYS, Deadlines.parse("permanente").interval(Terms.UNKNOWN));
        Deadline endOfMandate = Deadlines.parse("fin du mandat");
        assertEquals(DateInterval.ALWAYS, endOfMandate.interval(Terms.UNKNOWN));
        assertEquals(Optional.empty(), endOfMandate.due(Terms.UNKNOWN));
        assertEquals("à la fin du mandat municipal, dont la date n’est pas connue",
                endOfMandate.explain(FR, Terms.UNKNOWN));
    }

    @Test
    void termsThatContradictTheDeadlineOrThemselvesDoNoHarm() {
        Terms late = new Terms(day("01/10/2023"), day("01/10/2020"), null);
        assertEquals(DateInterval.until(day("31/08/2021")), Deadlines.parse("avant le 01/09/2021").interval(late));
        assertEquals(DateInterval.from(day("01/01/2022")), Deadlines.parse("dès 01/2022").interval(late));
        assertEquals(DateInterval.ALWAYS, Deadlines.parse("permanente").interval(late));
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            assertFalse(deadline.explain(FR, late).isEmpty());
        }
    }

    @Test
    void aDueDayIsTheLastDayOfTheInterval() {
        for (Example example : EXAMPLES) {
            Deadline deadline = Deadlines.parse(example.text());
            deadline.due(TERMS).ifPresent(due -> assertEquals(due, deadline.interval(TERMS).end()));
        }
    }

    @Test
    void aClearIntentionGetsItsCure() {
        Map<String, String> cures = Map.ofEntries(Map.entry("31/12/2023", "le 31/12/2023"),
                Map.entry("2023", "en 2023"),
                Map.entry("avant 01/09/2021", "avant le 01/09/2021"), Map.entry("dès 01/02/2022", "dès le 01/02/2022"),
                Map.entry("d'ici 01/06/2023", "d'ici le 01/06/2023"), Map.entry("d'ici fin 2023", "fin 2023"),
                Map.entry("d’ici juin 2024", "juin 2024"), Map.entry("en juin 2024", "juin 2024"),
                Map.entry("à la rentrée 2025", "rentrée 2025"), Map.entry("au printemps 2024", "printemps 2024"),
                Map.entry("avant juin 2024", "avant le 01/06/2024"), Map.entry("dès janvier 2022", "dès 01/2022"),
                Map.entry("ete 2024", "été 2024"), Map.entry("Fin 2021", "fin 2021"), Map.entry("t1 2026", "T1 2026"),
                Map.entry("FEVRIER 2024", "février 2024"), Map.entry("Permanente", "permanente"),
                Map.entry("courant 2024", "en 2024"),
                Map.entry("au-dela du terme le 31/12/2027", "au-delà du terme le 31/12/2027"));
        cures.forEach((wrong, cure) -> {
            NotationException refusal = refusal(wrong);
            assertEquals("deadline.cure", refusal.key(), wrong);
            assertTrue(refusal.getMessage().endsWith("écrivez «\u00A0" + cure + "\u00A0»."), refusal.getMessage());
            assertTrue(refusal.message(EN).endsWith("write “" + cure + "”."), refusal.message(EN));
        });
    }

    @Test
    void aBadDateInsideADeadlineIsNamed() {
        assertEquals("date.day", refusal("avant le 31/02/2023").key());
        assertEquals("year.short", refusal("fin 21").key());
        assertEquals("year.short", refusal("le 01/10/21").key());
        assertEquals("year.syntax", refusal("en deux-mille").key());
        assertEquals("year.range", refusal("rentrée 0225").key());
        assertEquals("month.syntax", refusal("dès 2022").key());
        assertEquals("deadline.quarter", refusal("T5 2024").key());
        assertEquals("deadline.quarter", refusal("T0 2024").key());
        assertEquals("deadline.quarter", refusal("T99999999999 2024").key());
    }

    @Test
    void otherTextsAreRefusedWithTheList() {
        for (String wrong : List.of("", " ", "prochainement", "un jour", "juillembre 2024", "fin", "le", "T1",
                "au plus vite", "en ".repeat(500),
                "x".repeat(100_000))) {
            assertEquals("deadline.syntax", refusal(wrong).key(), wrong);
        }
        assertTrue(refusal("x".repeat(100_000)).getMessage().length() < 500);
    }

    @Test
    void anyTextIsReadBackOrRefused() {
        Random random = new Random(848);
        List<String> words = List.of("le", "fin", "avant", "en", "du", "mandat", "T1", "dès", "d'ici", "2023",
                "01/09/2021", "01/2022",
                "31/02/2022", "23", "été", "hiver", "juin", "rentrée", "permanente", "au-delà", "terme", "\u00A0",
                "{0}", "'", "Avant", "la");
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int count = random.nextInt(5); count >= 0; count--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextInt(9) == 0 ? "" : " ");
            }
            try {
                Deadline deadline = Deadlines.parse(text.toString());
                assertEquals(deadline, Deadlines.parse(deadline.text()));
                deadline.interval(TERMS);
            } catch (NotationException refusal) {
                assertFalse(refusal.getMessage().isBlank());
            }
        }
    }

    private static NotationException refusal(String text) {
        return assertThrows(NotationException.class, () -> Deadlines.parse(text), text);
    }

    private static LocalDate day(String text) {
        return FrenchDates.parse(text);
    }
}
