// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Collects what is said of a document as a whole, then its text. */
public final class DocumentBuilder {

    private final String title;
    private final Locale language;
    private final LocalDate date;
    private String subtitle = "";
    private String draft = "";
    private Metadata metadata = Metadata.NONE;
    private Cover cover = Cover.PLAIN;
    private Numbering numbering = Numbering.DECIMAL;
    private Document.Form form = Document.Form.TEXT;
    private final List<Event> events = new ArrayList<>();

    /** Starts a document; see {@link Document}. */
    public DocumentBuilder(String title, Locale language, LocalDate date) {
        this.title = title;
        this.language = language;
        this.date = date;
    }

    /** Sets the line below the title. */
    public DocumentBuilder subtitle(String text) {
        subtitle = text;
        return this;
    }

    /** Sets the text at the head of each page of a draft. */
    public DocumentBuilder draft(String text) {
        draft = text;
        return this;
    }

    /** Sets what a catalogue says of the document. */
    public DocumentBuilder metadata(Metadata value) {
        metadata = value;
        return this;
    }

    /** Sets what stands around the title. */
    public DocumentBuilder cover(Cover value) {
        cover = value;
        return this;
    }

    /** Sets how sections are numbered: {@link Numbering#DECIMAL} if nothing is set. */
    public DocumentBuilder numbering(Numbering value) {
        numbering = value;
        return this;
    }

    /** Says that the document is made of wide tables. */
    public DocumentBuilder tables() {
        form = Document.Form.TABLES;
        return this;
    }

    /** Adds days for the calendars of the readers. */
    public DocumentBuilder events(List<Event> more) {
        events.addAll(more);
        return this;
    }

    /** Collects the text and returns the document. */
    public Document build(Consumer<SectionBuilder> body) {
        var content = new SectionBuilder(1, new SectionCounter(numbering));
        body.accept(content);
        return new Document(title, subtitle, language, date, metadata, cover, draft, numbering, form, events, content.parts());
    }
}
