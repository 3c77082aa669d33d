// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.sheet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.pacte.documents.tree.Table;

/** How the cells of a workbook look: one style for each way in which a value is shown. */
final class CellStyles {

    private static final byte[] INK = {0x14, 0x30, 0x4f};
    private static final byte[] LINE = {(byte) 0xc9, (byte) 0xd0, (byte) 0xd8};

    private final XSSFWorkbook workbook;
    private final XSSFCellStyle head;
    private final Map<String, XSSFCellStyle> byFormat = new HashMap<>();

    CellStyles(XSSFWorkbook workbook) {
        this.workbook = workbook;
        head = plain();
        var font = workbook.createFont();
        font.setBold(true);
        font.setColor(new XSSFColor(new byte[] {-1, -1, -1}, null));
        head.setFont(font);
        head.setFillForegroundColor(new XSSFColor(INK, null));
        head.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        head.setVerticalAlignment(VerticalAlignment.CENTER);
    }

    XSSFCellStyle head() {
        return head;
    }

    XSSFCellStyle of(Optional<Table.Value> value) {
        return byFormat.computeIfAbsent(value.map(CellStyles::format).orElse("General"), this::style);
    }

    private XSSFCellStyle style(String format) {
        XSSFCellStyle style = plain();
        style.setDataFormat(workbook.createDataFormat().getFormat(format));
        if (!format.equals("General")) {
            style.setAlignment(HorizontalAlignment.RIGHT);
        }
        return style;
    }

    private XSSFCellStyle plain() {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBottomBorderColor(new XSSFColor(LINE, null));
        return style;
    }

    private static String format(Table.Value value) {
        return switch (value) {
            case Table.Value.Amount amount -> number(amount.number()) + unit(amount.unit());
            case Table.Value.Percentage percentage -> percentage.share().stripTrailingZeros().scale() > 2 ? "0.0%" : "0%";
            case Table.Value.Day day -> "dd/mm/yyyy";
        };
    }

    private static String number(BigDecimal number) {
        int decimals = Math.max(0, number.stripTrailingZeros().scale());
        return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
    }

    /** The unit is shown with the number and is not part of it. */
    private static String unit(String unit) {
        return unit.isEmpty() ? "" : "\"\u00A0" + unit.replace("\"", "") + "\"";
    }
}
