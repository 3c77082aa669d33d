// SPDX-License-Identifier: EPL-2.0
package org.pacte.planning.reciprocity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pacte.model.contract.Side;
import org.pacte.planning.progress.State;

/**
 * What one side commits to, in one axis or in all.
 *
 * @param side the side
 * @param entries its commitments, in the order of the text
 */
public record Account(Side side, List<Entry> entries) {

    public Account {
        entries = List.copyOf(entries);
    }

    public List<Entry> in(State state) {
        return entries.stream().filter(each -> each.state() == state).toList();
    }

    /** Returns the sums of what is promised exactly, one for each unit, in the order in which the units come first. */
    public List<Figure> sums() {
        Map<String, List<Figure>> byUnit = new LinkedHashMap<>();
        for (Entry entry : entries) {
            entry.figure().filter(figure -> figure.total().isExact())
                    .ifPresent(figure -> byUnit.computeIfAbsent(figure.total().unit().key(), key -> new ArrayList<>()).add(figure));
        }
        return byUnit.values().stream().map(Figure::sum).flatMap(Optional::stream).toList();
    }
}
