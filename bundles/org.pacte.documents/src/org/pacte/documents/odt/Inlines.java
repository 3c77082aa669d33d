// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

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
import org.pacte.documents.tree.Tone;
import org.pacte.documents.xml.Markup;

/** Writes the text of paragraphs. */
final class Inlines {

    private final Markup out;
    private final Set<String> anchors;
    private int notes;

    /** @param anchors those of the sections that links may lead to */
    Inlines(Markup out, Set<String> anchors) {
        this.out = out;
        this.anchors = anchors;
    }

    void write(List<Inline> inlines) {
        inlines.forEach(this::write);
    }

    private void write(Inline inline) {
        switch (inline) {
            case Text text -> text(text.text());
            case Strong strong -> span("Strong", strong.content());
            case Emphasis emphasis -> span("Emphasis", emphasis.content());
            case Code code -> span("Code", List.of(new Text(code.text())));
            case Badge badge -> span("Badge_" + name(badge.tone()), List.of(new Text("\u00A0" + badge.label() + "\u00A0")));
            case LineBreak lineBreak -> out.empty("text:line-break");
            case Link link -> link(link);
            case Footnote note -> note(note);
        }
    }

    static String name(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    private void span(String style, List<Inline> content) {
        out.open("text:span", "text:style-name", style);
        write(content);
        out.close();
    }

    private void link(Link link) {
        if (link.isInternal() && !anchors.contains(link.anchor())) {
            write(link.content());
            return;
        }
        out.open("text:a", "xlink:type", "simple", "xlink:href", link.target());
        write(link.content());
        out.close();
    }

    private void note(Footnote note) {
        notes++;
        out.open("text:note", "text:id", "note" + notes, "text:note-class", "footnote").element("text:note-citation", Integer.toString(notes));
        out.open("text:note-body").open("text:p", "text:style-name", "Footnote");
        write(note.content());
        out.close().close().close();
    }

    /** Of several spaces readers keep one: the others have an element of their own. */
    void text(String text) {
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            boolean kept = text.charAt(i) == ' ' && (i == 0 || text.charAt(i - 1) == ' ');
            if (kept) {
                out.text(text.substring(start, i)).empty("text:s");
                start = i + 1;
            }
        }
        out.text(text.substring(start));
    }
}
