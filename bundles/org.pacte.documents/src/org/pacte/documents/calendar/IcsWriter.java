// SPDX-License-Identifier: EPL-2.0
package org.pacte.documents.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.pacte.documents.DocumentWriter;
import org.pacte.documents.tree.Document;
import org.pacte.documents.tree.Event;
import org.pacte.model.text.Messages;

/**
 * Writes the days of a document as iCalendar: events of whole days, each with an alarm a week before.
 *
 * @see <a href="https://www.rfc-editor.org/rfc/rfc5545">RFC 5545</a>
 */
public final class IcsWriter implements DocumentWriter {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final String ALARM = "-P7D";

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public String extension() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public boolean suits(Document document) {
        return !document.events().isEmpty();
    }

    @Override
    public void write(Document document, OutputStream out) throws IOException {
        var lines = new ContentLines();
        String language = Messages.isEnglish(document.language()) ? "EN" : "FR";
        lines.add("BEGIN", "VCALENDAR").add("VERSION", "2.0").add("PRODID", "-//Pacte//Pacte//" + language).add("CALSCALE", "GREGORIAN")
                .text("X-WR-CALNAME", document.title() + (document.subtitle().isEmpty() ? "" : " – " + document.subtitle()));
        document.events().forEach(event -> event(event, document.date(), lines));
        lines.add("END", "VCALENDAR");
        out.write(lines.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void event(Event event, LocalDate edition, ContentLines lines) {
        lines.add("BEGIN", "VEVENT").text("UID", event.id()).add("DTSTAMP", DAY.format(edition) + "T000000Z")
                .add("DTSTART;VALUE=DATE", DAY.format(event.first()))
                // The day after the last one, as the format wants it.
                .add("DTEND;VALUE=DATE", DAY.format(event.last().plusDays(1)))
                .text("SUMMARY", event.title());
        if (!event.description().isEmpty()) {
            lines.text("DESCRIPTION", event.description());
        }
        lines.add("TRANSP", "TRANSPARENT").add("BEGIN", "VALARM").add("ACTION", "DISPLAY").text("DESCRIPTION", event.title())
                .add("TRIGGER", ALARM).add("END", "VALARM").add("END", "VEVENT");
    }
}
