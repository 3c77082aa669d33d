// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.docx;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHeight;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcBorders;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STHeightRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STShd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;
import org.pacte.documents.tree.Block;
import org.pacte.documents.tree.Callout;
import org.pacte.documents.tree.KeyFigures;
import org.pacte.documents.tree.KeyValues;
import org.pacte.documents.tree.Signatures;
import org.pacte.documents.tree.Table;

/** Writes tables, and the blocks that are laid out as tables. */
final class TableWriter {

    /** Room for a signature and a stamp, in twentieths of a point: four centimetres. */
    private static final int SIGNATURE_HEIGHT = 2268;

    /** As many rows of signatures fit on a page together with the line above them. */
    private static final int SIGNATURE_ROWS_ON_A_PAGE = 4;

    private static final int FIRST_ROW = 0x0020;
    private static final int FIRST_COLUMN = 0x0080;
    private static final int NO_BANDS = 0x0600;

    /** A table of terms with as many rows stays on one page. */
    private static final int LONGEST_WHOLE_TABLE = 10;

    private final BlockWriter blocks;
    private final InlineWriter inlines;

    TableWriter(BlockWriter blocks, InlineWriter inlines) {
        this.blocks = blocks;
        this.inlines = inlines;
    }

    /** Writes a table under its caption; its heading row is repeated on each page. */
    void data(Table table, Flow flow) {
        CTP caption = blocks.styled(flow, Style.CAPTION);
        InlineWriter.text(table.caption(), caption::addNewR);
        var widths = widths(table.columns().stream().map(Table.Column::weight).toList(), flow.width());
        CTTbl element = table(flow, Style.DATA_TABLE, widths);
        CTTblPr properties = element.getTblPr();
        properties.addNewTblCaption().setVal(table.caption());
        if (!table.description().isEmpty()) {
            properties.addNewTblDescription().setVal(table.description());
        }
        look(properties, true, table.columns().getFirst().heads());
        CTRow head = row(element);
        head.getTrPr().addNewTblHeader();
        for (int i = 0; i < widths.size(); i++) {
            CTP paragraph = paragraph(cell(head, widths.get(i)), Style.TABLE_HEAD);
            if (table.columns().get(i).kind() == Table.Kind.NUMBER) {
                paragraph.getPPr().addNewJc().setVal(STJc.RIGHT);
            }
            InlineWriter.text(table.columns().get(i).title(), paragraph::addNewR);
        }
        table.rows().forEach(row -> dataRow(table.columns(), row, widths, element));
        gap(flow);
    }

    private void dataRow(List<Table.Column> columns, Table.Row row, List<Integer> widths, CTTbl element) {
        CTRow target = row(element);
        for (int i = 0; i < widths.size(); i++) {
            boolean number = columns.get(i).kind() == Table.Kind.NUMBER;
            CTP paragraph = paragraph(cell(target, widths.get(i)), number ? Style.TABLE_NUMBER : Style.TABLE_TEXT);
            inlines.write(row.cells().get(i).content(), paragraph);
        }
    }

    /** Writes terms and what is said of them in two columns. */
    void values(KeyValues values, Flow flow) {
        if (values.entries().isEmpty()) {
            return;
        }
        var widths = widths(List.of(27, 73), flow.width());
        CTTbl element = table(flow, Style.VALUE_TABLE, widths);
        look(element.getTblPr(), false, true);
        boolean whole = values.entries().size() <= LONGEST_WHOLE_TABLE;
        for (KeyValues.Entry entry : values.entries()) {
            CTRow row = row(element);
            CTP key = paragraph(cell(row, widths.get(0)), Style.KEY);
            inlines.write(entry.key(), key);
            if (whole && entry != values.entries().getLast()) {
                key.getPPr().addNewKeepNext();
            }
            CTTc value = cell(row, widths.get(1));
            var place = new BlockWriter.Place(Flow.of(value, widths.get(1)), Style.VALUE);
            blocks.blocks(entry.value(), place);
            closeCell(value, entry.value());
        }
        gap(flow);
    }

    /** A cell must end with a paragraph; tables are followed by one already. */
    private void closeCell(CTTc cell, List<Block> content) {
        if (content.isEmpty() || cell.sizeOfPArray() == 0) {
            paragraph(cell, Style.VALUE);
        }
    }

    /** Writes a remark in a box of its own. */
    void callout(Callout callout, Flow flow) {
        CTTbl element = table(flow, Style.CALLOUT_TABLE, List.of(flow.width()));
        look(element.getTblPr(), false, false);
        CTTc cell = cell(element.addNewTr(), flow.width());
        var colours = Palette.of(callout.tone());
        shade(cell.getTcPr(), cell.getTcPr().addNewTcBorders().addNewLeft(), colours);
        CTP title = paragraph(cell, Style.CALLOUT_TITLE);
        InlineWriter.text(callout.title(), title::addNewR);
        title.getRArray(0).addNewRPr().addNewColor().setVal(colours.ink());
        blocks.blocks(callout.content(), new BlockWriter.Place(Flow.of(cell, flow.width()), Style.CALLOUT));
        gap(flow);
    }

    /** Writes figures side by side, each above what it counts. */
    void figures(KeyFigures figures, Flow flow) {
        if (figures.figures().isEmpty()) {
            return;
        }
        var widths = widths(figures.figures().stream().map(figure -> 1).toList(), flow.width());
        CTTbl element = table(flow, Style.FIGURE_TABLE, widths);
        look(element.getTblPr(), false, false);
        CTRow row = row(element);
        for (int i = 0; i < widths.size(); i++) {
            KeyFigures.Figure figure = figures.figures().get(i);
            CTTc cell = cell(row, widths.get(i));
            var colours = Palette.of(figure.tone());
            shade(cell.getTcPr(), cell.getTcPr().addNewTcBorders().addNewTop(), colours);
            CTP value = paragraph(cell, Style.FIGURE_VALUE);
            InlineWriter.text(figure.value(), value::addNewR);
            value.getRArray(0).addNewRPr().addNewColor().setVal(colours.ink());
            InlineWriter.text(figure.label(), paragraph(cell, Style.FIGURE_LABEL)::addNewR);
        }
        gap(flow);
    }

    private static void shade(CTTcPr cell, CTBorder bar, Palette colours) {
        bar.setVal(STBorder.SINGLE);
        bar.setSz(BigInteger.valueOf(24));
        bar.setSpace(BigInteger.ZERO);
        bar.setColor(colours.ink());
        CTShd ground = cell.addNewShd();
        ground.setVal(STShd.CLEAR);
        ground.setColor("auto");
        ground.setFill(colours.ground());
    }

    /** Writes the room for the signatures, two a row; no block is ever cut by the end of a page. */
    void signatures(Signatures signatures, Flow flow) {
        if (!signatures.done().isEmpty()) {
            InlineWriter.text(signatures.done(), blocks.styled(flow, Style.SIGNATURE_DONE)::addNewR);
        }
        var all = signatures.signatures();
        if (all.isEmpty()) {
            return;
        }
        var widths = widths(List.of(1, 1), flow.width());
        CTTbl element = table(flow, Style.SIGNATURE_TABLE, widths);
        look(element.getTblPr(), false, false);
        int rows = (all.size() + 1) / 2;
        for (int i = 0; i < rows; i++) {
            boolean withNext = rows <= SIGNATURE_ROWS_ON_A_PAGE && i < rows - 1;
            CTRow row = row(element);
            CTHeight height = row.getTrPr().addNewTrHeight();
            height.setVal(BigInteger.valueOf(SIGNATURE_HEIGHT));
            height.setHRule(STHeightRule.AT_LEAST);
            signature(all.get(2 * i), cell(row, widths.get(0)), withNext);
            CTTc second = cell(row, widths.get(1));
            if (2 * i + 1 < all.size()) {
                signature(all.get(2 * i + 1), second, withNext);
            } else {
                paragraph(second, Style.SIGNATURE);
                open(second.getTcPr().addNewTcBorders());
            }
        }
        gap(flow);
    }

    /** Leaves out the frame of a place where nobody signs. */
    private static void open(CTTcBorders borders) {
        borders.addNewBottom().setVal(STBorder.NIL);
        borders.addNewRight().setVal(STBorder.NIL);
    }

    private void signature(Signatures.Signature signature, CTTc cell, boolean withNext) {
        var lines = new ArrayList<CTP>();
        if (!signature.role().isEmpty()) {
            lines.add(signatureLine(cell, signature.role(), false));
        }
        lines.add(signatureLine(cell, signature.organization(), true));
        lines.add(signatureLine(cell, signature.quality(), false));
        if (!signature.name().isEmpty()) {
            CTP name = signatureLine(cell, signature.name(), false);
            name.getPPr().addNewSpacing().setBefore(BigInteger.valueOf(1134));
            lines.add(name);
        }
        if (withNext) {
            lines.forEach(line -> line.getPPr().addNewKeepNext());
        }
    }

    private CTP signatureLine(CTTc cell, String text, boolean bold) {
        CTP paragraph = paragraph(cell, Style.SIGNATURE);
        if (bold) {
            InlineWriter.bold(text, paragraph::addNewR);
        } else {
            InlineWriter.text(text, paragraph::addNewR);
        }
        return paragraph;
    }

    private CTP paragraph(CTTc cell, String style) {
        return blocks.styled(Flow.of(cell, 0), style);
    }

    /** Keeps the next block off the table, and two tables from melting into one. */
    private void gap(Flow flow) {
        CTP paragraph = blocks.styled(flow, Style.TABLE_TEXT);
        paragraph.getPPr().addNewSpacing().setAfter(BigInteger.valueOf(60));
    }

    private static List<Integer> widths(List<Integer> weights, int whole) {
        int sum = weights.stream().mapToInt(Integer::intValue).sum();
        return weights.stream().map(weight -> (int) ((long) whole * weight / sum)).toList();
    }

    private CTTbl table(Flow flow, String style, List<Integer> widths) {
        CTTbl table = flow.tables().get();
        CTTblPr properties = table.addNewTblPr();
        properties.addNewTblStyle().setVal(style);
        int whole = widths.stream().mapToInt(Integer::intValue).sum();
        width(properties.addNewTblW(), whole);
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        var grid = table.addNewTblGrid();
        widths.forEach(width -> grid.addNewGridCol().setW(BigInteger.valueOf(width)));
        return table;
    }

    private static void look(CTTblPr properties, boolean firstRow, boolean firstColumn) {
        var look = properties.addNewTblLook();
        look.setFirstRow(firstRow);
        look.setFirstColumn(firstColumn);
        look.setLastRow(false);
        look.setLastColumn(false);
        look.setNoHBand(true);
        look.setNoVBand(true);
        // The same once more as bits, for readers of the first edition of the format, LibreOffice among them.
        int bits = NO_BANDS | (firstRow ? FIRST_ROW : 0) | (firstColumn ? FIRST_COLUMN : 0);
        look.setVal(new byte[] {(byte) (bits >> 8), (byte) bits});
    }

    private static CTRow row(CTTbl table) {
        CTRow row = table.addNewTr();
        CTTrPr properties = row.addNewTrPr();
        properties.addNewCantSplit();
        return row;
    }

    private static CTTc cell(CTRow row, int width) {
        CTTc cell = row.addNewTc();
        width(cell.addNewTcPr().addNewTcW(), width);
        return cell;
    }

    private static void width(CTTblWidth element, int width) {
        element.setType(STTblWidth.DXA);
        element.setW(BigInteger.valueOf(width));
    }
}
