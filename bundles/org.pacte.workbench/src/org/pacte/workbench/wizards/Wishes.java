// SPDX-License-Identifier: EPL-2.0
package org.pacte.workbench.wizards;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.pacte.dsl.ide.drafting.DraftOrder;
import org.pacte.dsl.ide.drafting.ModelOutline;
import org.pacte.dsl.ide.drafting.PlaceName;

/** What the user has said so far about a new contract. */
final class Wishes {
    ShippedModels.Model model;
    String title = "";
    String place = "";
    LocalDate start;
    LocalDate end;
    boolean examples = true;
    final Map<String, String> parties = new LinkedHashMap<>();
    final Set<String> axes = new LinkedHashSet<>();
    Path folder;
    boolean newFolder = true;

    /** Usually a contract begins with a year and lasts three. */
    Wishes(LocalDate today) {
        start = LocalDate.of(today.getYear() + 1, 1, 1);
        end = start.plusYears(3).minusDays(1);
    }

    /** Takes a model: all its parties and axes, under the name of the place as far as it is known. */
    void take(ShippedModels.Model chosen) {
        model = chosen;
        parties.clear();
        chosen.outline().parties().forEach(party -> parties.put(party.name(), named(party.title())));
        axes.clear();
        chosen.outline().axes().forEach(axis -> axes.add(axis.name()));
    }

    /** Returns words of the model with the place of the user instead of the model's. */
    String named(String words) {
        String there = place.isBlank() ? "…" : place.strip();
        String years = start.getYear() + "-" + end.getYear();
        ModelOutline outline = model.outline();
        return words.replace("de " + outline.place(), place.isBlank() ? "de …" : PlaceName.of(there))
                .replace(outline.place(), there)
                .replace(outline.start().getYear() + "-" + outline.end().getYear(), years);
    }

    DraftOrder order(Set<String> known) {
        return new DraftOrder(title, place.strip(), start, end, parties, axes, examples, known);
    }
}
