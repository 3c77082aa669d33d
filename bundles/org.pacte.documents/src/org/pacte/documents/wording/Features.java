// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.wording;

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
public final class Features {

    private final Wording wording;
    private final List<KeyValues.Entry> entries = new ArrayList<>();

    public Features(Wording wording) {
        this.wording = wording;
    }

    public void text(String key, String value) {
        if (!value.isEmpty()) {
            add(key, Phrase.of(value));
        }
    }

    public void named(String key, List<? extends NamedElement> elements) {
        text(key, wording.names(elements));
    }

    public void lines(String key, List<String> items) {
        items(key, items.stream().map(Phrase::of).toList());
    }

    public void items(String key, List<List<Inline>> items) {
        if (items.size() == 1) {
            add(key, items.getFirst());
        } else if (!items.isEmpty()) {
            blocks(key, List.of(ItemList.bullets(items)));
        }
    }

    public void execution(ExecutionStatus status, LocalDate date) {
        String label = status == ExecutionStatus.UNSPECIFIED ? "" : wording.label(status);
        String day = wording.date(date);
        boolean both = !label.isEmpty() && !day.isEmpty();
        text("execution", both ? wording.word("execution.on", label, day) : label + day);
    }

    public void authors(String key, List<String> texts) {
        text(key, wording.series(texts.stream().map(wording::text).toList()));
    }

    public void add(String key, List<Inline> value) {
        blocks(key, List.of(new Paragraph(value)));
    }

    public void blocks(String key, List<? extends Block> value) {
        if (!value.isEmpty()) {
            entries.add(new KeyValues.Entry(Phrase.of(wording.word("feature." + key)), List.copyOf(value)));
        }
    }

    public List<KeyValues.Entry> entries() {
        return List.copyOf(entries);
    }
}
