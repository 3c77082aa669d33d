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
            blocks(key, List.of(ItemList.bullets(items)));
        }
    }

    void execution(ExecutionStatus status, LocalDate date) {
        String label = status == ExecutionStatus.UNSPECIFIED ? "" : wording.label(status);
        String day = wording.date(date);
        boolean both = !label.isEmpty() && !day.isEmpty();
        text("execution", both ? wording.say("execution.on", label, day) : label + day);
    }

    void authors(String key, List<String> texts) {
        text(key, wording.series(texts.stream().map(wording::text).toList()));
    }

    void add(String key, List<Inline> value) {
        blocks(key, List.of(new Paragraph(value)));
    }

    void blocks(String key, List<? extends Block> value) {
        if (!value.isEmpty()) {
            entries.add(new KeyValues.Entry(Phrase.of(wording.say("feature." + key)), List.copyOf(value)));
        }
    }

    List<KeyValues.Entry> entries() {
        return List.copyOf(entries);
    }
}
