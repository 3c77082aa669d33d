// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.time;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;
import org.pacte.model.text.Typography;

/**
 * Dates as French texts write them: {@code 01/10/2021}, {@code 01/2022}, {@code 1er octobre 2021}, {@code juin 2024}.
 *
 * <p>Reading is strict: two digits for the day and the month, four for the year, which lies between 1900 and 2199.
 */
public final class FrenchDates {
    private static final Messages MESSAGES = Messages.beside(FrenchDates.class);
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;
    private static final int MONTHS = 12;
    private static final int CENTURY = 2000;
    private static final Pattern DATE = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{1,4})");
    private static final Pattern MONTH = Pattern.compile("([0-9]{1,2})/([0-9]{1,4})");
    private static final Pattern ISO_DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");

    private FrenchDates() {
    }

    /**
     * Reads {@code 01/10/2021}.
     *
     * @throws NotationException when it is written otherwise or the day does not exist
     */
    public static LocalDate parse(String text) {
        String trimmed = text.strip();
        Matcher matcher = DATE.matcher(trimmed);
        if (!matcher.matches()) {
            throw notADate(trimmed);
        }
        int day = Integer.parseInt(matcher.group(1));
        int month = Integer.parseInt(matcher.group(2));
        int year = year(trimmed, matcher.group(3), digits("%02d/%02d/", day, month));
        requireMonth(trimmed, month);
        YearMonth yearMonth = YearMonth.of(year, month);
        if (day < 1 || day > yearMonth.lengthOfMonth()) {
            throw new NotationException(MESSAGES, "date.day", trimmed, print(yearMonth, Locale.FRENCH),
                    print(yearMonth, Locale.ENGLISH), String.valueOf(yearMonth.lengthOfMonth()));
        }
        LocalDate date = yearMonth.atDay(day);
        if (!numeric(date).equals(trimmed)) {
            throw new NotationException(MESSAGES, "date.digits", trimmed, numeric(date));
        }
        return date;
    }

    /**
     * Reads {@code 01/2022}.
     *
     * @throws NotationException when it is written otherwise or the month does not exist
     */
    public static YearMonth parseMonth(String text) {
        String trimmed = text.strip();
        Matcher matcher = MONTH.matcher(trimmed);
        if (!matcher.matches()) {
            throw new NotationException(MESSAGES, "month.syntax", NotationException.quotable(trimmed));
        }
        int month = Integer.parseInt(matcher.group(1));
        int year = year(trimmed, matcher.group(2), digits("%02d/", month));
        requireMonth(trimmed, month);
        YearMonth yearMonth = YearMonth.of(year, month);
        if (!numeric(yearMonth).equals(trimmed)) {
            throw new NotationException(MESSAGES, "date.digits", trimmed, numeric(yearMonth));
        }
        return yearMonth;
    }

    /**
     * Reads a year of four digits.
     *
     * @throws NotationException when it has another number of digits or lies outside 1900 to 2199
     */
    public static int parseYear(String text) {
        String trimmed = text.strip();
        if (!trimmed.matches("[0-9]{1,4}")) {
            throw new NotationException(MESSAGES, "year.syntax", NotationException.quotable(trimmed));
        }
        return year(trimmed, trimmed, "");
    }

    private static int year(String whole, String digits, String before) {
        int year = Integer.parseInt(digits);
        if (digits.length() == 2) {
            throw new NotationException(MESSAGES, "year.short", whole, before + (CENTURY + year));
        }
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new NotationException(MESSAGES, "year.range", whole, String.valueOf(FIRST_YEAR),
                    String.valueOf(LAST_YEAR));
        }
        return year;
    }

    private static void requireMonth(String whole, int month) {
        if (month < 1 || month > MONTHS) {
            throw new NotationException(MESSAGES, "date.month", whole, digits("%02d", month));
        }
    }

    private static NotationException notADate(String text) {
        Matcher iso = ISO_DATE.matcher(text);
        if (iso.matches()) {
            String cure = iso.group(3) + "/" + iso.group(2) + "/" + iso.group(1);
            return new NotationException(MESSAGES, "date.iso", text, cure);
        }
        return new NotationException(MESSAGES, "date.syntax", NotationException.quotable(text));
    }

    private static String digits(String format, Object... numbers) {
        // Never the platform's digits: some locales write others than 0 to 9.
        return String.format(Locale.ROOT, format, numbers);
    }

    /** Prints {@code 01/10/2021}, in both languages: it is also the contract's own notation. */
    public static String numeric(LocalDate date) {
        return digits("%02d/%02d/%04d", date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** Prints {@code 01/2022}. */
    public static String numeric(YearMonth month) {
        return digits("%02d/%04d", month.getMonthValue(), month.getYear());
    }

    /** Prints {@code 1er octobre 2021}, in English {@code 1 October 2021}. */
    public static String print(LocalDate date, Locale locale) {
        return printDay(date, locale) + " " + date.getYear();
    }

    /** Prints {@code 1er octobre}, in English {@code 1 October}. */
    public static String printDay(LocalDate date, Locale locale) {
        return printDayNumber(date, locale) + " " + monthName(date.getMonth(), locale);
    }

    static String printDayNumber(LocalDate date, Locale locale) {
        int day = date.getDayOfMonth();
        return day == 1 && !Messages.isEnglish(locale) ? Typography.ordinal(1, locale) : String.valueOf(day);
    }

    /** Prints {@code octobre 2021}, in English {@code October 2021}. */
    public static String print(YearMonth month, Locale locale) {
        return monthName(month.getMonth(), locale) + " " + month.getYear();
    }

    public static String monthName(Month month, Locale locale) {
        // Not the platform's names: a reduced Java runtime may lack the French ones.
        return MESSAGES.get(locale, "month." + month.getValue());
    }

    /** Finds a month by its French name, accents included. */
    public static Optional<Month> month(String frenchName) {
        for (Month month : Month.values()) {
            if (monthName(month, Locale.FRENCH).equals(frenchName)) {
                return Optional.of(month);
            }
        }
        return Optional.empty();
    }
}
