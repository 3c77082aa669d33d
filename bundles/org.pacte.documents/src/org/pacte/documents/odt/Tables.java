// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.odt;

import java.util.Collections;
import java.util.List;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;
import org.pacte.documents.tree.Text;
import org.pacte.documents.xml.Markup;

/** Writes tables, and the blocks that are laid out as tables. */
final class Tables {

    private final Blocks blocks;
    private final Markup out;
    private final AutomaticStyles styles;
    private int count;

    Tables(Blocks blocks, Markup out, AutomaticStyles styles) {
        this.blocks = blocks;
        this.out = out;
        this.styles = styles;
    }

    /** Writes a table under its caption; its heading row is repeated on each page. */
    void data(Table table) {
        blocks.line("Caption", table.caption());
        start("Data");
        out.element("table:title", table.caption());
        if (!table.description().isEmpty()) {
            out.element("table:desc", table.description());
        }
        columns(table.columns().stream().map(Table.Column::weight).toList());
        out.open("table:table-header-rows").open("table:table-row", "table:style-name", "Row");
        table.columns().forEach(column -> cell("Head_cell", column.kind() == Table.Kind.NUMBER ? "Table_head_number" : "Table_head",
                List.of(new Text(column.title()))));
        out.close().close();
        for (Table.Row row : table.rows()) {
            out.open("table:table-row", "table:style-name", "Row");
            for (int i = 0; i < table.columns().size(); i++) {
                cell("Data_cell", style(table.columns().get(i)), row.cells().get(i).content());
            }
            out.close();
        }
        end();
    }

    private static String style(Table.Column column) {
        if (column.heads()) {
            return "Table_row_head";
        }
        return column.kind() == Table.Kind.NUMBER ? "Table_number" : "Table_text";
    }

    /** Writes terms and what is said of them in two columns. */
    void values(KeyValues values) {
        if (values.entries().isEmpty()) {
            return;
        }
        start("Values");
        columns(List.of(27, 73));
        for (KeyValues.Entry entry : values.entries()) {
            out.open("table:table-row", "table:style-name", "Row");
            cell("Value_cell", "Key", entry.key());
            out.open("table:table-cell", "table:style-name", "Value_cell", "office:value-type", "string");
            blocks.blocks(entry.value(), "Value");
            out.close().close();
        }
        end();
    }

    /** Writes a remark in a box of its own. */
    void callout(Callout callout) {
        start("Callout");
        columns(List.of(1));
        out.open("table:table-row", "table:style-name", "Row");
        out.open("table:table-cell", "table:style-name", "Callout_" + Inlines.name(callout.tone()), "office:value-type", "string");
        blocks.line("Callout_title", callout.title());
        blocks.blocks(callout.content(), "Callout_text");
        out.close().close();
        end();
    }

    /** Writes figures side by side, each above what it counts. */
    void figures(KeyFigures figures) {
        if (figures.figures().isEmpty()) {
            return;
        }
        var weights = Collections.nCopies(figures.figures().size(), 1);
        start("Figures");
        columns(weights);
        out.open("table:table-row", "table:style-name", "Row");
        for (KeyFigures.Figure figure : figures.figures()) {
            out.open("table:table-cell", "table:style-name", "Figure_" + Inlines.name(figure.tone()), "office:value-type", "string");
            blocks.line("Figure_value", figure.value());
            blocks.line("Figure_label", figure.label());
            out.close();
        }
        out.close();
        end();
    }

    /** Writes the room for the signatures, two a row; none is ever cut by the end of a page. */
    void signatures(Signatures signatures) {
        blocks.line("Signature_done", signatures.done());
        if (signatures.signatures().isEmpty()) {
            return;
        }
        start("Signatures");
        columns(List.of(1, 1));
        var all = signatures.signatures();
        for (int i = 0; i < all.size(); i += 2) {
            out.open("table:table-row", "table:style-name", "Signature_row");
            signature(all.get(i));
            if (i + 1 < all.size()) {
                signature(all.get(i + 1));
            } else {
                out.open("table:table-cell", "table:style-name", "Empty_cell");
                blocks.paragraph("Gap", List.of());
                out.close();
            }
            out.close();
        }
        end();
    }

    private void signature(Signatures.Signature signature) {
        out.open("table:table-cell", "table:style-name", "Signature_cell", "office:value-type", "string");
        blocks.line("Signature_role", signature.role());
        blocks.line("Signature_organization", signature.organization());
        blocks.line("Signature_quality", signature.quality());
        blocks.line("Signature_name", signature.name());
        out.close();
    }

    private void start(String style) {
        blocks.beforeTable();
        count++;
        out.open("table:table", "table:name", style + "_" + count, "table:style-name", style);
    }

    private void columns(List<Integer> weights) {
        weights.forEach(weight -> out.empty("table:table-column", "table:style-name", styles.column(weight)));
    }

    private void cell(String style, String paragraph, List<Inline> content) {
        out.open("table:table-cell", "table:style-name", style, "office:value-type", "string");
        blocks.paragraph(paragraph, content);
        out.close();
    }

    /** Keeps the next block off the table, and two tables from melting into one. */
    private void end() {
        out.close().line();
        blocks.paragraph("Gap", List.of());
    }
}
