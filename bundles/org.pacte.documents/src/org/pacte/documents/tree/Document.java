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
 * @param form how its pages lie, and whether a spreadsheet can hold it
 * @param events the days that it tells, for the calendars of its readers
 */
public record Document(String title, String subtitle, Locale language, LocalDate date, Metadata metadata, Cover cover,
        String draft, Numbering numbering, Form form, List<Event> events, List<Content> content) {

    /** What a document mostly is. */
    public enum Form {
        /** Text to be read from the first page to the last. */
        TEXT,
        /** Wide tables: the pages lie on their long side, and a spreadsheet can hold it. */
        TABLES
    }

    public Document {
        title = Legible.text(title);
        subtitle = Legible.text(subtitle);
        draft = Legible.text(draft);
        Objects.requireNonNull(language);
        Objects.requireNonNull(date);
        Objects.requireNonNull(metadata);
        Objects.requireNonNull(cover);
        Objects.requireNonNull(numbering);
        Objects.requireNonNull(form);
        events = List.copyOf(events);
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

    /** Returns all tables, in the order of the text, each with the titles of the sections around it, the outermost first. */
    public List<PlacedTable> tables() {
        var tables = new ArrayList<PlacedTable>();
        tables(content, List.of(), tables);
        return List.copyOf(tables);
    }

    /**
     * A table and where it stands.
     *
     * @param path the titles of the sections around it, the outermost first
     */
    public record PlacedTable(List<String> path, Table table) {

        public PlacedTable {
            path = List.copyOf(path);
        }
    }

    private static void tables(List<Content> content, List<String> path, List<PlacedTable> tables) {
        for (Content part : content) {
            if (part instanceof Table table) {
                tables.add(new PlacedTable(path, table));
            } else if (part instanceof Section section) {
                var inner = new ArrayList<>(path);
                inner.add(Inline.plain(section.title()));
                tables(section.content(), inner, tables);
            }
        }
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
