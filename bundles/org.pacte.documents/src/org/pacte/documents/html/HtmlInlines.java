// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pacte.documents.tree.Badge;
import org.pacte.documents.tree.Code;
import org.pacte.documents.tree.Emphasis;
import org.pacte.documents.tree.Footnote;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.LineBreak;
import org.pacte.documents.tree.Link;
import org.pacte.documents.tree.Strong;
import org.pacte.documents.tree.Text;
import org.pacte.documents.xml.Markup;
import org.pacte.model.text.Messages;

/** Writes inlines, and keeps the notes for the end of the page. */
final class HtmlInlines {

    private static final Messages MESSAGES = Messages.beside(HtmlInlines.class);

    private final Markup out;
    private final Locale language;
    private final Set<String> anchors;
    private final List<Footnote> notes = new ArrayList<>();

    HtmlInlines(Markup out, Locale language, Set<String> anchors) {
        this.out = out;
        this.language = language;
        this.anchors = anchors;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Text text -> out.text(text.text());
            case Strong strong -> wrap("strong", strong.content());
            case Emphasis emphasis -> wrap("em", emphasis.content());
            case Code code -> out.element("code", code.text());
            case LineBreak lineBreak -> out.empty("br");
            case Badge badge -> out.element("span", badge.label(), "class", "badge " + HtmlBlocks.tone(badge.tone()));
            case Link link -> link(link);
            case Footnote note -> call(note);
        }
    }

    private void wrap(String element, List<Inline> content) {
        out.open(element);
        write(content);
        out.close();
    }

    private void link(Link link) {
        boolean leadsNowhere = link.isInternal() && !anchors.contains(link.anchor());
        if (leadsNowhere) {
            write(link.content());
        } else {
            out.open("a", "href", link.target());
            write(link.content());
            out.close();
        }
    }

    private void call(Footnote note) {
        notes.add(note);
        String number = Integer.toString(notes.size());
        out.open("sup").element("a", number, "class", "call", "id", "_call" + number, "href", "#_note" + number,
                "aria-label", MESSAGES.get(language, "notes.call", number)).close();
    }

    /** Writes the notes that were called so far, under a heading. */
    void writeNotes() {
        if (notes.isEmpty()) {
            return;
        }
        out.open("section", "class", "notes").element("h2", MESSAGES.get(language, "notes.title"), "id", "_notes");
        out.open("ol").line();
        for (int i = 0; i < notes.size(); i++) {
            String number = Integer.toString(i + 1);
            out.open("li", "id", "_note" + number);
            write(notes.get(i).content());
            out.text(" ").element("a", "↩", "href", "#_call" + number, "aria-label",
                    MESSAGES.get(language, "notes.back", number));
            out.close().line();
        }
        out.close().close().line();
    }
}
