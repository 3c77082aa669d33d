// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.ArrayList;
import java.util.List;

/** Collects the inlines of a paragraph, a cell or a heading, from left to right. */
public final class Phrase {

    private final List<Inline> inlines = new ArrayList<>();

    /** Makes a phrase of plain text. */
    public static List<Inline> of(String text) {
        return List.of(new Text(text));
    }

    /** Adds plain text. */
    public Phrase text(String text) {
        return add(new Text(text));
    }

    /** Adds text in bold. */
    public Phrase strong(String text) {
        return add(new Strong(text));
    }

    /** Adds text in italics. */
    public Phrase emphasis(String text) {
        return add(new Emphasis(text));
    }

    /** Adds a link to a section. */
    public Phrase section(String anchor, String text) {
        return add(Link.toSection(anchor, text));
    }

    /** Adds a badge. */
    public Phrase badge(Tone tone, String label) {
        return add(new Badge(tone, label));
    }

    /** Adds a note. */
    public Phrase note(String text) {
        return add(new Footnote(of(text)));
    }

    /** Ends the line, unless nothing stands on it. */
    public Phrase line() {
        return inlines.isEmpty() || inlines.getLast() instanceof LineBreak ? this : add(new LineBreak());
    }

    /** Adds any inline. */
    public Phrase add(Inline inline) {
        inlines.add(inline);
        return this;
    }

    /** Adds inlines. */
    public Phrase add(List<Inline> others) {
        inlines.addAll(others);
        return this;
    }

    /** Returns what was collected. */
    public List<Inline> inlines() {
        return List.copyOf(inlines);
    }
}
