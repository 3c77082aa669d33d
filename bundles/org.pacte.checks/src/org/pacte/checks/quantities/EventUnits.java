// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.model.quantity.Unit;

/** The units that count what happens and not what exists; {@code event-units.txt} lists them. */
final class EventUnits {
    private static final String LIST = "event-units.txt";

    private final Set<String> firstWords;

    private EventUnits(Set<String> firstWords) {
        this.firstWords = firstWords;
    }

    static EventUnits load() {
        try (InputStream stream = EventUnits.class.getResourceAsStream(LIST);
                BufferedReader reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new EventUnits(reader.lines().filter(line -> !line.startsWith("#")).map(line -> firstWord(new Unit(line)))
                    .collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(LIST, e);
        }
    }

    boolean contains(Unit unit) {
        return firstWords.contains(firstWord(unit));
    }

    private static String firstWord(Unit unit) {
        return unit.key().split(" ", 2)[0];
    }
}
