// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.pacte.model.money.Money;
import org.pacte.model.text.FrenchNumbers;
import org.pacte.model.text.Messages;
import org.pacte.model.text.NotationException;

/**
 * How the value of a parameter is written in a profile and printed for a reader.
 *
 * @param <T> the value in Java
 */
public final class ParameterType<T> {
    private static final Messages MESSAGES = Messages.beside(ParameterType.class);
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final int LARGEST = 100_000;
    private static final Pattern AMOUNT = Pattern.compile("([0-9](?:[0-9 \u00A0\u202F\u2009,]*[0-9])?)[ \u00A0\u202F\u2009]*(.*)");

    /** {@code 24 mois} or {@code 2 ans}. */
    public static final ParameterType<Integer> MONTHS = new ParameterType<>("months", ParameterType::parseMonths,
            (value, locale) -> counted("months", value, locale));
    /** {@code 15 jours}. */
    public static final ParameterType<Integer> DAYS = new ParameterType<>("days", text -> whole("days", text, "jours?|days?"),
            (value, locale) -> counted("days", value, locale));
    /** A whole number of things. */
    public static final ParameterType<Integer> COUNT = new ParameterType<>("count", text -> whole("count", text, ""),
            (value, locale) -> FrenchNumbers.print(BigDecimal.valueOf(value), locale));
    /** {@code 80 %}. */
    public static final ParameterType<BigDecimal> PERCENT = new ParameterType<>("percent", text -> number("percent", text, "%"),
            (value, locale) -> MESSAGES.get(locale, "value.percent", FrenchNumbers.print(value, locale)));
    /** {@code 1,5}. */
    public static final ParameterType<BigDecimal> FACTOR = new ParameterType<>("factor", text -> number("factor", text, ""),
            (value, locale) -> FrenchNumbers.print(value, locale));
    /** {@code 15 000 €}. */
    public static final ParameterType<Money> MONEY = new ParameterType<>("money", Money::parse, Money::print);
    /** {@code préfet, maire}. */
    public static final ParameterType<List<String>> WORDS = new ParameterType<>("words", ParameterType::parseWords,
            (value, locale) -> value.isEmpty() ? "–" : String.join(", ", value));

    private final String key;
    private final Function<String, T> parser;
    private final BiFunction<T, Locale, String> printer;

    private ParameterType(String key, Function<String, T> parser, BiFunction<T, Locale, String> printer) {
        this.key = key;
        this.parser = parser;
        this.printer = printer;
    }

    /** Returns the name of the type in data for machines: {@code months}, {@code percent}, {@code money} … */
    public String key() {
        return key;
    }

    /**
     * Reads a value as a profile writes it.
     *
     * @throws NotationException when it is written otherwise; the message shows how to write it
     */
    public T parse(String text) {
        return parser.apply(text.strip());
    }

    /** Prints a value for a reader: {@code 24 mois}, {@code 80 %}, {@code 15 000 €}. */
    public String print(T value, Locale locale) {
        return printer.apply(value, locale);
    }

    private static Integer parseMonths(String text) {
        boolean years = text.endsWith("an") || text.endsWith("ans") || text.endsWith("year") || text.endsWith("years");
        int count = whole("months", text, years ? "ans?|years?" : "mois|months?");
        return years ? count * MONTHS_OF_A_YEAR : count;
    }

    private static List<String> parseWords(String text) {
        return Stream.of(text.split(",")).map(String::strip).filter(word -> !word.isEmpty()).toList();
    }

    private static Integer whole(String key, String text, String unit) {
        BigDecimal value = number(key, text, unit);
        if (value.stripTrailingZeros().scale() > 0 || value.compareTo(BigDecimal.valueOf(LARGEST)) > 0) {
            throw refusal(key, text);
        }
        return value.intValueExact();
    }

    /** Reads a number that its unit may follow. */
    private static BigDecimal number(String key, String text, String unit) {
        Matcher matcher = AMOUNT.matcher(text);
        if (!matcher.matches() || !matcher.group(2).isEmpty() && !matcher.group(2).matches(unit)) {
            throw refusal(key, text);
        }
        return FrenchNumbers.parse(matcher.group(1));
    }

    private static NotationException refusal(String key, String text) {
        return new NotationException(MESSAGES, "value.wrong." + key, NotationException.quotable(text));
    }

    private static String counted(String key, int count, Locale locale) {
        boolean plural = Messages.isEnglish(locale) ? count != 1 : count > 1;
        return MESSAGES.get(locale, "value." + key + (plural ? ".n" : ".1"), FrenchNumbers.print(BigDecimal.valueOf(count), locale));
    }
}
