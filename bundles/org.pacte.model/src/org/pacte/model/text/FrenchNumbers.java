// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Exact decimal numbers as French texts write them: {@code 64 541}, {@code 5,5}, {@code +42}, {@code -3}.
 *
 * <p>Values are returned without trailing zeros and never in scientific notation, so that equal numbers are equal
 * objects.
 */
public final class FrenchNumbers {
    private static final Messages MESSAGES = Messages.beside(FrenchNumbers.class);
    private static final int MOST_DIGITS = 30;
    private static final String GROUP_SPACE = "[ \u00A0\u202F\u2009]";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<sign>[+\\-\u2212]?)(?<whole>[0-9]+|[0-9]{1,3}(?:" + GROUP_SPACE
                    + "[0-9]{3})+)(?:,(?<decimals>[0-9]+))?");
    private static final Pattern POINTED = Pattern.compile("[+\\-\u2212]?[0-9]+\\.[0-9]+");
    private static final Pattern POINTED_GROUPS = Pattern.compile("[+\\-\u2212]?[1-9][0-9]{0,2}(?:\\.[0-9]{3})+");
    private static final int GROUP = 3;

    private FrenchNumbers() {
    }

    /**
     * Reads a number; thousands may be separated by a space, no-break or not, and decimals follow a comma.
     *
     * @throws NotationException when the text is no number, has a decimal point, badly placed spaces or more than 30
     * digits
     */
    public static BigDecimal parse(String text) {
        String trimmed = text.strip();
        if (trimmed.chars().filter(FrenchNumbers::isDigit).count() > MOST_DIGITS) {
            throw new NotationException(MESSAGES, "number.long", NotationException.quotable(trimmed),
                    String.valueOf(MOST_DIGITS));
        }
        Matcher matcher = NUMBER.matcher(trimmed);
        if (!matcher.matches()) {
            throw refusal(trimmed);
        }
        String whole = matcher.group("whole").replaceAll(GROUP_SPACE, "");
        String decimals = matcher.group("decimals");
        BigDecimal value = new BigDecimal(decimals == null ? whole : whole + "." + decimals);
        String sign = matcher.group("sign");
        return normal(sign.isEmpty() || "+".equals(sign) ? value : value.negate());
    }

    private static NotationException refusal(String text) {
        if (POINTED_GROUPS.matcher(text).matches()) {
            return new NotationException(MESSAGES, "number.points", text, text.replace(".", Typography.NBSP));
        }
        if (POINTED.matcher(text).matches()) {
            return new NotationException(MESSAGES, "number.point", text, text.replace('.', ','));
        }
        return new NotationException(MESSAGES, "number.syntax", NotationException.quotable(text));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }

    /** Returns the same number without trailing zeros and with no negative scale. */
    public static BigDecimal normal(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Prints for a document: {@code 64 541,5} (no-break spaces, true minus sign), in English {@code 64,541.5}. */
    public static String print(BigDecimal value, Locale locale) {
        boolean english = Messages.isEnglish(locale);
        String digits = format(normal(value).abs(), english ? "," : Typography.NBSP, english ? "." : ",");
        return value.signum() < 0 ? "\u2212" + digits : digits;
    }

    /** Prints for a document with a given number of decimals, zeros included; the value must not need more. */
    public static String print(BigDecimal value, int decimals, Locale locale) {
        boolean english = Messages.isEnglish(locale);
        String digits = format(value.setScale(decimals).abs(), english ? "," : Typography.NBSP, english ? "." : ",");
        return value.signum() < 0 ? "\u2212" + digits : digits;
    }

    /** Prints with its sign, {@code +42} or {@code −5}, for a document. */
    public static String printSigned(BigDecimal value, Locale locale) {
        return value.signum() > 0 ? "+" + print(value, locale) : print(value, locale);
    }

    /** Prints as the formatter writes it in a contract's text: no-break spaces in thousands, plain minus sign. */
    public static String text(BigDecimal value) {
        String digits = format(normal(value).abs(), Typography.NBSP, ",");
        return value.signum() < 0 ? "-" + digits : digits;
    }

    private static String format(BigDecimal magnitude, String groupSeparator, String decimalSeparator) {
        String plain = magnitude.toPlainString();
        int point = plain.indexOf('.');
        StringBuilder whole = new StringBuilder(point < 0 ? plain : plain.substring(0, point));
        for (int at = whole.length() - GROUP; at > 0; at -= GROUP) {
            whole.insert(at, groupSeparator);
        }
        return point < 0 ? whole.toString() : whole + decimalSeparator + plain.substring(point + 1);
    }
}
