// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.Samples;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Table;

class SheetWritersTest {

    @Test
    void aNumberIsANumberWithItsUnitBesideIt() throws IOException {
        try (var workbook = workbook(document(table("Suivi")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(1250.5, sheet.getRow(1).getCell(1).getNumericCellValue());
            assertEquals("#,##0.0\"\u00A0agents\"", sheet.getRow(1).getCell(1).getCellStyle().getDataFormatString());
            assertEquals("25%", new DataFormatter(Locale.FRENCH).formatCellValue(sheet.getRow(1).getCell(2)));
        }
    }

    @Test
    void aDayIsADay() throws IOException {
        try (var workbook = workbook(document(table("Suivi")))) {
            var cell = workbook.getSheetAt(0).getRow(1).getCell(3);
            assertTrue(DateUtil.isCellDateFormatted(cell));
            assertEquals(LocalDate.of(2026, 3, 31), cell.getLocalDateTimeCellValue().toLocalDate());
        }
    }

    @Test
    void theHeadStaysAndIsFilteredAndPrintedOnEachPage() throws IOException {
        try (var workbook = workbook(document(table("Suivi")))) {
            XSSFSheet sheet = workbook.getSheetAt(0);
            assertEquals(1, sheet.getPaneInformation().getHorizontalSplitTopRow());
            assertEquals("A1:D2", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(0, sheet.getRepeatingRows().getFirstRow());
            assertTrue(sheet.getPrintSetup().getLandscape());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"=CMD()", "+1", "-1", "@SUM(A1)", "\t=1"})
    void wordsAreNeverReckonedWith(String words) throws IOException {
        Document document = document(Table.captioned("Suivi").text("Texte", 1).row(words).build());
        try (var workbook = workbook(document)) {
            assertEquals(CellType.STRING, workbook.getSheetAt(0).getRow(1).getCell(0).getCellType());
        }
        String csv = new String(bytes(new CsvWriter(), document), StandardCharsets.UTF_8);
        assertFalse(csv.lines().skip(1).anyMatch(line -> "=+-@\t".indexOf(line.charAt(0)) >= 0), csv);
    }

    @Test
    void hostileAndEndlessTextsAreHeldAsTheyAre() throws IOException {
        for (String text : List.of(Samples.HOSTILE, Samples.ENDLESS, "y".repeat(40_000))) {
            try (var workbook = workbook(document(Table.captioned(text).text(text, 1).row(text).build()))) {
                assertTrue(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue().length() <= 32_767);
            }
        }
    }

    @Test
    void sheetsHaveShortNamesEachItsOwn() throws IOException {
        String name = "Engagements\u00A0: Communauté de communes du Pays [Nord]/Est";
        try (var workbook = workbook(document(table(name), table(name)))) {
            assertEquals("Engagements Communauté de comm…", workbook.getSheetName(0));
            assertEquals(2, workbook.getNumberOfSheets());
        }
    }

    @Test
    void theSameDocumentGivesTheSameBytes() throws IOException {
        assertArrayEquals(bytes(new XlsxWriter(), document(table("Suivi"))), bytes(new XlsxWriter(), document(table("Suivi"))));
    }

    @Test
    void otherProgramsReadTheValuesOfCsv() throws IOException {
        String csv = new String(bytes(new CsvWriter(), document(table("Suivi"))), StandardCharsets.UTF_8);
        assertEquals("\uFEFFNom;Cible;Part;Échéance\r\n\"Renfort \"\"nuit\"\" ; jour\";1250.5;0.25;2026-03-31\r\n", csv);
    }

    @Test
    void aTextSuitsNoSheet() {
        assertFalse(new XlsxWriter().suits(Samples.complete()));
        assertFalse(new CsvWriter().suits(document(table("a"), table("b"))), "A file holds one table.");
    }

    private static Table table(String caption) {
        return Table.captioned(caption).head("Nom", 3).number("Cible", 1).number("Part", 1).date("Échéance", 1)
                .cells(List.of(Table.Cell.of("Renfort \"nuit\" ; jour"),
                        Table.Cell.of("1\u00A0250,5 agents", new Table.Value.Amount(new BigDecimal("1250.50"), "agents")),
                        Table.Cell.of("25\u00A0%", new Table.Value.Percentage(new BigDecimal("0.25"))),
                        Table.Cell.of("31/03/2026", new Table.Value.Day(LocalDate.of(2026, 3, 31)))))
                .build();
    }

    private static Document document(Table... tables) {
        return new DocumentBuilder("Tableau de suivi", Locale.FRENCH, LocalDate.of(2021, 10, 1)).draft("Document de travail").tables()
                .build(body -> body.add(List.of(tables)));
    }

    private static XSSFWorkbook workbook(Document document) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(bytes(new XlsxWriter(), document)));
    }

    private static byte[] bytes(DocumentWriter writer, Document document) throws IOException {
        var out = new ByteArrayOutputStream();
        writer.write(document, out);
        return out.toByteArray();
    }
}
