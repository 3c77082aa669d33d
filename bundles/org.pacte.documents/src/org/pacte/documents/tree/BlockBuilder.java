// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects blocks in the order of the text. */
public class BlockBuilder {

    private final List<Content> parts = new ArrayList<>();

    BlockBuilder() {
    }

    /** Collects blocks that stand in no section. */
    public static List<Block> blocks(Consumer<BlockBuilder> body) {
        var builder = new BlockBuilder();
        body.accept(builder);
        return builder.parts.stream().map(Block.class::cast).toList();
    }

    /** Adds a paragraph of plain text. */
    public void paragraph(String text) {
        add(new Paragraph(text));
    }

    /** Adds a paragraph. */
    public void paragraph(List<Inline> content) {
        add(new Paragraph(content));
    }

    /** Adds a paragraph of a given role. */
    public void paragraph(Paragraph.Role role, String text) {
        add(new Paragraph(role, Phrase.of(text)));
    }

    /** Adds a paragraph of a given role. */
    public void paragraph(Paragraph.Role role, List<Inline> content) {
        add(new Paragraph(role, content));
    }

    /** Adds a list of plain texts with bullets. */
    public void bullets(List<String> items) {
        add(ItemList.bullets(items.stream().map(Phrase::of).toList()));
    }

    /** Adds a remark set apart. */
    public void callout(Tone tone, String title, Consumer<BlockBuilder> body) {
        add(new Callout(tone, title, blocks(body)));
    }

    /** Adds any block. */
    public void add(Block block) {
        parts.add(block);
    }

    /** Adds blocks. */
    public void add(List<? extends Block> blocks) {
        parts.addAll(blocks);
    }

    /** Tells whether nothing was added. */
    public boolean isEmpty() {
        return parts.isEmpty();
    }

    final void addPart(Content part) {
        parts.add(part);
    }

    final List<Content> parts() {
        return parts;
    }
}
