// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pacte.documents.Samples;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.DocumentBuilder;
import org.pacte.documents.tree.Event;

class IcsWriterTest {

    @Test
    void anEventEndsTheDayAfterItsLastOne() throws IOException {
        String text = written("Comité de pilotage");
        assertTrue(text.contains("DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n"), text);
        assertTrue(text.contains("DTSTAMP:20211001T000000Z\r\n"), text);
    }

    @Test
    void whatTheFormatMeansSomethingElseByIsEscaped() throws IOException {
        assertTrue(written("Bilan, suite ; \\fin").contains("SUMMARY:Bilan\\, suite \\; \\\\fin\r\n"));
    }

    @Test
    void noLineIsLongerThan75OctetsAndNoCharacterIsCut() throws IOException {
        String title = "é\uD83D\uDE93".repeat(100);
        String text = written(title);
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
            assertFalse(line.contains("\uFFFD"), line);
        }
        assertTrue(text.replace("\r\n ", "").contains("SUMMARY:" + title + "\r\n"));
    }

    @Test
    void noTextCanBeginALineOfItsOwn() throws IOException {
        assertEquals(1, written("x\r\nBEGIN:VALARM\nEND:VCALENDAR").lines().filter(line -> line.equals("BEGIN:VALARM")).count());
    }

    @Test
    void aDocumentWithoutDaysSuitsNoCalendar() {
        assertFalse(new IcsWriter().suits(Samples.complete()));
    }

    private static String written(String title) throws IOException {
        LocalDate day = LocalDate.of(2026, 12, 31);
        Document document = new DocumentBuilder("Calendrier", Locale.FRENCH, LocalDate.of(2021, 10, 1))
                .events(List.of(new Event("csi.a@pacte", day, day, title, ""))).build(body -> body.paragraph("–"));
        var out = new ByteArrayOutputStream();
        new IcsWriter().write(document, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
