// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.math.BigInteger;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPr;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.Content;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.Section;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.TableOfContents;

/** Writes sections and blocks as styled paragraphs and tables. */
final class BlockWriter {

    private final InlineWriter inlines;
    private final Headings headings;
    private final Lists lists;
    private final ContentsWriter contents;
    private final TableWriter tables;
    private boolean startsPage;

    BlockWriter(InlineWriter inlines, Headings headings, Lists lists, ContentsWriter contents) {
        this.inlines = inlines;
        this.headings = headings;
        this.lists = lists;
        this.contents = contents;
        this.tables = new TableWriter(this, inlines);
    }

    /**
     * Where a block stands.
     *
     * @param style the style of ordinary paragraphs there
     * @param depth how many lists are around it
     * @param withNext whether it must stand on the page of what follows
     */
    record Place(Flow flow, String style, int depth, boolean withNext) {

        Place(Flow flow, String style) {
            this(flow, style, 0, false);
        }

        private Place styled(String id) {
            return new Place(flow, id, depth, withNext);
        }

        private Place inItem() {
            return new Place(flow, Style.LIST_CONTINUE, depth + 1, withNext);
        }

        private Place keptWithNext() {
            return new Place(flow, style, depth, true);
        }
    }

    /** Makes the next paragraph start a page. */
    void startPage() {
        startsPage = true;
    }

    /** Writes the content of a document or section. */
    void content(List<Content> parts, Flow flow) {
        var place = new Place(flow, Style.BODY);
        boolean first = true;
        for (int i = 0; i < parts.size(); i++) {
            switch (parts.get(i)) {
                case Section section -> {
                    heading(section, first, flow);
                    content(section.content(), flow);
                    first = first && !section.isNumbered();
                }
                case Block block -> block(block, announces(parts, i) ? place.keptWithNext() : place);
            }
        }
    }

    /**
     * Tells whether a part belongs to the next one: it opens a section by a remark or quotation, or announces a list.
     */
    private static boolean announces(List<Content> parts, int index) {
        if (index + 1 == parts.size()) {
            return false;
        }
        Content part = parts.get(index);
        boolean remark = part instanceof Paragraph paragraph && paragraph.role() == Paragraph.Role.SMALL;
        boolean opening = index == 0 && (remark || part instanceof Quote);
        return opening || part instanceof Paragraph && parts.get(index + 1) instanceof ItemList;
    }

    private void heading(Section section, boolean first, Flow flow) {
        CTP paragraph = bare(flow);
        headings.format(paragraph.getPPr(), section.level(), section.isNumbered(), first);
        contents.mark(section, paragraph, () -> inlines.write(section.title(), paragraph));
    }

    /** Writes blocks. */
    void blocks(List<Block> blocks, Place place) {
        blocks.forEach(block -> block(block, place));
    }

    private void block(Block block, Place place) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph, place);
            case Quote quote -> blocks(quote.content(), place.styled(Style.QUOTE));
            case ItemList list -> list(list, place);
            case Callout callout -> tables.callout(callout, place.flow());
            case Table table -> tables.data(table, place.flow());
            case KeyValues values -> tables.values(values, place.flow());
            case KeyFigures figures -> tables.figures(figures, place.flow());
            case Signatures signatures -> tables.signatures(signatures, place.flow());
            case TableOfContents table -> contents.write(table, place.flow(), () -> bare(place.flow()));
            case PageBreak pageBreak -> startPage();
        }
    }

    private void paragraph(Paragraph paragraph, Place place) {
        boolean body = paragraph.role() == Paragraph.Role.BODY;
        CTP element = styled(place.flow(), body ? place.style() : Style.paragraph(paragraph.role()));
        if (place.withNext()) {
            element.getPPr().addNewKeepNext();
        }
        inlines.write(paragraph.content(), element);
    }

    private void list(ItemList list, Place place) {
        BigInteger definition = lists.definition(list, place.depth());
        for (List<Block> item : list.items()) {
            CTP first = styled(place.flow(), list.ordered() ? Style.LIST_NUMBER : Style.LIST_BULLET);
            lists.item(first.getPPr(), definition, place.depth());
            if (!item.isEmpty() && item.getFirst() instanceof Paragraph opening) {
                inlines.write(opening.content(), first);
                blocks(item.subList(1, item.size()), place.inItem());
            } else {
                blocks(item, place.inItem());
            }
        }
    }

    /** Adds a paragraph of a style. */
    CTP styled(Flow flow, String style) {
        CTP paragraph = bare(flow);
        paragraph.getPPr().addNewPStyle().setVal(style);
        return paragraph;
    }

    /** Adds a paragraph that has properties but no style yet. */
    CTP bare(Flow flow) {
        CTP paragraph = flow.paragraphs().get();
        CTPPr properties = paragraph.addNewPPr();
        if (startsPage) {
            properties.addNewPageBreakBefore();
            startsPage = false;
        }
        return paragraph;
    }
}
