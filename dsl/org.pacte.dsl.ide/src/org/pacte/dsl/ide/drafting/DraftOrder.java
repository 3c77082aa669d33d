// SPDX-License-Identifier: EPL-2.0
package org.pacte.dsl.ide.drafting;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/**
 * What a new contract shall be.
 *
 * @param title what it is called
 * @param place the commune or group of communes, as its inhabitants write it: {@code Le Mans}
 * @param start its first day
 * @param end its last day
 * @param parties the titles of those who conclude it, by their names in the model; the others go, with what only they do
 * @param axes the names of the axes that are kept
 * @param examples whether the model's diagnosis and commitments stay as examples, or only the bare axes
 * @param known the qualified names of the entries and services that the dossier already has: they are not declared again
 */
public record DraftOrder(String title, String place, LocalDate start, LocalDate end, Map<String, String> parties,
        Set<String> axes, boolean examples, Set<String> known) {
    public DraftOrder {
        parties = Map.copyOf(parties);
        axes = Set.copyOf(axes);
        known = Set.copyOf(known);
    }
}
