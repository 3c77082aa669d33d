// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

import org.pacte.model.text.Messages;
import org.pacte.model.text.Typography;
import org.pacte.model.time.Deadline.BackToSchool;
import org.pacte.model.time.Deadline.BeforeDate;
import org.pacte.model.time.Deadline.BeforeYear;
import org.pacte.model.time.Deadline.BeyondTerm;
import org.pacte.model.time.Deadline.ByDate;
import org.pacte.model.time.Deadline.ByYear;
import org.pacte.model.time.Deadline.EndOfMandate;
import org.pacte.model.time.Deadline.EndOfYear;
import org.pacte.model.time.Deadline.FromDate;
import org.pacte.model.time.Deadline.FromMonth;
import org.pacte.model.time.Deadline.FromSignature;
import org.pacte.model.time.Deadline.InMonth;
import org.pacte.model.time.Deadline.InQuarter;
import org.pacte.model.time.Deadline.InSeason;
import org.pacte.model.time.Deadline.InYear;
import org.pacte.model.time.Deadline.On;
import org.pacte.model.time.Deadline.Permanent;

/** Deadlines in the words of documents and explanations. */
final class DeadlineWording {
    private static final Messages MESSAGES = Messages.beside(DeadlineWording.class);

    private DeadlineWording() {
    }

    static String print(Deadline deadline, Locale locale) {
        return switch (deadline) {
            case On(LocalDate day) -> dated("deadline.on", day, locale);
            case EndOfYear(int year) -> say(locale, "deadline.endOfYear", String.valueOf(year));
            case EndOfMandate() -> say(locale, "deadline.endOfMandate");
            case BeforeDate(LocalDate day) -> dated("deadline.beforeDate", day, locale);
            case BeforeYear(int year) -> say(locale, "deadline.beforeYear", String.valueOf(year));
            case InYear(int year) -> say(locale, "deadline.inYear", String.valueOf(year));
            case InQuarter(int quarter, int year) ->
                say(locale, "deadline.inQuarter", Typography.ordinal(quarter, locale),
                        String.valueOf(year));
            case InSeason(Deadline.Season season, int year) -> say(locale,
                    "deadline.season." + season.name().toLowerCase(Locale.ROOT), String.valueOf(year));
            case InMonth(var month) -> FrenchDates.print(month, locale);
            case BackToSchool(int year) -> say(locale, "deadline.backToSchool", String.valueOf(year));
            case FromDate(LocalDate day) -> dated("deadline.fromDate", day, locale);
            case FromMonth(var month) -> say(locale, "deadline.fromMonth", FrenchDates.print(month, locale));
            case FromSignature() -> say(locale, "deadline.fromSignature");
            case Permanent() -> say(locale, "deadline.permanent");
            case BeyondTerm(LocalDate day) -> dated("deadline.beyondTerm", day, locale);
            case ByYear(int year) -> say(locale, "deadline.byYear", String.valueOf(year));
            case ByDate(LocalDate day) -> dated("deadline.byDate", day, locale);
        };
    }

    static String phrase(Deadline deadline, Locale locale) {
        String bare = print(deadline, locale);
        return switch (deadline) {
            case EndOfMandate end -> say(locale, "deadline.phrase.endOfMandate", bare);
            case InQuarter quarter -> say(locale, "deadline.phrase.inQuarter", bare);
            case InMonth month -> say(locale, "deadline.phrase.inMonth", bare);
            case BackToSchool start -> say(locale, "deadline.phrase.backToSchool", bare);
            case InSeason in ->
                say(locale, in.season() == Deadline.Season.SPRING ? "deadline.phrase.spring" : "deadline.phrase.season",
                        bare);
            case Permanent permanent -> say(locale, "deadline.phrase.permanent");
            default -> bare;
        };
    }

    static String explain(Deadline deadline, Locale locale, Terms terms) {
        return switch (deadline) {
            case EndOfMandate() -> terms.mandateEnd() == null
                    ? say(locale, "deadline.explain.unknownMandate")
                    : dated("deadline.explain.mandate", terms.mandateEnd(), locale);
            case FromDate(LocalDate day) -> from(day, locale);
            case FromMonth(var month) -> from(month.atDay(1), locale);
            case FromSignature() -> terms.contractStart() == null ? say(locale, "deadline.fromSignature") : from(terms.contractStart(), locale);
            case Permanent() -> permanent(terms, locale);
            case BeyondTerm(LocalDate day) -> dated("deadline.explain.beyondTerm", day, locale);
            case ByYear ambiguous -> ambiguous(ambiguous, locale);
            case On(LocalDate day) -> latest(day, locale);
            case BeforeDate(LocalDate day) -> latest(day.minusDays(1), locale);
            case BeforeYear(int year) -> latest(LocalDate.of(year - 1, 12, 31), locale);
            case ByDate(LocalDate day) -> latest(day, locale);
            case EndOfYear window -> within(window, locale);
            case InYear window -> within(window, locale);
            case InQuarter window -> within(window, locale);
            case InSeason window -> window.isAmbiguous() ? ambiguous(window, locale) : within(window, locale);
            case InMonth window -> within(window, locale);
            case BackToSchool window -> within(window, locale);
        };
    }

    private static String latest(LocalDate day, Locale locale) {
        return dated("deadline.explain.latest", day, locale);
    }

    private static String within(Deadline window, Locale locale) {
        DateInterval days = window.interval(Terms.UNKNOWN);
        return say(locale, "deadline.explain.within", FrenchDates.print(days.end(), locale), days.print(locale));
    }

    private static String ambiguous(Deadline deadline, Locale locale) {
        String first = deadline.alternatives().get(0).explain(locale, Terms.UNKNOWN);
        String second = deadline.alternatives().get(1).due(Terms.UNKNOWN).map(day -> latest(day, locale)).orElseThrow();
        return say(locale, "deadline.explain.ambiguous", first, second);
    }

    private static String from(LocalDate day, Locale locale) {
        return DateInterval.from(day).print(locale);
    }

    private static String permanent(Terms terms, Locale locale) {
        Optional<DateInterval> period = terms.period().filter(known -> !known.equals(DateInterval.ALWAYS));
        return period.map(known -> say(locale, "deadline.explain.permanent", known.print(locale)))
                .orElseGet(() -> say(locale, "deadline.permanent"));
    }

    private static String dated(String key, LocalDate day, Locale locale) {
        return say(locale, key, FrenchDates.print(day, locale));
    }

    private static String say(Locale locale, String key, String... arguments) {
        return MESSAGES.get(locale, key, arguments);
    }
}
