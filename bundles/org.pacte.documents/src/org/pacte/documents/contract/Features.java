// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.contract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Phrase;
import org.pacte.model.contract.ExecutionStatus;
import org.pacte.model.contract.NamedElement;

/** Collects, line by line, what is stated of a commitment or an action; what says nothing makes no line. */
final class Features {

    private final Wording wording;
    private final List<KeyValues.Entry> entries = new ArrayList<>();

    Features(Wording wording) {
        this.wording = wording;
    }

    void text(String key, String value) {
        if (!value.isEmpty()) {
            add(key, Phrase.of(value));
        }
    }

    void named(String key, List<? extends NamedElement> elements) {
        text(key, wording.names(elements));
    }

    void lines(String key, List<String> items) {
        items(key, items.stream().map(Phrase::of).toList());
    }

    void items(String key, List<List<Inline>> items) {
        if (items.size() == 1) {
            add(key, items.getFirst());
        } else if (!items.isEmpty()) {
            put(key, ItemList.bullets(items));
        }
    }

    void execution(ExecutionStatus status, LocalDate date) {
        String label = status == ExecutionStatus.UNSPECIFIED ? "" : wording.label(status);
        String day = wording.date(date);
        boolean both = !label.isEmpty() && !day.isEmpty();
        text("execution", both ? wording.say("execution.on", label, day) : label + day);
    }

    void add(String key, List<Inline> value) {
        put(key, new Paragraph(value));
    }

    private void put(String key, Block value) {
        entries.add(new KeyValues.Entry(Phrase.of(wording.say("feature." + key)), List.of(value)));
    }

    List<KeyValues.Entry> entries() {
        return List.copyOf(entries);
    }
}
