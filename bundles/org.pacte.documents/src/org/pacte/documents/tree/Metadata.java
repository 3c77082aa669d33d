// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;

/**
 * What a catalogue says of a document.
 *
 * @param creator who answers for the text
 * @param subject what it is about, in a few words
 * @param description what it is about, in a sentence or two
 */
public record Metadata(String creator, String subject, String description, List<String> keywords) {

    /** Nothing is said. */
    public static final Metadata NONE = new Metadata("", "", "", List.of());

    public Metadata {
        creator = Legible.text(creator);
        subject = Legible.text(subject);
        description = Legible.text(description);
        keywords = keywords.stream().map(Legible::text).toList();
    }
}
