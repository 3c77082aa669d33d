// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/**
 * How long an action is planned to take: {@code 6 mois}, {@code 10 jours-ouvrés}.
 *
 * @param count from 1 to 9999
 * @param unit what is counted
 */
public record PlannedDuration(int count, Unit unit) {
    private static final Messages MESSAGES = Messages.beside(PlannedDuration.class);
    private static final int LONGEST = 9999;
    private static final int MOST_DAYS_OFF_IN_A_ROW = 400;
    private static final Pattern DURATION = Pattern.compile("([0-9]{1,9})[ \u00A0\u202F]+(\\S+)");

    /** Days, working days, weeks, months, years; the source words are the language's keywords. */
    public enum Unit {
        DAYS("jour", "jours"), WORKING_DAYS("jour-ouvré", "jours-ouvrés"), WEEKS("semaine", "semaines"),
        MONTHS("mois", "mois"), YEARS(
                "an", "ans");

        private final String singular;
        private final String plural;

        Unit(String singular, String plural) {
            this.singular = singular;
            this.plural = plural;
        }

        /** Returns the word of the contract's text for a count. */
        public String keyword(int count) {
            return count == 1 ? singular : plural;
        }

        boolean isWritten(String word) {
            return word.equals(singular) || word.equals(plural);
        }
    }

    /**
     * Makes a duration.
     *
     * @throws NotationException when the count lies outside 1 to 9999
     */
    public PlannedDuration {
        if (count < 1 || count > LONGEST) {
            throw new NotationException(MESSAGES, "duration.range", count + " " + unit.keyword(count),
                    String.valueOf(LONGEST));
        }
    }

    /**
     * Reads {@code 6 mois}, {@code 10 jours}, {@code 10 jours-ouvrés}, {@code 2 semaines}, {@code 1 an}.
     *
     * @throws NotationException when it is written otherwise
     */
    public static PlannedDuration parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = DURATION.matcher(trimmed);
        if (matcher.matches()) {
            for (Unit unit : Unit.values()) {
                if (unit.isWritten(matcher.group(2))) {
                    return new PlannedDuration(Integer.parseInt(matcher.group(1)), unit);
                }
            }
        }
        throw new NotationException(MESSAGES, "duration.syntax", NotationException.quotable(trimmed));
    }

    /** Returns the last day of work that starts on a day, with every Monday to Friday worked. */
    public LocalDate endFrom(LocalDate start) {
        return endFrom(start,
                day -> day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    /**
     * Returns the last day of work that starts on a day.
     *
     * <p>The first day counts: 1 day ends where it starts, 6 months from 1 January end on 30 June. When the last month
     * is too short (1 month from 31 January) the work ends with that month. Only working days consult the calendar.
     *
     * @throws IllegalArgumentException when the calendar has no working day for more than a year
     */
    public LocalDate endFrom(LocalDate start, Predicate<LocalDate> isWorked) {
        return switch (unit) {
            case DAYS -> start.plusDays(count - 1L);
            case WEEKS -> start.plusWeeks(count).minusDays(1);
            case MONTHS -> endOfMonths(start, start.plusMonths(count));
            case YEARS -> endOfMonths(start, start.plusYears(count));
            case WORKING_DAYS -> endOfWorkingDays(start, isWorked);
        };
    }

    private static LocalDate endOfMonths(LocalDate start, LocalDate sameDay) {
        return sameDay.getDayOfMonth() == start.getDayOfMonth() ? sameDay.minusDays(1) : sameDay;
    }

    private LocalDate endOfWorkingDays(LocalDate start, Predicate<LocalDate> isWorked) {
        LocalDate day = start.minusDays(1);
        for (int worked = 0; worked < count; worked++) {
            day = nextWorked(day, isWorked);
        }
        return day;
    }

    private static LocalDate nextWorked(LocalDate day, Predicate<LocalDate> isWorked) {
        for (int step = 1; step <= MOST_DAYS_OFF_IN_A_ROW; step++) {
            if (isWorked.test(day.plusDays(step))) {
                return day.plusDays(step);
            }
        }
        throw new IllegalArgumentException(MESSAGES.get(Locale.FRENCH, "duration.calendar", FrenchDates.numeric(day)));
    }

    /** Returns the contract's own notation, which {@link #parse} reads back. */
    public String text() {
        return count + " " + unit.keyword(count);
    }

    /** Prints for a document: {@code 6 mois}, {@code 10 jours ouvrés}, in English {@code 6 months}. */
    public String print(Locale locale) {
        String key = "duration." + unit.name().toLowerCase(Locale.ROOT) + (count == 1 ? ".one" : ".many");
        return count + " " + MESSAGES.get(locale, key);
    }
}
