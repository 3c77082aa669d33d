// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import java.util.List;
import java.util.stream.Collectors;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.Content;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
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
import org.pacte.documents.tree.Text;
import org.pacte.documents.xml.Markup;

/** Writes the text of a document: its title, its sections and their blocks. */
final class Blocks {

    private final Document document;
    private final Markup out;
    private final AutomaticStyles styles;
    private final Inlines inlines;
    private final Tables tables;
    private boolean startsPage;

    Blocks(Document document, Markup out, AutomaticStyles styles) {
        this.document = document;
        this.out = out;
        this.styles = styles;
        this.inlines = new Inlines(out, document.sections().stream().map(Section::anchor).collect(Collectors.toUnmodifiableSet()));
        this.tables = new Tables(this, out, styles);
    }

    void write() {
        document.cover().issuers().forEach(issuer -> paragraph("Issuer", List.of(new Text(issuer))));
        line(document.cover().ownPage() ? "Cover_title" : "Title", document.title());
        line("Subtitle", document.subtitle());
        document.cover().lines().forEach(detail -> line("Cover_detail", detail));
        startsPage = document.cover().ownPage();
        content(document.content());
    }

    private void content(List<Content> parts) {
        for (Content part : parts) {
            switch (part) {
                case Section section -> section(section);
                case Block block -> block(block, "Text_body");
            }
        }
    }

    private void section(Section section) {
        int level = Math.min(section.level(), Styles.DEEPEST_HEADING);
        boolean counted = section.isNumbered() && Styles.counts(document.numbering());
        String style = "Heading_" + level;
        String outline = Integer.toString(section.level());
        if (counted) {
            out.open("text:h", "text:style-name", broken(style), "text:outline-level", outline);
        } else {
            out.open("text:h", "text:style-name", broken(style), "text:outline-level", outline, "text:is-list-header", "true");
        }
        out.empty("text:bookmark-start", "text:name", section.anchor());
        if (section.isNumbered() && !counted) {
            inlines.text(section.number() + document.numbering().level(section.level()).separator());
        }
        inlines.write(section.title());
        out.empty("text:bookmark-end", "text:name", section.anchor()).close().line();
        content(section.content());
    }

    /** Writes blocks, their ordinary paragraphs in a style. */
    void blocks(List<Block> blocks, String style) {
        blocks.forEach(block -> block(block, style));
    }

    private void block(Block block, String style) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph.role() == Paragraph.Role.BODY ? style : Styles.of(paragraph.role()), paragraph.content());
            case Quote quote -> blocks(quote.content(), "Quotations");
            case ItemList list -> list(list);
            case Callout callout -> tables.callout(callout);
            case Table table -> tables.data(table);
            case KeyValues values -> tables.values(values);
            case KeyFigures figures -> tables.figures(figures);
            case Signatures signatures -> tables.signatures(signatures);
            case TableOfContents contents -> contents(contents);
            case PageBreak pageBreak -> startsPage = true;
        }
    }

    /** Writes a paragraph; of an empty line nothing. */
    void line(String style, String text) {
        if (!text.isEmpty()) {
            paragraph(style, List.of(new Text(text)));
        }
    }

    void paragraph(String style, List<Inline> content) {
        out.open("text:p", "text:style-name", broken(style));
        inlines.write(content);
        out.close().line();
    }

    /** A table cannot start a page here: an empty line before it does. */
    void beforeTable() {
        if (startsPage) {
            paragraph("Gap", List.of());
        }
    }

    private String broken(String style) {
        boolean breaks = startsPage;
        startsPage = false;
        return breaks ? styles.startingPage(style) : style;
    }

    private void list(ItemList list) {
        out.open("text:list", "text:style-name", list.ordered() ? "Numbers" : "Bullets");
        for (int i = 0; i < list.items().size(); i++) {
            if (i == 0 && list.ordered() && list.start() != 1) {
                out.open("text:list-item", "text:start-value", Integer.toString(list.start()));
            } else {
                out.open("text:list-item");
            }
            blocks(list.items().get(i), "List_item");
            out.close();
        }
        out.close().line();
    }

    /** Page numbers are references, which the editor fills when it opens the text. */
    private void contents(TableOfContents contents) {
        String depth = Integer.toString(contents.depth());
        out.open("text:table-of-content", "text:name", "contents", "text:protected", "true");
        out.open("text:table-of-content-source", "text:outline-level", depth).element("text:index-title-template", contents.title());
        for (int level = 1; level <= contents.depth(); level++) {
            out.open("text:table-of-content-entry-template", "text:outline-level", Integer.toString(level), "text:style-name", Styles.contents(level));
            out.empty("text:index-entry-link-start").empty("text:index-entry-chapter").empty("text:index-entry-text");
            out.empty("text:index-entry-tab-stop", "style:type", "right", "style:leader-char", ".").empty("text:index-entry-page-number")
                    .empty("text:index-entry-link-end").close();
        }
        out.close().open("text:index-body").open("text:index-title", "text:name", "contents_title");
        line("Contents_title", contents.title());
        out.close();
        document.sections(contents.depth()).forEach(this::entry);
        out.close().close().line();
        startsPage = true;
    }

    private void entry(Section section) {
        String separator = section.isNumbered() ? document.numbering().level(section.level()).separator() : "";
        out.open("text:p", "text:style-name", Styles.contents(section.level())).open("text:a", "xlink:type", "simple", "xlink:href", "#" + section.anchor(),
                "text:style-name", "Contents_link", "text:visited-style-name", "Contents_link");
        inlines.text(section.number() + separator + Inline.plain(section.title()));
        out.empty("text:tab").open("text:bookmark-ref", "text:reference-format", "page", "text:ref-name", section.anchor()).close().close().close();
    }

    Inlines inlines() {
        return inlines;
    }
}
