// SPDX-License-Identifier: EPL-2.0
package org.pacte.model.quantity;

import java.util.Locale;
import java.util.OptionalInt;

import org.pacte.model.text.Messages;

/**
 * The years over which a rate runs, both included.
 *
 * @param first the first year, if it is stated
 * @param last the last year, if it is stated
 */
public record YearSpan(OptionalInt first, OptionalInt last) {
    /** No year is stated. */
    public static final YearSpan UNSTATED = new YearSpan(OptionalInt.empty(), OptionalInt.empty());

    private static final Messages MESSAGES = Messages.beside(YearSpan.class);
    private static final int GREATEST_YEAR = 9999;

    public static YearSpan of(int first, int last) {
        return new YearSpan(OptionalInt.of(first), OptionalInt.of(last));
    }

    public static YearSpan from(int first) {
        return new YearSpan(OptionalInt.of(first), OptionalInt.empty());
    }

    /** Tells whether both years are stated, in order and real, so that periods can be counted. */
    public boolean isClosed() {
        return first.isPresent() && last.isPresent() && first.getAsInt() >= 1 && first.getAsInt() <= last.getAsInt()
                && last.getAsInt() <= GREATEST_YEAR;
    }

    public boolean isReversed() {
        return first.isPresent() && last.isPresent() && first.getAsInt() > last.getAsInt();
    }

    /** Tells whether a year surely belongs to the span; a span without any year contains none. */
    public boolean contains(int year) {
        boolean stated = first.isPresent() || last.isPresent();
        return stated && year >= first.orElse(year) && year <= last.orElse(year);
    }

    /** Prints {@code de 2022 à 2026}, {@code en 2022}, {@code à partir de 2022}, {@code jusqu’en 2026}, or nothing. */
    public String print(Locale locale) {
        if (first.isEmpty() && last.isEmpty()) {
            return "";
        }
        if (last.isEmpty()) {
            return MESSAGES.get(locale, "years.from", String.valueOf(first.getAsInt()));
        }
        if (first.isEmpty()) {
            return MESSAGES.get(locale, "years.until", String.valueOf(last.getAsInt()));
        }
        if (first.equals(last)) {
            return MESSAGES.get(locale, "years.in", String.valueOf(last.getAsInt()));
        }
        return MESSAGES.get(locale, "years.between", String.valueOf(first.getAsInt()), String.valueOf(last.getAsInt()));
    }
}
