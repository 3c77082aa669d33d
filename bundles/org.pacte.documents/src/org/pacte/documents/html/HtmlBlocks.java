// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.html;

import java.util.List;
import java.util.Locale;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.Content;
import org.pacte.documents.tree.ItemList;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Numbering;
import org.pacte.documents.tree.PageBreak;
import org.pacte.documents.tree.Paragraph;
import org.pacte.documents.tree.Quote;
import org.pacte.documents.tree.Section;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.TableOfContents;
import org.pacte.documents.tree.Tone;
import org.pacte.documents.xml.Markup;

/** Writes sections and blocks. */
final class HtmlBlocks {

    private static final int DEEPEST_HEADING = 6;

    private final Markup out;
    private final HtmlInlines inlines;
    private final Numbering numbering;
    private int tables;

    HtmlBlocks(Markup out, HtmlInlines inlines, Numbering numbering) {
        this.out = out;
        this.inlines = inlines;
        this.numbering = numbering;
    }

    /** Returns the class that gives a tone its colours. */
    static String tone(Tone tone) {
        return tone.name().toLowerCase(Locale.ROOT);
    }

    void write(List<? extends Content> content) {
        content.forEach(this::write);
    }

    private void write(Content content) {
        switch (content) {
            case Section section -> section(section);
            case Block block -> block(block);
        }
    }

    private void block(Block block) {
        switch (block) {
            case Paragraph paragraph -> paragraph(paragraph);
            case Quote quote -> wrap("blockquote", quote.content());
            case ItemList list -> list(list);
            case Table table -> table(table);
            case Callout callout -> callout(callout);
            case KeyValues values -> keyValues(values);
            case KeyFigures figures -> keyFigures(figures);
            case Signatures signatures -> signatures(signatures);
            case PageBreak pageBreak -> out.empty("hr", "class", "page").line();
            // The page has one table of contents, beside the text.
            case TableOfContents contents -> out.line();
        }
    }

    private void section(Section section) {
        String heading = "h" + Math.min(section.level() + 1, DEEPEST_HEADING);
        out.open("section", "id", section.anchor(), "class", "level" + section.level()).line();
        out.open(heading);
        number(section);
        inlines.write(section.title());
        out.close().line();
        write(section.content());
        out.close().line();
    }

    /** Writes the number of a section, if it has one, with what separates it from the title. */
    void number(Section section) {
        if (section.isNumbered()) {
            String separator = numbering.level(section.level()).separator();
            out.element("span", section.number() + separator, "class", "number");
        }
    }

    private void paragraph(Paragraph paragraph) {
        if (paragraph.role() == Paragraph.Role.BODY) {
            out.open("p");
        } else {
            out.open("p", "class", paragraph.role().name().toLowerCase(Locale.ROOT));
        }
        inlines.write(paragraph.content());
        out.close().line();
    }

    private void wrap(String element, List<Block> content) {
        out.open(element).line();
        write(content);
        out.close().line();
    }

    private void list(ItemList list) {
        if (list.items().isEmpty()) {
            return;
        }
        if (!list.ordered()) {
            out.open("ul");
        } else if (list.start() == 1) {
            out.open("ol");
        } else {
            out.open("ol", "start", Integer.toString(list.start()));
        }
        out.line();
        for (List<Block> item : list.items()) {
            out.open("li");
            compact(item);
            out.close().line();
        }
        out.close().line();
    }

    /** Writes blocks without a paragraph around the text when the text is all there is. */
    private void compact(List<Block> blocks) {
        if (blocks.size() == 1 && blocks.getFirst() instanceof Paragraph only && only.role() == Paragraph.Role.BODY) {
            inlines.write(only.content());
        } else {
            write(blocks);
        }
    }

    private void callout(Callout callout) {
        out.open("div", "class", "callout " + tone(callout.tone()), "role", "note").line();
        out.element("p", callout.title(), "class", "title").line();
        write(callout.content());
        out.close().line();
    }

    private void keyValues(KeyValues values) {
        if (values.entries().isEmpty()) {
            return;
        }
        out.open("dl", "class", "values").line();
        for (KeyValues.Entry entry : values.entries()) {
            out.open("div").open("dt");
            inlines.write(entry.key());
            out.close().open("dd");
            compact(entry.value());
            out.close().close().line();
        }
        out.close().line();
    }

    private void keyFigures(KeyFigures figures) {
        if (figures.figures().isEmpty()) {
            return;
        }
        out.open("dl", "class", "figures").line();
        for (KeyFigures.Figure figure : figures.figures()) {
            out.open("div", "class", tone(figure.tone()));
            out.element("dt", figure.label()).element("dd", figure.value());
            out.close().line();
        }
        out.close().line();
    }

    private void signatures(Signatures signatures) {
        out.open("div", "class", "signatures").line();
        if (!signatures.done().isEmpty()) {
            out.element("p", signatures.done(), "class", "done").line();
        }
        // Roles in the place of a list: laid side by side, its items would lose their tags in PDF.
        out.open("div", "class", "places", "role", "list").line();
        for (Signatures.Signature signature : signatures.signatures()) {
            out.open("div", "role", "listitem");
            line(signature.role(), "role");
            line(signature.organization(), "organization");
            line(signature.quality(), "quality");
            line(signature.name(), "name");
            out.close().line();
        }
        out.close().close().line();
    }

    private void line(String text, String role) {
        if (!text.isEmpty()) {
            out.element("span", text, "class", role);
        }
    }

    private void table(Table table) {
        String id = "_table" + ++tables;
        // A wide table scrolls by itself, also with the keyboard, and the page never does.
        out.open("div", "class", "table", "role", "region", "tabindex", "0", "aria-labelledby", id).line();
        out.open("table").open("caption", "id", id).text(table.caption());
        if (!table.description().isEmpty()) {
            out.element("span", table.description(), "class", "description");
        }
        out.close().line();
        columns(table.columns());
        out.open("tbody").line();
        for (Table.Row row : table.rows()) {
            out.open("tr");
            for (int i = 0; i < row.cells().size(); i++) {
                cell(table.columns().get(i), row.cells().get(i));
            }
            out.close().line();
        }
        out.close().close().close().line();
    }

    private void columns(List<Table.Column> columns) {
        int whole = columns.stream().mapToInt(Table.Column::weight).sum();
        out.open("colgroup");
        columns.forEach(
                column -> out.empty("col", "style", "width:" + Math.round(100f * column.weight() / whole) + "%"));
        out.close().open("thead").open("tr");
        columns.forEach(column -> out.element("th", column.title(), "scope", "col", "class", kind(column)));
        out.close().close().line();
    }

    private void cell(Table.Column column, Table.Cell cell) {
        if (column.heads()) {
            out.open("th", "scope", "row", "class", kind(column));
        } else {
            out.open("td", "class", kind(column));
        }
        inlines.write(cell.content());
        out.close();
    }

    private static String kind(Table.Column column) {
        return column.kind().name().toLowerCase(Locale.ROOT);
    }
}
