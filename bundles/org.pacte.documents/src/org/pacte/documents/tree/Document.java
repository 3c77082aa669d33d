// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/**
 * A whole document.
 *
 * @param language the language of its text, which is also that of the words that writers add
 * @param date the date it bears; the only date that a written file may hold
 * @param draft what the head of each page says as long as the text is not final, such as "Document de travail – version
 * 2"; empty when it is
 */
public record Document(String title, String subtitle, Locale language, LocalDate date, Metadata metadata, Cover cover,
        String draft, Numbering numbering, List<Content> content) {

    public Document {
        title = Legible.text(title);
        subtitle = Legible.text(subtitle);
        draft = Legible.text(draft);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(cover);
        Objects.requireNonNull(numbering);
        content = List.copyOf(content);
    }

    /** Returns the sections down to a depth, from 1, in the order of the text. */
    public List<Section> sections(int depth) {
        var sections = new ArrayList<Section>();
        collect(content, depth, sections);
        return List.copyOf(sections);
    }

    /** Returns all sections in the order of the text. */
    public List<Section> sections() {
        return sections(Integer.MAX_VALUE);
    }

    /** Tells whether the text is not final. */
    public boolean isDraft() {
        return !draft.isEmpty();
    }

    private static void collect(List<Content> content, int depth, List<Section> sections) {
        for (Content part : content) {
            if (part instanceof Section section && section.level() <= depth) {
                sections.add(section);
                collect(section.content(), depth, sections);
            }
        }
    }
}
