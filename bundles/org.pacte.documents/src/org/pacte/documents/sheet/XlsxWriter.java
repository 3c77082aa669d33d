// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.archive.StablePackage;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Inline;
import org.pacte.documents.tree.Table;

/** Writes the tables of a document as a workbook, a sheet for each, with numbers and days to reckon with. */
public final class XlsxWriter implements DocumentWriter {

    /** What a cell can hold; what is longer ends with an ellipsis. */
    private static final int LONGEST_TEXT = 32_767;
    private static final int WIDTH_OF_A_WEIGHT = 3 * 256;
    private static final int WIDEST = 60 * 256;

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public String extension() {
        return "xlsx";
    }

    @Override
    public String mediaType() {
        return "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    }

    @Override
    public boolean suits(Document document) {
        return document.form() == Document.Form.TABLES && !document.tables().isEmpty();
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var workbook = new XSSFWorkbook()) {
            properties(document, workbook);
            var styles = new CellStyles(workbook);
            sheets(document).forEach((name, table) -> sheet(document, table, workbook.createSheet(name), styles));
            workbook.write(bytes);
        }
        StablePackage.copy(bytes.toByteArray(), out);
    }

    private static void properties(Document document, XSSFWorkbook workbook) {
        var properties = workbook.getProperties();
        var core = properties.getCoreProperties();
        var date = Optional.of(Date.from(document.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
        core.setTitle(document.title());
        core.setCreator(document.metadata().creator());
        core.setLastModifiedByUser(document.metadata().creator());
        core.setSubjectProperty(document.metadata().subject());
        core.setDescription(document.metadata().description());
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(document.language().toLanguageTag()));
        core.getUnderlyingProperties().setCreatedProperty(date);
        core.getUnderlyingProperties().setModifiedProperty(date);
        properties.getExtendedProperties().getUnderlyingProperties().setApplication("Pacte");
    }

    private static Map<String, Table> sheets(Document document) {
        var names = new SheetNames();
        var sheets = new LinkedHashMap<String, Table>();
        document.tables().forEach(placed -> sheets.put(names.unique(placed.table().caption()), placed.table()));
        return sheets;
    }

    private static void sheet(Document document, Table table, XSSFSheet sheet, CellStyles styles) {
        int last = table.columns().size() - 1;
        XSSFRow head = sheet.createRow(0);
        for (int i = 0; i <= last; i++) {
            Table.Column column = table.columns().get(i);
            var cell = head.createCell(i);
            cell.setCellValue(fitting(column.title()));
            cell.setCellStyle(styles.head());
            sheet.setColumnWidth(i, Math.min(WIDEST, Math.max(column.weight() * WIDTH_OF_A_WEIGHT, (column.title().length() + 4) * 256)));
        }
        for (Table.Row row : table.rows()) {
            XSSFRow target = sheet.createRow(sheet.getLastRowNum() + 1);
            for (int i = 0; i <= last; i++) {
                fill(target, i, row.cells().get(i), styles);
            }
        }
        sheet.createFreezePane(0, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, last));
        page(document, table, sheet);
    }

    /** Words are never taken for a formula: they are stored as words. */
    private static void fill(XSSFRow row, int column, Table.Cell content, CellStyles styles) {
        var cell = row.createCell(column);
        switch (content.value().orElse(null)) {
            case Table.Value.Amount amount -> cell.setCellValue(amount.number().doubleValue());
            case Table.Value.Percentage percentage -> cell.setCellValue(percentage.share().doubleValue());
            case Table.Value.Day day -> cell.setCellValue(day.date());
            case null -> cell.setCellValue(fitting(Inline.plain(content.content())));
        }
        cell.setCellStyle(styles.of(content.value()));
    }

    private static String fitting(String text) {
        return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
    }

    private static void page(Document document, Table table, XSSFSheet sheet) {
        sheet.setRepeatingRows(CellRangeAddress.valueOf("1:1"));
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.getHeader().setLeft(escaped(document.subtitle().isEmpty() ? document.title() : document.subtitle()));
        sheet.getHeader().setCenter(escaped(table.caption()));
        sheet.getHeader().setRight(escaped(document.draft()));
        sheet.getFooter().setRight("&P / &N");
    }

    /** In headers an ampersand begins a command. */
    private static String escaped(String text) {
        return text.replace("&", "&&");
    }
}
