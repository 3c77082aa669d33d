// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Table;

/**
 * Writes the table of a document as CSV, as RFC 4180 has it but for the separator: a semicolon, which French spreadsheets expect.
 *
 * <p>Days are written as 2026-03-31 and numbers without their unit, with a point: other programs read them. A mark at the beginning says
 * that it is UTF-8.
 */
public final class CsvWriter implements DocumentWriter {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String END_OF_LINE = "\r\n";

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public String extension() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return "text/csv";
    }

    @Override
    public boolean suits(Document document) {
        return document.form() == Document.Form.TABLES && document.tables().size() == 1;
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        Table table = document.tables().getFirst().table();
        var text = new StringBuilder(BYTE_ORDER_MARK);
        text.append(line(table.columns().stream().map(Table.Column::title).toList()));
        table.rows().forEach(row -> text.append(line(row.cells().stream().map(CsvWriter::text).toList())));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String text(Table.Cell cell) {
        return switch (cell.value().orElse(null)) {
            case Table.Value.Amount amount -> plain(amount.number());
            case Table.Value.Percentage percentage -> plain(percentage.share());
            case Table.Value.Day day -> day.date().toString();
            case null -> harmless(Inline.plain(cell.content()));
        };
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    /** Spreadsheets take words that begin so for a formula and reckon; after an apostrophe they do not. */
    private static String harmless(String text) {
        return !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String line(List<String> fields) {
        return fields.stream().map(CsvWriter::quoted).collect(Collectors.joining(";")) + END_OF_LINE;
    }

    private static String quoted(String field) {
        boolean needed = field.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return needed ? '"' + field.replace("\"", "\"\"") + '"' : field;
    }
}
