// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A deadline as a contract words it, and the one interval of days that it means.
 *
 * <table> <caption>What each form means; the due day is the interval's last day</caption>
 * <tr><th>Text</th><th>Interval</th><th>Why</th></tr> <tr><td>{@code le 31/12/2023}</td><td>that day</td><td></td></tr>
 * <tr><td>{@code fin 2021}</td><td>1 October to 31 December</td><td>the last quarter, the usual reading in
 * plans</td></tr> <tr><td>{@code fin du mandat}</td><td>the mandate's last day</td><td>all days and no due day while
 * that is unknown</td></tr> <tr><td>{@code avant le 01/09/2021}</td><td>contract's start to the eve</td><td>“avant”
 * excludes the day named</td></tr> <tr><td>{@code avant 2023}</td><td>contract's start to 31 December 2022</td><td>the
 * same</td></tr> <tr><td>{@code en 2023}</td><td>the year</td><td></td></tr> <tr><td>{@code T1 2026}</td><td>the
 * quarter</td><td></td></tr> <tr><td>{@code juin 2024}</td><td>the month</td><td></td></tr>
 * <tr><td>{@code printemps 2024}</td><td>1 March to 31 May</td><td>whole months, as Météo-France counts seasons; été
 * from June, automne from September</td></tr> <tr><td>{@code hiver 2024}</td><td>1 December 2023 to 29 February
 * 2024</td><td>the year of January and February; ambiguous, since one may mean the winter that begins in 2024</td></tr>
 * <tr><td>{@code rentrée 2025}</td><td>September</td><td>schools open in its first days</td></tr>
 * <tr><td>{@code dès 01/2022}</td><td>1 January 2022 to the contract's end</td><td>a beginning: no due day</td></tr>
 * <tr><td>{@code dès le 01/02/2022}</td><td>that day to the contract's end</td><td>the same</td></tr>
 * <tr><td>{@code dès la signature}</td><td>the contract's first day to its end</td><td>the same</td></tr>
 * <tr><td>{@code permanente}</td><td>the contract's period</td><td>never over: no due day</td></tr>
 * <tr><td>{@code au-delà du terme le 31/12/2027}</td><td>that day</td><td>meant to lie after the contract's
 * end</td></tr> <tr><td>{@code d'ici 2023}</td><td>contract's start to 31 December 2023</td><td>ambiguous: “before
 * 2023” or “by the end of 2023”; until a reading is chosen nothing is late under the milder one</td></tr>
 * <tr><td>{@code d'ici le 01/06/2023}</td><td>contract's start to that day</td><td>“d’ici le” includes the day
 * named</td></tr> </table>
 *
 * <p>Where the contract's start is unknown, or lies after the last day, the interval has no first day.
 */
public sealed interface Deadline {

    /** Returns the interval of days that the words mean. */
    DateInterval interval(Terms terms);

    /** Returns the contract's own notation, which {@link Deadlines#parse} reads back. */
    String text();

    /** Returns the last acceptable day; empty when there is none or it is unknown. */
    default Optional<LocalDate> due(Terms terms) {
        return Optional.ofNullable(interval(terms).end());
    }

    /** Returns the clear deadlines among which the author must choose; empty when the words are clear. */
    default List<Deadline> alternatives() {
        return List.of();
    }

    default boolean isAmbiguous() {
        return !alternatives().isEmpty();
    }

    /** Prints as a document says it: {@code fin 2021}, {@code avant le 1er septembre 2021}. */
    default String print(Locale locale) {
        return DeadlineWording.print(this, locale);
    }

    /**
     * Prints as a sentence says when: {@code à la rentrée 2025}, {@code en juin 2024}, {@code au 1er trimestre 2026}.
     */
    default String phrase(Locale locale) {
        return DeadlineWording.phrase(this, locale);
    }

    /** Says in words which days are meant: {@code au plus tard le 31 août 2021}. */
    default String explain(Locale locale, Terms terms) {
        return DeadlineWording.explain(this, locale, terms);
    }

    /** A season of three whole months, as the national weather service counts them. */
    enum Season {
        SPRING("printemps", 3), SUMMER("été", 6), AUTUMN("automne", 9), WINTER("hiver", 12);

        private final String keyword;
        private final int firstMonth;

        Season(String keyword, int firstMonth) {
            this.keyword = keyword;
            this.firstMonth = firstMonth;
        }

        /** Returns the word of the contract's text. */
        public String keyword() {
            return keyword;
        }

        DateInterval in(int year) {
            YearMonth first = YearMonth.of(this == WINTER ? year - 1 : year, firstMonth);
            return DateInterval.of(first, first.plusMonths(2));
        }
    }

    /** {@code le 31/12/2023}. */
    record On(LocalDate day) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.on(day);
        }

        @Override
        public String text() {
            return "le " + FrenchDates.numeric(day);
        }
    }

    /** {@code fin 2021}. */
    record EndOfYear(int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.of(YearMonth.of(year, 10), YearMonth.of(year, 12));
        }

        @Override
        public String text() {
            return "fin " + year;
        }
    }

    /** {@code fin du mandat}. */
    record EndOfMandate() implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return terms.mandateEnd() == null ? DateInterval.ALWAYS : DateInterval.on(terms.mandateEnd());
        }

        @Override
        public String text() {
            return "fin du mandat";
        }
    }

    /** {@code avant le 01/09/2021}: the day itself is too late. */
    record BeforeDate(LocalDate day) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return upTo(day.minusDays(1), terms);
        }

        @Override
        public String text() {
            return "avant le " + FrenchDates.numeric(day);
        }
    }

    /** {@code avant 2023}: 1 January 2023 is too late. */
    record BeforeYear(int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return upTo(LocalDate.of(year - 1, 12, 31), terms);
        }

        @Override
        public String text() {
            return "avant " + year;
        }
    }

    /** {@code en 2023}. */
    record InYear(int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.ofYear(year);
        }

        @Override
        public String text() {
            return "en " + year;
        }
    }

    /** {@code T1 2026}; the quarter is 1 to 4. */
    record InQuarter(int quarter, int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            YearMonth last = YearMonth.of(year, quarter * 3);
            return DateInterval.of(last.minusMonths(2), last);
        }

        @Override
        public String text() {
            return "T" + quarter + " " + year;
        }
    }

    /** {@code printemps 2024}. */
    record InSeason(Season season, int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return season.in(year);
        }

        @Override
        public List<Deadline> alternatives() {
            return season == Season.WINTER
                    ? List.of(new BeforeDate(LocalDate.of(year, 3, 1)), new BeforeDate(LocalDate.of(year + 1, 3, 1)))
                    : List.of();
        }

        @Override
        public String text() {
            return season.keyword() + " " + year;
        }
    }

    /** {@code juin 2024}. */
    record InMonth(YearMonth month) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.of(month);
        }

        @Override
        public String text() {
            return FrenchDates.print(month, Locale.FRENCH);
        }
    }

    /** {@code rentrée 2025}. */
    record BackToSchool(int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.of(YearMonth.of(year, 9));
        }

        @Override
        public String text() {
            return "rentrée " + year;
        }
    }

    /** {@code dès le 01/02/2022}. */
    record FromDate(LocalDate day) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return since(day, terms);
        }

        @Override
        public Optional<LocalDate> due(Terms terms) {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "dès le " + FrenchDates.numeric(day);
        }
    }

    /** {@code dès 01/2022}. */
    record FromMonth(YearMonth month) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return since(month.atDay(1), terms);
        }

        @Override
        public Optional<LocalDate> due(Terms terms) {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "dès " + FrenchDates.numeric(month);
        }
    }

    /** {@code dès la signature}: from the contract's first day. */
    record FromSignature() implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return terms.contractStart() == null ? DateInterval.ALWAYS : since(terms.contractStart(), terms);
        }

        @Override
        public Optional<LocalDate> due(Terms terms) {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "dès la signature";
        }
    }

    /** {@code permanente}. */
    record Permanent() implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return terms.period().orElse(DateInterval.ALWAYS);
        }

        @Override
        public Optional<LocalDate> due(Terms terms) {
            return Optional.empty();
        }

        @Override
        public String text() {
            return "permanente";
        }
    }

    /** {@code au-delà du terme le 31/12/2027}. */
    record BeyondTerm(LocalDate day) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return DateInterval.on(day);
        }

        @Override
        public String text() {
            return "au-delà du terme le " + FrenchDates.numeric(day);
        }
    }

    /** {@code d'ici 2023}, which has two readings. */
    record ByYear(int year) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return upTo(LocalDate.of(year, 12, 31), terms);
        }

        @Override
        public List<Deadline> alternatives() {
            return List.of(new BeforeYear(year), new EndOfYear(year));
        }

        @Override
        public String text() {
            return "d'ici " + year;
        }
    }

    /** {@code d'ici le 01/06/2023}: the day itself is still in time. */
    record ByDate(LocalDate day) implements Deadline {
        @Override
        public DateInterval interval(Terms terms) {
            return upTo(day, terms);
        }

        @Override
        public String text() {
            return "d'ici le " + FrenchDates.numeric(day);
        }
    }

    private static DateInterval upTo(LocalDate last, Terms terms) {
        LocalDate start = terms.contractStart();
        return start == null || start.isAfter(last) ? DateInterval.until(last) : new DateInterval(start, last);
    }

    private static DateInterval since(LocalDate first, Terms terms) {
        LocalDate end = terms.contractEnd();
        return end == null || end.isBefore(first) ? DateInterval.from(first) : new DateInterval(first, end);
    }
}
