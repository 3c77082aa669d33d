// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/** Terms, each with what is said of it: the features of a commitment, a glossary. */
public record KeyValues(List<Entry> entries) implements Block {

    /** A term and its value. */
    public record Entry(List<Inline> key, List<Block> value) {

        public Entry {
            key = List.copyOf(key);
            value = List.copyOf(value);
        }
    }

    public KeyValues {
        entries = List.copyOf(entries);
    }
}
