// SPDX-License-Identifier: EPL-2.0
package org.pacte.cli.terminal;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.pacte.model.text.NotationException;
import org.pacte.model.time.FrenchDates;
import picocli.CommandLine.ITypeConverter;

/** Reads a day of the command line: {@code 01/10/2021}, or {@code 2021-10-01} for scripts. */
public final class DayConverter implements ITypeConverter<LocalDate> {
    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    private final Invocation invocation;

    public DayConverter(Invocation invocation) {
        this.invocation = invocation;
    }

    @Override
    public LocalDate convert(String value) {
        try {
            return ISO.matcher(value).matches() ? LocalDate.parse(value) : FrenchDates.parse(value);
        } catch (final NotationException e) {
            throw new CommandFailure(e.message(invocation.locale()));
        } catch (final DateTimeException e) {
            throw invocation.failure("usage.day", value);
        }
    }
}
