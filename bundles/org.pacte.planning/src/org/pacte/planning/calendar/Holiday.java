// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.calendar;

import java.time.LocalDate;
import java.util.Locale;

import org.pacte.model.text.Messages;

/**
 * A public holiday of one year.
 *
 * @param day the day
 * @param key its name in the message bundle
 */
public record Holiday(LocalDate day, String key) implements Comparable<Holiday> {
    private static final Messages MESSAGES = Messages.beside(Holiday.class);

    /** Prints {@code lundi de Pâques}, in English {@code Easter Monday}. */
    public String print(Locale locale) {
        return MESSAGES.get(locale, "holiday." + key);
    }

    @Override
    public int compareTo(Holiday other) {
        int byDay = day.compareTo(other.day);
        return byDay == 0 ? key.compareTo(other.key) : byDay;
    }
}
