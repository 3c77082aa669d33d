// SPDX-License-Identifier: EPL-2.0
package org.pacte.checks.quantities;

import java.util.Set;
import java.util.stream.Collectors;

import org.pacte.checks.WordList;
import org.pacte.model.quantity.Unit;

/** The units that count what happens and not what exists; {@code event-units.txt} lists them. */
public final class EventUnits {
    private static final String LIST = "event-units.txt";

    private final Set<String> firstWords;

    private EventUnits(Set<String> firstWords) {
        this.firstWords = firstWords;
    }

    public static EventUnits load() {
        return new EventUnits(WordList.beside(EventUnits.class, LIST).stream().map(line -> firstWord(new Unit(line)))
                .collect(Collectors.toUnmodifiableSet()));
    }

    public boolean contains(Unit unit) {
        return firstWords.contains(firstWord(unit));
    }

    private static String firstWord(Unit unit) {
        return unit.key().split(" ", 2)[0];
    }
}
