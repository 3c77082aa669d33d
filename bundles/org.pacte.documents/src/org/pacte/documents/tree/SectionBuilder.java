// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.List;
import java.util.function.Consumer;

/** Collects the blocks and sections of a document or of a section, in the order of the text. */
public final class SectionBuilder extends BlockBuilder {

    private final int level;
    private final SectionCounter counter;

    SectionBuilder(int level, SectionCounter counter) {
        this.level = level;
        this.counter = counter;
    }

    /** Adds a section whose anchor comes from its title. */
    public void section(String title, Consumer<SectionBuilder> body) {
        section(title, title, body);
    }

    /**
     * Adds a section.
     *
     * @param name the anchor comes from it: a stable name, so that links survive a change of the title
     */
    public void section(String name, String title, Consumer<SectionBuilder> body) {
        section(name, counter.number(level), Phrase.of(title), body);
    }

    /** Adds a section with a heading of several inlines; see {@link #section(String, String, Consumer)}. */
    public void section(String name, List<Inline> title, Consumer<SectionBuilder> body) {
        section(name, counter.number(level), title, body);
    }

    /** Adds a section that has no number, nor have the sections in it one of their own level. */
    public void unnumbered(String name, String title, Consumer<SectionBuilder> body) {
        section(name, "", Phrase.of(title), body);
    }

    private void section(String name, String number, List<Inline> title, Consumer<SectionBuilder> body) {
        String anchor = counter.anchor(name);
        var inner = new SectionBuilder(level + 1, number.isEmpty() ? counter.silent() : counter);
        body.accept(inner);
        addPart(new Section(level, number, anchor, title, inner.parts()));
    }
}
