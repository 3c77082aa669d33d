// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.Objects;

/** Lines of running text. */
public record Paragraph(Role role, List<Inline> content) implements Block {

    /** What the paragraph is for. */
    public enum Role {
        /** Ordinary text. */
        BODY,
        /** The sentence that opens a part and sums it up. */
        LEAD,
        /** A line that announces a few blocks but is no section, such as the camp above its commitments. */
        LABEL,
        /** A recital of a legal text, "Vu …" or "Considérant …". */
        RECITAL,
        /** Remarks of lesser weight: a source, a way of reading. */
        SMALL
    }

    public Paragraph {
        Objects.requireNonNull(role);
        content = List.copyOf(content);
    }

    /** Makes a paragraph of ordinary text. */
    public Paragraph(List<Inline> content) {
        this(Role.BODY, content);
    }

    /** Makes a paragraph of ordinary text. */
    public Paragraph(String text) {
        this(Role.BODY, List.of(new Text(text)));
    }
}
